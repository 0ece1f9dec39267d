import Campaign
import Canvas

/// What is recorded of a school's dossier, wherever the school and the cutoff are looked at.
enum DossierCommands {
  static let all: [Command] = [
    dossier, everything, none, returned, accepted, decision, notRewarded, sent, unsend,
  ]

  static let dossier = command(
    "dossier", Phrase("Hồ sơ của trường: đánh dấu, trả lại, đạt", "The school's dossier"),
    [.character("d")], hint: Phrase("Hồ sơ", "Dossier")
  ) { state in
    state.overlays.append(DossierOverlay(state.selection.settled(state), state))
    return []
  }

  static let everything = command(
    "dossier-all",
    Phrase("Mọi thứ của trường này đến hôm nay", "Everything of this school came today"),
    [.character("D")]
  ) { $0.receiveAll($0.selection) }

  static let none = command(
    "dossier-none", Phrase("Không có đề nghị", "Nothing to nominate"), [.character("k")]
  ) { $0.toggleNone($0.selection) }

  static let returned = command(
    "dossier-return", Phrase("Trả lại hồ sơ, ghi lý do", "Return the dossier with a reason"), []
  ) { $0.open(FormID(.returned, $0.selection.settled($0))) }

  static let accepted = command(
    "dossier-accept", Phrase("Hồ sơ đạt", "The dossier is accepted"), []
  ) { $0.review(.accepted, $0.selection) }

  static let decision = command(
    "decision", Phrase("Quyết định khen thưởng: số, ngày", "Decision with number and date"), []
  ) { $0.open(FormID(.decision, $0.selection.settled($0))) }

  static let notRewarded = command(
    "dossier-not-rewarded", Phrase("Không khen", "Not rewarded"), []
  ) { $0.review(.notRewarded, $0.selection) }

  static let sent = Command(
    "sent", Phrase("Ghi ngày đã trình lên cấp trên", "Record when it was sent upward"),
    keys: [.character("g")]
  ) { state in
    guard let one = Selected(state.selection, state).cutoff else { return [.bell] }
    let title = state.language("Đã trình lên cấp trên ngày: ", "Sent upward on: ") + one.title
    let reading = DayReading.happened(in: state.office.plan(one.plan)?.year)
    state.ask(
      Prompt.day(title, state, draft: "sent|\(one.key.text)", as: reading) { day, state in
        state.send(one, on: day)
      })
    return []
  }
  .unless { state in
    guard let one = Selected(state.selection, state).cutoff else {
      return state.language("chọn một hạn đề nghị trước", "select a cutoff first")
    }
    return one.sentOn == nil ? nil : state.language("đã trình rồi", "sent already")
  }

  static let unsend = Command(
    "unsend", Phrase("Rút lại việc đã trình", "Take back that it was sent"), keys: []
  ) { state in
    guard let one = Selected(state.selection, state).cutoff,
      let plan = state.office.plan(one.plan)
    else { return [.bell] }
    let facts = CutoffActs(state.office.ledger, plan: plan, deadline: one.deadline)
      .sent(false, on: state.today)
    return state.record(
      facts, label: "\(one.title): " + state.language("chưa trình", "not sent after all"))
  }
  .unless { state in
    Selected(state.selection, state).cutoff?.sentOn == nil
      ? state.language("chưa trình", "it was not sent") : nil
  }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key], hint: Phrase? = nil,
    run: @escaping @Sendable (inout State) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, run: run)
      .unless { state in
        Selected(state.selection, state).dossier == nil
          ? state.language(
            "chọn một trường có hạn đề nghị trước", "select a school with a cutoff first")
          : nil
      }
  }
}

extension Selection {
  /// The same with the cutoff that is meant where none is named.
  func settled(_ state: State) -> Selection {
    guard id(of: .deadline) == nil, let cutoff = Selected(self, state).cutoff else { return self }
    return Selection(cutoff.key, school: school)
  }
}

extension State {
  fileprivate mutating func send(_ one: DeadlineStatus, on day: Day) -> [Effect] {
    guard let plan = office.plan(one.plan) else { return [.bell] }
    let facts = CutoffActs(office.ledger, plan: plan, deadline: one.deadline).sent(true, on: day)
    return record(
      facts, label: "\(one.title): " + language("đã trình ", "sent ") + day.plain(beside: today))
  }
}
