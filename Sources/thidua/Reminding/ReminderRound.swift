import Campaign
import JSON
import Store
import Writing

/// One run of `remind`: note what is about to be told, tell it, note how that went.
///
/// What was begun and never finished is found by the next run, which tells it again and says so.
struct ReminderRound {
  private let session: Session
  private let desk: Desk
  private let turn: ReminderTurn?

  /// Milliseconds to wait for whoever reminds at the moment.
  private static let patience = 30_000

  init(_ session: Session) throws(Failure) {
    self.session = session
    let desk = try Desk(session, .readWrite)
    if let reason = desk.store.readOnly { throw .store(.readOnly(reason, path: desk.store.path)) }
    var clock = Patience(milliseconds: ReminderRound.patience)
    var waited = false
    var turn = try ReminderRound.take(desk.store)
    while turn == nil, clock.wait() {
      waited = true
      turn = try ReminderRound.take(desk.store)
    }
    self.turn = turn
    // Whoever was waited for has told something meanwhile, and a plan may have changed.
    self.desk = turn != nil && waited ? try Desk(session, .readWrite) : desk
  }

  private static func take(_ store: any OfficeStore) throws(Failure) -> ReminderTurn? {
    do throws(StoreError) { return try store.takeReminderTurn() } catch { throw .store(error) }
  }

  func answer() throws(Failure) -> Answer {
    guard turn != nil else {
      return failed(
        Phrase(
          "một lần nhắc khác chưa xong; chưa nhắc gì, hãy thử lại",
          "another remind has not finished; nothing was told, please try again"))
    }
    var answer = try round()
    // What was told, and that nothing was, cannot be relied on.
    let isUncertain = desk.office.flaws.contains { !$0.isHarmless }
    if answer.exit == .fine, isUncertain { answer.exit = .damaged }
    // A turn that could be given back before its last record would be none.
    withExtendedLifetime(turn) {}
    return answer
  }

  private func round() throws(Failure) -> Answer {
    let due = try begin()
    if due.isEmpty { return session.call.has(.json) ? Answer(json([])) : Answer([]) }
    let lines = due.lines(session.language).map { Sanitise.line($0) }
    if let command = session.call[.exec] {
      return try hand(due, Array(lines.map { $0 + "\n" }.joined().utf8), to: command)
    }
    return try print(due, session.call.has(.json) ? Answer(json(due)) : Answer(lines))
  }

  /// Notes what is about to be told, of the newest state.
  private func begin() throws(Failure) -> [Reminder] {
    var due: [Reminder] = []
    _ = try desk.record { office in
      due = office.reminders(on: desk.day)
      return office.ledger.marking(due, .started, on: desk.day)
    }
    return due
  }

  private func print(_ due: [Reminder], _ text: Answer) throws(Failure) -> Answer {
    guard Process.tell(text.output) else {
      try note(due, .failed)
      return failed(
        Phrase(
          "không ghi được đầu ra; coi như chưa nhắc, lần sau nhắc lại",
          "cannot write to standard output; nobody counts as told, next time it is tried again"))
    }
    return told(due)
  }

  private func hand(_ due: [Reminder], _ text: [UInt8], to command: String) throws(Failure)
    -> Answer
  {
    let end = Child.run(
      "/bin/sh", ["-c", command], input: text, patience: ReminderRound.commandPatience)
    if end == .exited(0) {
      var answer = told(due)
      if session.call.has(.json) { answer.add(Answer(json(due))) }
      return answer
    }
    // One that was not waited for to its end may yet have told it: that stays noted as begun.
    if end != .unfinished { try note(due, .failed) }
    var answer = failed(end.phrase)
    if session.call.has(.json) { answer.add(Answer(json([]))) }
    return answer
  }

  /// Notes that it was told; where that cannot be noted it will be told again.
  private func told(_ due: [Reminder]) -> Answer {
    do throws(Failure) {
      try note(due, .delivered)
      return Answer([])
    } catch {
      var answer = failed(
        Phrase(
          "đã nhắc nhưng không ghi lại được; lần sau sẽ nhắc lại",
          "told, but that could not be recorded; next time it is told again"))
      answer.notes = error.lines(session.language) + answer.notes
      answer.exit = error.exit
      return answer
    }
  }

  private func note(_ due: [Reminder], _ delivery: Delivery) throws(Failure) {
    _ = try desk.record { office in office.ledger.marking(due, delivery, on: desk.day) }
  }

  private func json(_ due: [Reminder]) -> JSON {
    ["reminders": .array(due.map { $0.json(session.language) })]
  }

  private func failed(_ phrase: Phrase) -> Answer {
    var answer = Answer([], notes: [session.language(phrase)])
    answer.exit = .unavailable
    return answer
  }

  /// Milliseconds that a command may take: one that hangs must not silence all later reminders.
  private static let commandPatience = 120_000
}

extension Child.End {
  /// Why nobody counts as told.
  fileprivate var phrase: Phrase {
    switch self {
    case .exited(let code):
      Phrase(
        "lệnh nhắc kết thúc với mã \(code); coi như chưa nhắc, lần sau nhắc lại",
        "the command ended with code \(code); nobody counts as told, next time it is tried again")
    case .killed(let signal):
      Phrase(
        "lệnh nhắc bị dừng bởi tín hiệu \(signal); coi như chưa nhắc, lần sau nhắc lại",
        "signal \(signal) ended the command; nobody counts as told, next time it is tried again")
    case .unfinished:
      Phrase(
        "lệnh nhắc không xong trong 2 phút nên bị dừng; lần sau nhắc lại",
        "the command did not finish within 2 minutes and was stopped; next time it is told again")
    case .notStarted(let code):
      Phrase(
        "không chạy được lệnh nhắc: \(SystemFault(code).text(.vi)); lần sau nhắc lại",
        "cannot run the command: \(SystemFault(code).text(.en)); next time it is tried again")
    }
  }
}
