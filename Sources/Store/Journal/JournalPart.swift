import Campaign

/// A line with some of the facts of a commit that is too long for one line. It counts for nothing
/// until the record stands that closes it.
struct JournalPart: Equatable {
  var offset: Int
  /// The offset behind the line feed.
  var end: Int
  var sum: UInt64
}

extension Journal {
  /// Reads lines again that were found to be parts, with their line feeds; none where they are no
  /// longer what they were.
  func lines(of parts: [JournalPart], root: OpenFile) throws(SystemError) -> [[UInt8]]? {
    guard !parts.isEmpty else { return [] }
    let file = try root.open(path, .read)
    var lines: [[UInt8]] = []
    for part in parts {
      let line = try file.read(part.end - part.offset, at: part.offset)
      let sum = line.withUnsafeBytes {
        Seal.sum(of: UnsafeRawBufferPointer(rebasing: $0.dropLast()))
      }
      guard sum == part.sum else { return nil }
      lines.append(line)
    }
    return lines
  }
}

extension RecordReader {
  /// Adds the facts of parts to the commit begun last.
  mutating func fold(_ lines: [[UInt8]], into ledger: inout Ledger) {
    var part = ParsedRecord()
    for line in lines {
      line.withUnsafeBufferPointer { whole in
        let bytes = UnsafeBufferPointer(rebasing: whole.dropLast())
        if read(bytes, into: &part, ledger: &ledger) { part.addFacts(to: &ledger, line: bytes) }
      }
    }
  }
}

extension Journal {
  /// The parts that nothing has closed, as what they are where nothing will.
  var unfinished: [Damage] {
    guard let first = parts.first, let last = parts.last else { return [] }
    return [
      Damage(.unfinished, path: path, offset: first.offset, length: last.end - first.offset)
    ]
  }
}
