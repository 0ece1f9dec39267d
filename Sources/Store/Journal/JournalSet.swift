import Campaign

/// All journals of a store, read into one ledger and kept up to date with it.
final class JournalSet {
  private let system: any FileSystem
  private let path: String
  private let reading: JournalReading
  private var list: JournalList
  /// Whether it once had to begin at the first byte, whatever had been adopted.
  private(set) var hasReadAnew = false

  init(root: OpenFile, path: String, storeOwner: UInt32) {
    system = root.system
    self.path = "\(path)/\(Layout.journal)"
    reading = JournalReading(root: root, storeOwner: storeOwner)
    list = JournalList(root: root)
  }

  var journals: [Journal] { list.journals }
  var damages: [Damage] { list.strangers + reading.damages }

  subscript(path: String) -> Journal? {
    get { list[path] }
    set { list[path] = newValue }
  }

  /// Goes on from what a cache holds, if the journals still end where it says, or have grown from
  /// there.
  func adopt(_ journals: [Journal]) -> Bool {
    guard journals.allSatisfy(isUnchangedSoFar) else { return false }
    list.adopt(journals)
    reading.isFromStart = false
    return true
  }

  private func isUnchangedSoFar(_ journal: Journal) -> Bool {
    guard let status = try? reading.root.status(of: journal.path) else { return false }
    if status.size == journal.size, status.modified == journal.modified { return true }
    guard let lastSum = journal.lastSum else { return journal.consumed == 0 }
    guard let file = try? reading.root.open(journal.path, .read),
      let line = try? file.read(journal.consumed - journal.lastStart, at: journal.lastStart)
    else { return false }
    return line.dropLast().withUnsafeBytes { Seal.sum(of: $0) } == lastSum
  }

  /// Takes in a line that this process has just put on disk.
  func add(_ line: [UInt8], to journal: Journal, _ status: FileStatus, _ ledger: inout Ledger) {
    var journal = journal
    let text = line.dropLast()
    text.withUnsafeBufferPointer { bytes in
      var record = ParsedRecord()
      guard let sum = Seal.sum(of: UnsafeRawBufferPointer(bytes)),
        reading.records.read(bytes, into: &record, ledger: &ledger)
      else { return }
      record.fold(into: &ledger, line: bytes)
      journal.lastSum = sum
      journal.lastSequence = record.sequence
    }
    journal.lastStart = journal.consumed
    journal.consumed += line.count
    journal.hasGap = false
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
    ledger = try readAnew()
    return true
  }

  /// Reads everything from the first byte; where that fails, the ledger is as it was.
  private func readAnew() throws(SystemError) -> Ledger {
    hasReadAnew = true
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
      throw error
    }
  }

  private func begin() throws(SystemError) {
    list.forget()
    reading.forgetDamages()
    reading.isFromStart = true
    _ = try list.look(thorough: true, now: system.now())
  }

  /// Reads journals whose records do not stand in order: finds all of them first, then folds.
  private func readSorted() throws(SystemError) -> Ledger {
    try begin()
    var ledger = Ledger()
    var places: [(sequence: Int64, journal: Int, offset: Int)] = []
    for at in list.journals.indices {
      let head = JournalHead(at: at, list.journals[at], reading)
      while try head.advance(reading, &ledger), head.hasRecord {
        places.append((head.record.sequence, at, head.offset))
        head.accept()
      }
      list.replace(at, head.journal)
    }
    places.sort { ($0.sequence, $0.journal, $0.offset) < ($1.sequence, $1.journal, $1.offset) }
    for place in places { try fold(place, &ledger) }
    return ledger
  }

  private func fold(
    _ place: (sequence: Int64, journal: Int, offset: Int), _ ledger: inout Ledger
  ) throws(SystemError) {
    let journal = list.journals[place.journal]
    let cursor = JournalCursor(root: reading.root, journal, from: place.offset)
    var record = ParsedRecord()
    guard case .line(let line) = try cursor.next(),
      reading.records.read(line.bytes, into: &record, ledger: &ledger)
    else { return }
    let step = record.sequence - ledger.lastSequence
    let length = line.end - line.offset
    if step <= 0 || step > JournalReading.maximumStep {
      reading.report(
        Damage(
          step <= 0 ? .twice(record.sequence) : .malformed, path: journal.path,
          offset: line.offset, length: length))
      return
    }
    if step > 1 {
      let missing = ledger.lastSequence + 1...record.sequence - 1
      reading.report(Damage(.missing(missing), path: Layout.journal))
    }
    record.fold(into: &ledger, line: line.bytes)
  }
}
