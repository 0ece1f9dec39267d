import Campaign
import Canvas
import Writing

/// What is done in the register of people.
enum RegisterCommands {
  static let all: [Command] = [find, add, change, honour, join, blot]

  static let find = Command(
    "find-person",
    Phrase("Sổ khen thưởng: tìm người, tập thể, quyết định", "Register: find anyone"),
    keys: [.character("F")]
  ) { state in
    if state.place.screen != .register { state.trail.go(to: Place(.register)) }
    state.prepareRegister()
    state.overlays.append(FilterOverlay(.register, state.list(.register).filter))
    return []
  }

  static let add = Command(
    "person-add", Phrase("Thêm người, tập thể vào sổ", "Add someone to the register"),
    keys: [.character("i")], hint: Phrase("Thêm", "Add"), screens: [.register]
  ) { $0.open(FormID(.person, Selection())) }

  static let change = command(
    "person-change", Phrase("Sửa người đang chọn", "Change the one selected"), .character("e"),
    hint: Phrase("Sửa", "Change")
  ) { one, state in
    state.open(FormID(.person, Selection(.person(one.id.rawValue), school: one.unit)))
  }

  static let honour = command(
    "person-honour",
    Phrase("Ghi khen thưởng, sáng kiến, kỷ luật", "Enter an award, initiative, penalty"),
    .character("k"), hint: Phrase("Ghi khen", "Award")
  ) { one, state in
    state.open(FormID(.honour, Selection(.person(one.id.rawValue), school: one.unit)))
  }

  static let join = command(
    "person-join", Phrase("Gộp với một người khác cùng tên", "Join with another of that name"),
    .character("J"), hint: nil
  ) { one, state in
    guard let register = state[RegisterState.self].register else { return [.bell] }
    let folded = Vietnamese.fold(one.name)
    let others = register.people.filter { $0.id != one.id && Vietnamese.fold($0.name) == folded }
    if others.isEmpty {
      state.banner = Banner(
        state.language("không có ai khác cùng tên", "there is nobody else of that name"), .warning)
      return [.bell]
    }
    let words = RegisterWords(state, register)
    state.overlays.append(
      Menu(
        state.language("\(one.name): là một với", "\(one.name): is one with"),
        others.prefix(30).map { other in
          let detail = [other.birth?.vietnamese ?? "", words.unit(other.unit)]
          return MenuItem(
            other.name, detail: detail.filter { !$0.isEmpty }.joined(separator: ", ")
          ) { state in
            state.record(
              PersonActs(state.office.ledger, on: state.today).join(one, into: other),
              label: state.language("gộp \(one.name)", "\(one.name) joined"))
          }
        }))
    return []
  }

  static let blot = command(
    "person-blot", Phrase("Xóa hẳn dữ liệu cá nhân của một người", "Blot out one's personal data"),
    .delete, hint: nil
  ) { one, state in
    let language = state.language
    state.overlays.append(
      Confirmation(
        language("Xóa hẳn dữ liệu của \(one.name)?", "Blot out \(one.name)'s data?"),
        details: [
          language(
            "Tên, ngày sinh, chức vụ, thành tích không lấy lại được; số đếm còn nguyên.",
            "Name, birth, position, achievement do not come back; counts stay.")
        ], yes: language("Xóa hẳn", "Blot out")
      ) { state in
        state.prepareRegister()
        guard let register = state[RegisterState.self].register else { return [.bell] }
        return state.record(
          PersonActs(state.office.ledger, on: state.today).blot(one.id, register),
          label: language("xóa dữ liệu cá nhân", "personal data blotted out"))
      })
    return []
  }

  private static func command(
    _ id: String, _ title: Phrase, _ key: Key, hint: Phrase?,
    run: @escaping @Sendable (Person, inout State) -> [Effect]
  ) -> Command {
    Command(id, title, keys: [key], hint: hint, screens: [.register]) { state in
      guard let one = RegisterRows(state).selected else { return [.bell] }
      return run(one, &state)
    }
    .unless { state in
      RegisterRows(state).selected == nil
        ? state.language("chưa chọn ai", "nobody is selected") : nil
    }
  }
}
