import Writing

/// What is asked where an entry about a cutoff does not fit what was entered before it.
extension Office {
  func cutoffDoubts(_ fact: Fact) -> [Doubt] {
    switch fact.cell.kind {
    case .review, .decision: rewardingReturned(fact)
    case .nominee: leavingOutRewarded(fact)
    case .sent: sendingWithGaps(fact)
    case .stage, .person, .honour, .blot, .dossier, .none, .task, .result, .register, .movement,
      .criterion, .extend, .difficulty,
      .assign, .note, .summary, .lock, .accept, .reason, .school, .plan, .close, .holiday, .remind,
      .upkeep,
      .undo,
      .unknown:
      []
    }
  }

  private func rewardingReturned(_ fact: Fact) -> [Doubt] {
    let isReward =
      fact.cell.kind == .decision
      ? fact.value != .null : fact.value["state"]?.string == ReviewState.rewarded.rawValue
    guard isReward, reviewed(fact.cell) == .returned else { return [] }
    let (school, cutoff) = (name(of: fact.cell), title(of: fact.cell))
    return [
      Doubt(
        Phrase(
          "Hồ sơ của \(school) (\(cutoff)) đã trả lại, chưa nộp lại. Vẫn ghi đã khen?",
          "The dossier of \(school) (\(cutoff)) was returned and did not come again. Rewarded?"),
        asTyped: Phrase("\(school) đã khen", "\(school) is rewarded"),
        instead: Phrase("hồ sơ vẫn là đã trả lại", "the dossier stays returned"),
        isAskedAgain: false)
    ]
  }

  private func leavingOutRewarded(_ fact: Fact) -> [Doubt] {
    let former = ledger.value(fact.cell)
    guard fact.value["standing"]?.string == Nominee.Standing.aside.rawValue,
      former?["standing"]?.string != Nominee.Standing.aside.rawValue,
      reviewed(fact.cell) == .rewarded, let person = fact.value["name"]?.string
    else { return [] }
    let (school, cutoff) = (name(of: fact.cell), title(of: fact.cell))
    return [
      Doubt(
        Phrase(
          "\(school) đã được khen (\(cutoff)). Vẫn để lại \(person)?",
          "\(school) is rewarded already (\(cutoff)). Set \(person) aside all the same?"),
        asTyped: Phrase("\(person) không được khen", "\(person) is not rewarded"),
        instead: Phrase("\(person) vẫn được khen", "\(person) stays rewarded"),
        isAskedAgain: false)
    ]
  }

  private func sendingWithGaps(_ fact: Fact) -> [Doubt] {
    guard fact.value == true, ledger.value(fact.cell) != true,
      let deadline = status(on: fact.on).deadline(fact.cell.subject, plan: fact.cell.plan),
      !deadline.owing.isEmpty
    else { return [] }
    let missing = deadline.owing
    let all = missing.prefix(3).map { roster.schools[Int($0)].shortName }.joined(separator: ", ")
    let names = missing.count > 3 ? all + ", …" : all
    let (title, count) = (deadline.title, missing.count)
    return [
      Doubt(
        Phrase(
          "\(title): còn \(count) trường chưa đủ hồ sơ (\(names)). Vẫn ghi đã trình?",
          "\(title): \(count) dossier\(count == 1 ? "" : "s") incomplete (\(names)). Sent?"),
        asTyped: Phrase(
          "xong từ ngày \(fact.on.vietnamese), thiếu thì vẫn hiện",
          "done from \(fact.on.vietnamese); what is missing stays shown"),
        instead: Phrase("chưa trình", "not sent yet"), isAskedAgain: false)
    ]
  }

  private func reviewed(_ cell: Cell) -> ReviewState? {
    ledger.value(.review(cell.plan, cell.subject, school: cell.school))?["state"]?.string
      .flatMap { ReviewState(rawValue: $0) }
  }

  private func name(of cell: Cell) -> String {
    roster[cell.school]?.shortName ?? cell.school.rawValue
  }

  private func title(of cell: Cell) -> String {
    plan(cell.plan)?.deadlines.first { $0.id == cell.subject }?.title ?? cell.subject.rawValue
  }
}
