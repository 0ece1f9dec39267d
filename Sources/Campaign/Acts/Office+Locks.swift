package import Writing

extension Office {
  /// Why facts cannot be recorded as of today: what they say belongs to figures that are locked.
  ///
  /// Every way into the store asks here, whoever enters and wherever; undoing counts as changing.
  package func lockFault(_ facts: [Fact], on today: Day) -> LockFault? {
    lockFault(facts, in: ledger, on: today)
  }

  /// - Parameter ledger: where it may be newer than the office's own.
  package func lockFault(_ facts: [Fact], in ledger: Ledger, on today: Day) -> LockFault? {
    var locks: [PlanID: [FigureLock]] = [:]
    for plan in plans {
      let own = self.locks(of: plan, in: ledger, on: today)
      if !own.isEmpty { locks[plan.id] = own }
    }
    if locks.isEmpty { return nil }
    var fault: LockFault?
    func check(_ cell: Cell, _ day: Day) {
      guard let lock = locks[cell.plan]?.first(where: { $0.holds(cell, on: day) }) else { return }
      if fault == nil { fault = LockFault(lock: lock, school: roster(cell.school)) }
      fault?.schools.insert(cell.school)
    }
    for fact in facts {
      if fact.cell.kind == .undo {
        ledger.forEachTaken(by: fact.cell.item) { check($0.cell, $0.on) }
      } else {
        check(fact.cell, fact.on)
      }
    }
    return fault
  }

  private func roster(_ school: UnitID) -> School? {
    school.isEmpty ? nil : roster(on: .last)[school]
  }
}

extension Ledger {
  /// The entries that an undo is about in the end, also by way of other undoes.
  fileprivate func forEachTaken(by item: String, _ body: (Entry) -> Void) {
    guard let id = EntryID(item) else { return }
    for entry in entries(of: id) {
      if entry.cell.kind != .undo {
        body(entry)
      } else if let former = EntryID(entry.cell.item), former.sequence < id.sequence {
        forEachTaken(by: former.text, body)
      }
    }
  }
}

/// Why nothing was recorded: the figures are locked.
package struct LockFault: Equatable, Sendable {
  package let lock: FigureLock
  /// The first school that it is about; none for the office itself.
  package let school: School?
  /// All of them; the office's own id is empty.
  package internal(set) var schools: Set<UnitID> = []

  package func text(_ language: Language) -> String {
    let others = schools.count - 1
    let whose =
      (school?.fullName ?? language("cơ quan", "the office"))
      + (others > 0 ? language(" và \(others) trường khác", " and \(others) more") : "")
    let hint =
      school.map {
        language(
          "mở riêng cho trường: thidua record lock \(lock.id) --school \($0.id) --until NGÀY",
          "to except the school: thidua record lock \(lock.id) --school \($0.id) --until DATE")
      }
      ?? language(
        "mở lại: thidua record lock \(lock.id) --not",
        "to open it again: thidua record lock \(lock.id) --not")
    return language(
      "\(lock.words(language)): không ghi, không sửa số liệu của \(whose); \(hint)",
      "\(lock.words(language)): nothing of \(whose) is recorded or changed; \(hint)")
  }
}

extension FigureLock {
  /// `Đợt 1 đã khóa sổ 05/12/2022, trừ 2 trường`
  package func words(_ language: Language) -> String {
    let place = name ?? language("Cả năm", "The whole year")
    let paper = document.map { " (\($0))" } ?? ""
    let count = exceptions.count
    let except =
      count == 0
      ? ""
      : language(", trừ \(count) trường", ", except \(count) school\(count == 1 ? "" : "s")")
    return place + language(" đã khóa sổ ", " locked since ") + since.vietnamese + paper + except
  }
}
