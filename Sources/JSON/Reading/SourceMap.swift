/// A place in a text as an editor counts it: lines and characters from 1.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Turns byte offsets of a text into lines, columns and paths.
package struct SourceMap: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == .lineFeed }.map { $0 + 1 }
  }

  package func position(ofOffset offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    // The last line that starts at or before the offset, by halving.
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes.withUnsafeBufferPointer {
      SourcePosition.column(ofOffset: offset, lineStart: lineStarts[low], in: $0)
    }
    return SourcePosition(line: low + 1, column: column)
  }

  /// The path of the value or key at an offset of a well-formed document.
  package func path(ofOffset offset: Int) -> JSONPath {
    bytes.withUnsafeBufferPointer { JSONPath(ofOffset: offset, in: $0) }
  }
}

extension SourcePosition {
  /// The position of one offset, without a map of all lines.
  init(ofOffset offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == .lineFeed {
      line += 1
      lineStart = index + 1
    }
    self.line = line
    column = SourcePosition.column(ofOffset: offset, lineStart: lineStart, in: bytes)
  }

  fileprivate static func column(
    ofOffset offset: Int, lineStart: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let before = bytes[lineStart..<max(lineStart, min(offset, bytes.count))]
    // Finding character boundaries takes a copy; a line nobody can look at is counted by scalars.
    guard before.count <= 1 << 20 else {
      return before.reduce(1) { $0 + ($1 & 0b1100_0000 == 0b1000_0000 ? 0 : 1) }
    }
    return String(decoding: before, as: UTF8.self).count + 1
  }
}
