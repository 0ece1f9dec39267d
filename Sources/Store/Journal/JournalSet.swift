import Campaign

/// All journals of a store, read into one ledger and kept up to date with it.
final class JournalSet {
  private let system: any FileSystem
  private let path: String
  private let reading: JournalReading
  private var list: JournalList
  /// Whether it once had to begin at the first byte, whatever had been adopted.
  private(set) var hasReadAnew = false

  init(
    root: OpenFile, path: String, storeOwner: UInt32, isNamed: Bool, isOwnerVouching: Bool = false,
    newest: Int = RecordWriter.version
  ) {
    system = root.system
    self.path = "\(path)/\(Layout.journal)"
    reading = JournalReading(
      root: root, storeOwner: storeOwner, isNamedFromStart: isNamed,
      isOwnerVouching: isOwnerVouching, newest: newest)
    list = JournalList(root: root)
  }

  var journals: [Journal] { list.journals }
  var damages: [Damage] {
    list.strangers + reading.damages.filter { !marks.isLookedAt($0) } + marks.aheadDamages
  }
  /// What the records say of the store itself.
  var marks: StoreMarks { reading.marks }
  /// The last record of every journal that has any.
  var heads: [String: RecordName] {
    journals.reduce(into: [:]) { heads, journal in heads[journal.path] = journal.lastName }
  }

  subscript(path: String) -> Journal? {
    get { list[path] }
    set { list[path] = newValue }
  }

  /// Goes on from what a cache holds, if the journals still end where it says, or have grown from
  /// there.
  func adopt(_ journals: [Journal], _ marks: StoreMarks) -> Bool {
    guard journals.allSatisfy(isUnchangedSoFar) else { return false }
    list.adopt(journals)
    reading.marks = marks
    reading.isFromStart = false
    return true
  }

  private func isUnchangedSoFar(_ journal: Journal) -> Bool {
    guard let status = try? reading.root.status(of: journal.path) else { return false }
    if status.size == journal.size, status.modified == journal.modified { return true }
    guard let last = journal.lastLine else { return journal.consumed == 0 }
    guard let file = try? reading.root.open(journal.path, .read),
      let line = try? file.read(last.range.count, at: last.range.lowerBound)
    else { return false }
    return line.dropLast().withUnsafeBytes { Seal.sum(of: $0) } == last.sum
  }

  /// Parts of commits that nothing closed, which count for nothing.
  var unfinished: [Damage] { reading.unfinished + journals.flatMap(\.unfinished) }

  /// Takes in a line that this process has just put on disk, with the lines of its parts.
  func add(
    _ line: [UInt8], parts: [[UInt8]] = [], to journal: Journal, _ status: FileStatus,
    _ ledger: inout Ledger
  ) {
    var journal = journal
    let range = journal.consumed..<journal.consumed + line.count
    let text = line.dropLast()
    text.withUnsafeBufferPointer { bytes in
      var record = ParsedRecord()
      guard let sum = Seal.sum(of: UnsafeRawBufferPointer(bytes)),
        reading.records.read(bytes, into: &record, ledger: &ledger)
      else { return }
      let last = ledger.lastSequence
      record.fold(into: &ledger, line: bytes, parts: parts, &reading.records)
      journal.pass(range, record.sequence, sum)
      let login = ledger.text(ofSymbol: record.login)
      let name = RecordName(sequence: record.sequence, login: login, sum: sum)
      let isOwners = reading.isOwners(record.marks, login, journal)
      if record.marks.heads != nil, isOwners || !marks.isNamed { list.vouch() }
      reading.marks.take(record.marks, name, isOwners: isOwners, last: last)
    }
    journal.settle(status)
    list.put(journal)
  }

  /// Folds in what was written since; true where anything was.
  func refresh(_ ledger: inout Ledger, thorough: Bool = false)
    throws(StoreError) -> Bool
  {
    do {
      return try readOn(&ledger, thorough: thorough)
    } catch {
      throw .reading(error, path: path)
    }
  }

  private func readOn(_ ledger: inout Ledger, thorough: Bool)
    throws(SystemError) -> Bool
  {
    let before = ledger.lastSequence
    var merge = JournalMerge(reading)
    var isSound = try list.look(thorough: thorough, now: system.now())
    while isSound {
      switch try merge.run(&list, &ledger) {
      case .done:
        reading.isFromStart = false
        return before != ledger.lastSequence
      case .gap: isSound = try list.look(thorough: true, now: system.now())
      case .late, .broken: isSound = false
      }
    }
    let personal = ledger.personal
    ledger = try readAnew()
    ledger.personal = personal
    return true
  }

  /// Reads everything from the first byte; where that fails, the ledger is as it was.
  private func readAnew() throws(SystemError) -> Ledger {
    hasReadAnew = true
    let marks = reading.marks
    defer { reading.isFromStart = false }
    do {
      try begin()
      var ledger = Ledger()
      var merge = JournalMerge(reading)
      while true {
        switch try merge.run(&list, &ledger) {
        case .done: return ledger
        case .gap: _ = try list.look(thorough: true, now: system.now())
        case .late, .broken: return try readSorted()
        }
      }
    } catch {
      // What is listed now does not belong to the ledger: the next look begins anew.
      list.forget()
      reading.marks = marks
      throw error
    }
  }

  private func begin() throws(SystemError) {
    list.forget()
    reading.forget()
    reading.isFromStart = true
    _ = try list.look(thorough: true, now: system.now())
  }

  /// Reads journals whose records do not stand in order: finds all of them first, decides which
  /// count, then folds.
  private func readSorted() throws(SystemError) -> Ledger {
    try begin()
    var scratch = Ledger()
    var found: [FoundRecord] = []
    for at in list.journals.indices {
      let head = JournalHead(at: at, list.journals[at], reading)
      while try head.advance(reading, &scratch), head.hasRecord {
        found.append(FoundRecord(head, scratch))
        head.accept()
      }
      list.replace(at, head.journal)
    }
    let order = JournalOrder(found, list.journals, reading)
    for (at, end) in order.vouched {
      var journal = list.journals[at]
      journal.vouched = end
      list.replace(at, journal)
    }
    order.damages.forEach(reading.report)
    reading.marks.highestOfOthers = order.highestOfOthers
    var ledger = Ledger()
    var cursors: [Int: JournalCursor] = [:]
    for at in order.counted { try fold(found[at], &ledger, &cursors) }
    return ledger
  }

  private func fold(
    _ found: FoundRecord, _ ledger: inout Ledger, _ cursors: inout [Int: JournalCursor]
  ) throws(SystemError) {
    let journal = list.journals[found.journal]
    guard let parts = try journal.lines(of: found.parts, root: reading.root) else {
      reading.report(
        Damage(
          .checksum, path: journal.path, offset: found.offset, length: found.end - found.offset))
      return
    }
    var cursor = cursors[found.journal]
    if cursor.map({ $0.offset > found.offset }) ?? true {
      cursor = JournalCursor(root: reading.root, journal, from: found.offset)
      cursors[found.journal] = cursor
    }
    var record = ParsedRecord()
    while let cursor, case .line(let line) = try cursor.next(), line.offset <= found.offset {
      guard line.offset == found.offset else { continue }
      guard reading.records.read(line.bytes, into: &record, ledger: &ledger) else { return }
      let last = ledger.lastSequence
      if record.sequence > last + 1 {
        let isNamed = record.marks.after?.allSatisfy(reading.marks.tips.contains) ?? false
        reading.report(
          Damage(
            .missing(last + 1...record.sequence - 1),
            path: isNamed ? journal.path : Layout.journal))
      }
      record.fold(into: &ledger, line: line.bytes, parts: parts, &reading.records)
      reading.marks.take(
        record.marks, found.name,
        isOwners: reading.isOwners(record.marks, found.login, journal), last: last)
      return
    }
  }
}

extension FoundRecord {
  /// The record that stands next in a journal.
  fileprivate init(_ head: JournalHead, _ ledger: Ledger) {
    self.init(
      sequence: head.record.sequence, journal: head.at, offset: head.offset, end: head.end,
      login: ledger.text(ofSymbol: head.record.login), sum: head.sum,
      parts: head.parts, previous: head.record.previous, marks: head.record.marks)
  }
}
