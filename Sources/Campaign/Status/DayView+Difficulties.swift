import JSON

extension DayView {
  /// Difficulties raised by the day, the open ones and the closed.
  func difficulties(of plan: Plan) -> [DifficultyStatus] {
    var found: [DifficultyStatus] = []
    ledger.forEachCell(of: .difficulty, plan: plan.id, subject: "") { number in
      guard let row = ledger.current(number, on: day.number) else { return }
      let entry = ledger.entry(at: Int(row))
      guard entry.value != .null else { return }
      let first = ledger.history(entry.cell).first { $0.isActive } ?? entry
      found.append(
        DifficultyStatus(
          plan: plan.id, id: entry.cell.item,
          school: entry.cell.school.isEmpty ? nil : entry.cell.school,
          text: entry.value["text"]?.string ?? "",
          raisedBy: entry.value["by"]?.string ?? first.author, raisedOn: first.on,
          answer: entry.value["answer"]?.string,
          answeredBy: entry.value["answeredBy"]?.string,
          isClosed: entry.value["closed"]?.bool ?? false, age: day - first.on))
    }
    return found
  }
}
