import Campaign

/// The place in a journal up to which it is read, with the good record that stands next.
final class JournalHead {
  /// Where the journal stands in the list.
  var at: Int
  /// The journal as read up to the record that stands next, which is not counted yet.
  private(set) var journal: Journal
  private(set) var record = ParsedRecord()
  private let cursor: JournalCursor
  private var line: JournalCursor.Line?
  private(set) var sum: UInt64 = 0
  /// A name in which the journal was found to speak rightly.
  private var sound: (login: Int32, isNamed: Bool)?

  init(at: Int, _ journal: Journal, _ reading: JournalReading) {
    self.at = at
    self.journal = journal
    cursor = JournalCursor(root: reading.root, journal, from: journal.consumed)
  }

  var hasRecord: Bool { line != nil }
  /// Where the record that stands next begins.
  var offset: Int { line?.offset ?? journal.consumed }

  /// Counts the record that stands next; false where its parts are no longer what they were.
  func fold(into ledger: inout Ledger, _ reading: JournalReading) throws(SystemError) -> Bool {
    guard let line else { return true }
    guard let parts = try journal.lines(of: parts, root: reading.root) else { return false }
    record.fold(into: &ledger, line: line.bytes, parts: parts, &reading.records)
    accept()
    return true
  }

  /// The parts of the record that stands next.
  var parts: [JournalPart] { record.parts.isEmpty ? [] : journal.parts }

  var end: Int { line?.end ?? journal.consumed }

  func name(_ ledger: Ledger) -> RecordName {
    RecordName(
      sequence: record.sequence, login: ledger.text(ofSymbol: record.login), sum: sum)
  }

  /// What is wrong with whose the record that stands next says it is.
  func fault(_ reading: JournalReading, _ ledger: Ledger) -> Damage.Kind? {
    let isNamed = reading.marks.isNamed || record.marks.after != nil
    if let sound, sound == (record.login, isNamed) { return nil }
    let login = ledger.text(ofSymbol: record.login)
    switch reading.claim(of: login, in: journal, isNamed: isNamed) {
    case .sound: sound = (record.login, isNamed)
    case .brought: if offset >= journal.vouched { journal.isUnvouched = true }
    case .false(let fault): return fault
    }
    return nil
  }

  func vouch() { journal.vouch() }

  /// Counts the record that stands next as read.
  func accept() {
    guard let line else { return }
    journal.pass(line.offset..<line.end, record.sequence, sum)
  }

  /// Passes over the record that stands next.
  func refuse(_ fault: Damage.Kind, _ reading: JournalReading) -> Bool {
    guard let line else { return true }
    return pass(fault, line.offset, line.end, reading)
  }

  /// Moves to the next good record and reports what is passed over; false where the journal does
  /// not go on from what was read of it before.
  func advance(_ reading: JournalReading, _ ledger: inout Ledger) throws(SystemError) -> Bool {
    line = nil
    while true {
      switch try step(reading) {
      case .end:
        return true
      case .tooLong(let offset, let end):
        guard pass(.tooLong, offset, end, reading) else { return false }
      case .line(let next):
        if let fault = read(next, reading, &ledger) {
          guard pass(fault, next.offset, next.end, reading) else { return false }
        } else if record.part != nil {
          journal.parts.append(JournalPart(offset: next.offset, end: next.end, sum: sum))
          journal.consumed = next.end
        } else {
          if record.parts.isEmpty { reading.leave(&journal) }
          guard checkChain(next, reading) else { return false }
          line = next
          return true
        }
      }
    }
  }

  /// A journal that may not be read is reported, and the others are read all the same.
  private func step(_ reading: JournalReading) throws(SystemError) -> JournalCursor.Step {
    do { return try cursor.next() } catch {
      guard error.isRefusal || error.isWrongKind else { throw error }
      reading.reportOnce(Damage(.unreadable(error), path: journal.path, offset: journal.consumed))
      return .end
    }
  }

  private func read(
    _ next: JournalCursor.Line, _ reading: JournalReading, _ ledger: inout Ledger
  ) -> Damage.Kind? {
    guard let sum = Seal.sum(of: UnsafeRawBufferPointer(next.bytes)) else { return .checksum }
    self.sum = sum
    guard reading.records.read(next.bytes, into: &record, ledger: &ledger) else {
      return .malformed
    }
    if let part = record.part {
      if part == 1 { reading.leave(&journal) }
      return part == journal.parts.count + 1 ? nil : .malformed
    }
    // All of a commit counts or nothing of it.
    let isWhole = record.parts.isEmpty || record.parts == journal.parts.map(\.sum)
    return isWhole ? nil : .malformed
  }

  private func pass(
    _ fault: Damage.Kind, _ offset: Int, _ end: Int, _ reading: JournalReading
  ) -> Bool {
    // Met while reading on, it may be that the file was rolled back and went on otherwise.
    guard reading.isFromStart else { return false }
    reading.report(Damage(fault, path: journal.path, offset: offset, length: end - offset))
    reading.leave(&journal)
    journal.consumed = end
    journal.hasGap = true
    return true
  }

  private func checkChain(_ next: JournalCursor.Line, _ reading: JournalReading) -> Bool {
    guard record.previous != journal.lastSum, !journal.hasGap else { return true }
    guard reading.isFromStart else { return false }
    reading.report(
      Damage(
        .chain, path: journal.path, offset: next.offset, length: next.end - next.offset))
    return true
  }
}
