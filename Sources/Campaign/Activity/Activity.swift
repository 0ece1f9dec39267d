package import JSON

/// One line of the log: who entered what, and what it changed at that moment.
package struct Activity: Equatable, Sendable {
  package var entry: Entry
  /// What the cell said before; none where it was empty.
  package var before: JSON?
  package var after: JSON?
  /// The commit or entry that it took back, and what that one was about where it was one thing.
  package var undoes: EntryID?
  package var undone: Cell?
  /// Whether it brings something back that had been taken back.
  package var isRedo = false

  /// The cell that changed: its own, or that of what it took back.
  package var cell: Cell { undone ?? entry.cell }

  /// Whether it tells that a plan came into the store, which closing it ends and no undo.
  package var isPlanAdded: Bool { entry.isPlanAdded }
}

extension Entry {
  package var isPlanAdded: Bool { cell.kind == .close && value == false && base == nil }
}

extension Ledger {
  /// The fact that tells of a new plan, which lies in a file of its own.
  package static func planAdded(_ id: String, on day: Day) -> Fact {
    Fact(.closed(id), false, on: day)
  }

  /// Everything that was ever entered, oldest first, with what each entry changed.
  package func activities() -> [Activity] {
    var replay = Replay(self)
    return entries.indices.map { replay.activity(at: $0) }
  }
}

/// Goes through the ledger once more as it grew: what counted then may be undone by now.
private struct Replay {
  let ledger: Ledger
  /// What counts at the moment that is looked at.
  private var active: [Bool]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    active = ledger.entries.map { _ in true }
  }

  mutating func activity(at number: Int) -> Activity {
    let entry = ledger.entry(at: number)
    var activity = Activity(entry: entry)
    guard entry.cell.kind == .undo else {
      activity.before = value(of: ledger.entries[number].cell, before: number)
      activity.after = entry.value == .null ? nil : entry.value
      return activity
    }
    guard let target = EntryID(entry.cell.item) else { return activity }
    activity.undoes = target
    let range = self.range(target, before: number)
    let affected = affected(range, before: number)
    let single = Set(affected).count == 1 ? affected.first : nil
    activity.before = single.flatMap { value(of: $0, before: number) }
    activity.isRedo = range.first.map { isUndo($0) } ?? false
    setActive(range, false, before: number, depth: 0)
    activity.after = single.flatMap { value(of: $0, before: number) }
    activity.undone = single.map { ledger.cell($0) }
    return activity
  }

  private func range(_ id: EntryID, before number: Int) -> Range<Int> {
    let range = ledger.entryRange(of: id)
    return range.upperBound <= number ? range : number..<number
  }

  private func isUndo(_ number: Int) -> Bool {
    ledger.cell(ledger.entries[number].cell).kind == .undo
  }

  /// The cells that taking these entries back reaches, through undone undos too.
  private func affected(_ range: Range<Int>, before number: Int, depth: Int = 0) -> [Int32] {
    guard depth < 100 else { return [] }
    return range.flatMap { at -> [Int32] in
      let cell = ledger.entries[at].cell
      guard isUndo(at), let target = EntryID(ledger.cell(cell).item) else { return [cell] }
      return affected(self.range(target, before: at), before: number, depth: depth + 1)
    }
  }

  private mutating func setActive(
    _ range: Range<Int>, _ isActive: Bool, before number: Int, depth: Int
  ) {
    guard depth < 10_000 else { return }
    for at in range where active[at] != isActive {
      active[at] = isActive
      guard isUndo(at), let target = EntryID(ledger.cell(ledger.entries[at].cell).item) else {
        continue
      }
      setActive(
        self.range(target, before: at), !isActive, before: number, depth: depth + 1)
    }
  }

  /// What a cell said when the entry of this number was not yet made.
  private func value(of cell: Int32, before number: Int) -> JSON? {
    var best: EntryRow?
    var at = Int(ledger.cells[Int(cell)].newest)
    while at >= 0 {
      let row = ledger.entries[at]
      if at < number, active[at], best.map({ row.on > $0.on }) ?? true { best = row }
      at = Int(row.previous)
    }
    guard let value = best.map({ ledger.value(of: $0) }), value != .null else { return nil }
    return value
  }
}
