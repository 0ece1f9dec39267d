import JSON

/// Reads single lines of the log, each as it was at the time, without going through all of it.
package struct LogReader: Sendable {
  private let ledger: Ledger
  /// By the commit they name, the entries that took something of it back, oldest first.
  private let undoers: [Int64: [Int]]

  package init(_ ledger: Ledger) {
    self.ledger = ledger
    var undoers: [Int64: [Int]] = [:]
    for (entry, target) in ledger.undoes {
      undoers[target.sequence, default: []].append(Int(entry))
    }
    self.undoers = undoers.mapValues { $0.sorted() }
  }

  package var count: Int { ledger.entries.count }

  /// The line of the entry of this number, counted from the oldest.
  package func line(_ number: Int) -> LogEntry {
    let row = ledger.entries[number]
    let about = ledger.undoes[Int32(number)].flatMap { subject(of: $0) } ?? number
    let own = ledger.entry(at: number)
    return LogEntry(
      id: own.id, at: own.at, on: own.on, author: own.author, login: own.login,
      kind: ledger.symbols.string(ledger.cells[Int(row.cell)].key.kind),
      cell: ledger.cell(ledger.entries[about].cell), before: value(about, before: number),
      after: value(about, before: number + 1), undoes: ledger.undoes[Int32(number)],
      isUndone: !own.isActive)
  }

  package func id(_ number: Int) -> EntryID {
    let row = ledger.entries[number]
    let commit = ledger.commits[Int(row.commit)]
    return EntryID(sequence: commit.sequence, part: commit.entries == 1 ? 0 : row.part)
  }

  /// What a log is ordered by, without putting the line in words.
  package func at(_ number: Int) -> Int64 { ledger.commits[Int(ledger.entries[number].commit)].at }
  package func on(_ number: Int) -> Day {
    Day(number: Int(ledger.entries[number].on)) ?? .first
  }
  package func author(_ number: Int) -> Symbol {
    ledger.commits[Int(ledger.entries[number].commit)].author
  }
  package func school(_ number: Int) -> Symbol {
    let about = ledger.undoes[Int32(number)].flatMap { subject(of: $0) } ?? number
    return ledger.cells[Int(ledger.entries[about].cell)].key.school
  }

  /// A text by its number: the same text has the same number.
  package typealias Symbol = Int32

  /// By symbol, where its text stands among all in the order of their keys.
  package func ranks<Key: Comparable>(by key: (String) -> Key) -> [Int] {
    let keys = (0..<ledger.symbols.count).map { key(ledger.symbols.string(Int32($0))) }
    var ranks = [Int](repeating: 0, count: keys.count)
    for (rank, symbol) in keys.indices.sorted(by: { keys[$0] < keys[$1] }).enumerated() {
      ranks[symbol] = rank
    }
    return ranks
  }

  /// Where the entry of an id stands; of a commit, its first.
  package func number(_ id: EntryID) -> Int? { ledger.entryRange(of: id).first }

  /// The undo by which an entry no longer counts.
  package func undoer(of number: Int) -> LogEntry? {
    guard let last = turns(of: number, before: count).last, !last.isOn else { return nil }
    return line(last.at)
  }

  /// How many entries were made at once with this one.
  package func companions(of number: Int) -> Int {
    Int(ledger.commits[Int(ledger.entries[number].commit)].entries)
  }

  /// The entry that an undo, or an undo of undoes, is about in the end.
  private func subject(of id: EntryID) -> Int? {
    var entry = ledger.entryRange(of: id).first
    while let found = entry, let target = ledger.undoes[Int32(found)] {
      entry = ledger.entryRange(of: target).first
    }
    return entry
  }

  /// What counted for an entry's cell and day when so many entries had been made.
  private func value(_ about: Int, before limit: Int) -> JSON {
    let cell = ledger.entries[about].cell
    let counting = ledger.counting(
      cell, from: ledger.cells[Int(cell)].newest, on: ledger.toldDay(about)
    ) { Int($0) < limit && turns(of: Int($0), before: limit).last?.isOn ?? true }
    return counting.map { ledger.value(of: ledger.entries[Int($0)]) } ?? .null
  }

  /// When an entry stopped counting and counted again, and by which entry, while so many had been
  /// made: whoever took it back may have been taken back, and so on up.
  private func turns(of entry: Int, before limit: Int) -> [(at: Int, isOn: Bool)] {
    let commit = ledger.commits[Int(ledger.entries[entry].commit)]
    guard let named = undoers[commit.sequence] else { return [] }
    let part = ledger.entries[entry].part
    var changes: [(at: Int, isOn: Bool)] = []
    for undoer in named where undoer < limit {
      guard let target = ledger.undoes[Int32(undoer)], target.part == 0 || target.part == part
      else { continue }
      changes.append((undoer, false))
      changes += turns(of: undoer, before: limit).map { ($0.at, !$0.isOn) }
    }
    changes.sort { $0.at < $1.at }
    var isOn = true
    return changes.filter { change in
      defer { isOn = change.isOn }
      return change.isOn != isOn
    }
  }
}

extension LogReader {
  /// How many entries each author made, in the order in which they first did.
  package var authors: [(name: String, count: Int)] {
    var order: [Int32] = []
    var counts: [Int32: Int] = [:]
    for commit in ledger.commits {
      if counts[commit.author] == nil { order.append(commit.author) }
      counts[commit.author, default: 0] += Int(commit.entries)
    }
    return order.map { (ledger.symbols.string($0), counts[$0] ?? 0) }
  }

  /// By school, how many entries are about it.
  package var entriesBySchool: [String: Int] {
    var counts = [Int](repeating: 0, count: ledger.symbols.count)
    for row in ledger.entries { counts[Int(ledger.cells[Int(row.cell)].key.school)] += 1 }
    var named: [String: Int] = [:]
    for (symbol, count) in counts.enumerated() where symbol != 0 && count > 0 {
      named[ledger.symbols.string(Int32(symbol))] = count
    }
    return named
  }
}
