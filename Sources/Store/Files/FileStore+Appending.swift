import Campaign

extension FileStore {
  /// Puts a commit on disk, as one line or in parts.
  func append(
    _ header: CommitHeader, _ facts: [Fact], _ marks: RecordMarks,
    onProgress: (Int, Int) -> Void
  ) throws(StoreError) {
    let year = String(zone.day(at: header.at).iso.prefix(4))
    let target = try appender.open(year: year, login: login)
    var journal = try known(target)
    let end = journal.consumed
    guard target.status.size >= end, target.status.inode == journal.inode else {
      throw .notAPlainFile(path: "\(path)/\(target.path)")
    }
    let previous = journal.lastSum
    var pieces = FactPieces(facts)
    let held = hold(&pieces)
    var line: [UInt8] = []
    if pieces.isAtEnd {
      line = RecordWriter.line(
        header, held.map(\.bytes), zone: zone, previous: previous, marks: marks)
    }
    let isOneLine = pieces.isAtEnd && line.count <= longestRecord
    if target.status.size > end { try appender.mend(target, from: end) }
    do throws(StoreError) {
      if !isOneLine {
        journal.parts = []
        try appendParts(held, &pieces, to: target, &journal, start: end, onProgress)
        line = RecordWriter.line(
          header, [], zone: zone, previous: previous, marks: marks,
          parts: journal.parts.map(\.sum))
      }
      try appender.append(line, to: target, after: end)
      if !isInPlace {
        try appender.takeBack(target, to: end)
        throw .moved(path: path)
      }
    } catch {
      if let status = try? target.file.status(), !target.isNew, var known = journals[target.path] {
        known.settle(status)
        journals[target.path] = known
      }
      throw error
    }
    try takeIn(line, journal, target)
  }

  /// The pieces of a commit up to the length of one record: more of it is written before it is made.
  private func hold(_ pieces: inout FactPieces) -> [FactPieces.Piece] {
    var held: [FactPieces.Piece] = []
    var length = 0
    while length <= longestRecord, let piece = pieces.next(upTo: longestPart) {
      held.append(piece)
      length += piece.bytes.count + 1
    }
    return held
  }

  /// Puts the facts on disk where they count for nothing yet; what came before the last part is
  /// there for good, so that a power cut leaves only whole parts before a whole end.
  private func appendParts(
    _ held: [FactPieces.Piece], _ pieces: inout FactPieces, to target: JournalAppender.Target,
    _ journal: inout Journal, start: Int, _ onProgress: (Int, Int) -> Void
  ) throws(StoreError) {
    var waiting = held[...]
    while let piece = waiting.popFirst() ?? pieces.next(upTo: longestPart) {
      let line = RecordWriter.part(journal.parts.count + 1, piece.bytes)
      guard line.count <= longestRecord else {
        if !journal.parts.isEmpty { try appender.takeBack(target, to: start) }
        throw .tooLarge(bytes: line.count)
      }
      try appender.append(line, to: target, after: start)
      let sum = line.dropLast().withUnsafeBytes { Seal.sum(of: $0) } ?? 0
      let end = journal.consumed + line.count
      journal.parts.append(JournalPart(offset: journal.consumed, end: end, sum: sum))
      journal.consumed = end
      onProgress(piece.end, pieces.count)
    }
  }

  private func takeIn(_ line: [UInt8], _ journal: Journal, _ target: JournalAppender.Target)
    throws(StoreError)
  {
    let status = (try? target.file.status()) ?? target.status
    guard let parts = try? journal.lines(of: journal.parts, root: root) else {
      try readJournals(thorough: true)
      return
    }
    try twins.change { ledger throws(StoreError) in
      journals.add(line, parts: parts, to: journal, status, &ledger)
    }
  }
}
