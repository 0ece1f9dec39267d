package import JSON

/// One line of the log: who said what of which cell, when, and what had stood there.
package struct LogEntry: Equatable, Sendable {
  package var id: EntryID
  /// Milliseconds since 1970 by the clock of whoever entered it.
  package var at: Int64
  /// The day for which it holds.
  package var on: Day
  package var author: String
  package var login: String
  /// The word in the journal, also where this program does not know it.
  package var kind: String
  /// What it is about; for an undo, what the entry taken back was about.
  package var cell: Cell
  /// As of the day it holds for; null where the cell was empty.
  package var before: JSON
  package var after: JSON
  package var undoes: EntryID?
  /// Whether it was taken back later.
  package var isUndone: Bool

  package var plan: PlanID { cell.plan }
  package var school: UnitID { cell.school }
  /// The deadline, target, task or list.
  package var target: ObligationID { cell.subject }
  package var item: String { cell.item }

  /// Whether it tells that a plan came into the store: closing the plan ends that, and no undo.
  package var isPlanAdded: Bool {
    kind == FactKind.close.rawValue && before == .null && after == false
  }
}

/// Which entries of the log are wanted; what is left out does not matter.
package struct LogFilter: Equatable, Sendable {
  package var plan: PlanID?
  package var school: UnitID?
  package var target: ObligationID?
  package var author: String?
  /// The moments of entering, as of one day by the office's clock.
  package var entered: Range<Int64>?

  package init(
    plan: PlanID? = nil, school: UnitID? = nil, target: ObligationID? = nil, author: String? = nil,
    entered: Range<Int64>? = nil
  ) {
    self.plan = plan
    self.school = school
    self.target = target
    self.author = author
    self.entered = entered
  }

  func admits(_ cell: Cell, _ commit: CommitRow, author: String) -> Bool {
    (plan ?? cell.plan) == cell.plan && (school ?? cell.school) == cell.school
      && (target ?? cell.subject) == cell.subject && (self.author ?? author) == author
      && entered?.contains(commit.at) ?? true
  }
}

extension Ledger {
  /// All that was ever recorded, oldest first, as it was at the time.
  package func log(_ filter: LogFilter = LogFilter()) -> [LogEntry] {
    var replay = LedgerReplay(self)
    var log: [LogEntry] = []
    for entry in entries.indices {
      let (about, before, after) = replay.step(entry)
      let commit = commits[Int(entries[entry].commit)]
      let cell = cell(entries[about].cell)
      let author = symbols.string(commit.author)
      guard filter.admits(cell, commit, author: author) else { continue }
      let own = self.entry(at: entry)
      log.append(
        LogEntry(
          id: own.id, at: own.at, on: own.on, author: author, login: own.login,
          kind: symbols.string(cells[Int(entries[entry].cell)].key.kind), cell: cell,
          before: before.map { value(of: entries[$0]) } ?? .null,
          after: after.map { value(of: entries[$0]) } ?? .null,
          undoes: undoes[Int32(entry)], isUndone: !own.isActive))
    }
    return log
  }
}

/// Goes through the entries as they came, knowing at each what counted then.
private struct LedgerReplay {
  private let ledger: Ledger
  private var isOn: [Bool]
  private var newest: [Int32]
  private var left = CommitTally()

  init(_ ledger: Ledger) {
    self.ledger = ledger
    isOn = [Bool](repeating: false, count: ledger.entries.count)
    newest = [Int32](repeating: -1, count: ledger.cells.count)
  }

  /// Takes in the next entry: which entry it is about, and which ones count for that entry's cell
  /// and day before and after.
  mutating func step(_ entry: Int) -> (about: Int, before: Int?, after: Int?) {
    let target = ledger.undoes[Int32(entry)].flatMap { final($0) }
    let about = target ?? entry
    let before = current(about)
    newest[Int(ledger.entries[entry].cell)] = Int32(entry)
    isOn[entry] = true
    if let id = ledger.undoes[Int32(entry)] {
      if let commit = left.uncounted(id, of: ledger) {
        left.begin(commit, with: ledger.entryRange(of: id).count { isOn[$0] })
      }
      for (turned, on) in ledger.turned(by: id, left, isOn: { isOn[$0] }) {
        if isOn[turned] != on {
          left.add(on ? 1 : -1, toCommit: Int(ledger.entries[turned].commit))
        }
        isOn[turned] = on
      }
    }
    return (about, before, current(about))
  }

  /// The entry that an undo, or an undo of undoes, is about in the end.
  private func final(_ id: EntryID) -> Int? {
    var entry = ledger.entryRange(of: id).first
    while let found = entry, let target = ledger.undoes[Int32(found)] {
      entry = ledger.entryRange(of: target).first
    }
    return entry
  }

  /// The entry that counts for another's cell on its day.
  private func current(_ about: Int) -> Int? {
    let cell = ledger.entries[about].cell
    return ledger.counting(cell, from: newest[Int(cell)], on: ledger.toldDay(about)) {
      isOn[Int($0)]
    }.map { Int($0) }
  }
}
