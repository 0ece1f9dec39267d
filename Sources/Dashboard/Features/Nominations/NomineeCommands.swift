import Campaign
import Canvas

/// What the office does with the nominees of a cutoff.
enum NomineeCommands {
  static let all: [Command] =
    [add] + ReviewCommands.all + [up, down, remove, former, later]

  static let add = Command(
    "nominee-add", Phrase("Thêm người được đề nghị", "Add a nominee"), keys: [.character("i")],
    hint: Phrase("Thêm", "Add"), screens: [.nominees]
  ) { state in
    state.open(FormID(.nominee, Selection(state.nomineeCutoff?.key)))
  }
  .unless { state in
    state.nomineeCutoff == nil
      ? state.language("không có hạn đề nghị nào", "there is no cutoff") : nil
  }

  static let up = command(
    "nominee-up", Phrase("Xếp lên một bậc", "Rank one place up"),
    [.with(.alt, .up), .with(.shift, .up), .character("<")], hint: Phrase("Lên", "Up")
  ) { nominee, state in state.move(nominee, by: -1) }

  static let down = command(
    "nominee-down", Phrase("Xếp xuống một bậc", "Rank one place down"),
    [.with(.alt, .down), .with(.shift, .down), .character(">")], hint: Phrase("Xuống", "Down")
  ) { nominee, state in state.move(nominee, by: 1) }

  static let remove = command(
    "nominee-remove", Phrase("Xóa tên nhập nhầm", "Remove a name entered by mistake"), [.delete]
  ) { nominee, state in
    state.overlays.append(
      Confirmation(
        state.language("Xóa \(nominee.name)?", "Remove \(nominee.name)?"),
        yes: state.language("Xóa", "Remove")
      ) { state in
        guard let acts = state.nomineeActs else { return [.bell] }
        return state.record(
          acts.remove(nominee),
          label: state.language("xóa \(nominee.name)", "\(nominee.name) removed"))
      })
    return []
  }

  static let former = Command(
    "cutoff-former", Phrase("Hạn đề nghị trước", "The cutoff before"), keys: [.left],
    screens: [.nominees]
  ) { $0.turnCutoff(by: -1) }

  static let later = Command(
    "cutoff-later", Phrase("Hạn đề nghị sau", "The cutoff after"), keys: [.right],
    hint: Phrase("Đợt khác", "Cutoff"), screens: [.nominees]
  ) { $0.turnCutoff(by: 1) }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key], hint: Phrase? = nil,
    run: @escaping @Sendable (Nominee, inout State) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, screens: [.nominees]) { state in
      guard let nominee = NomineeRows(state).selected else { return [.bell] }
      return run(nominee, &state)
    }
    .unless { state in
      NomineeRows(state).selected == nil
        ? state.language("chưa chọn ai", "nobody is selected") : nil
    }
  }
}

extension State {
  fileprivate var nomineeActs: NomineeActs? {
    nomineeCutoff.map {
      NomineeActs(office.ledger, plan: $0.plan, deadline: $0.id, on: today)
    }
  }

  fileprivate mutating func move(_ nominee: Nominee, by step: Int) -> [Effect] {
    guard let acts = nomineeActs else { return [.bell] }
    let sheet = NomineeRows(self).sheet
    let facts = acts.rank(sheet.moving(nominee.id, by: step) ?? [])
    guard !facts.isEmpty, let at = sheet.position(of: nominee.id) else { return [.bell] }
    let place = at + step + 1
    return record(
      facts,
      label: language("\(nominee.name): thứ \(place)", "\(nominee.name): place \(place)"))
  }

  fileprivate mutating func turnCutoff(by step: Int) -> [Effect] {
    let all = nomineeCutoffs
    guard let one = nomineeCutoff, let at = all.firstIndex(where: { $0.key == one.key }),
      all.indices.contains(at + step)
    else { return [.bell] }
    self[NomineeState.self].cutoff = all[at + step].key
    return []
  }
}
