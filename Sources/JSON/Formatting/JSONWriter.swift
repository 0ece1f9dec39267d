/// Writes values as bytes that carry no raw control character, wherever they are shown.
package struct JSONWriter {
  package enum Layout: Sendable {
    /// `{"a":1}` on one line.
    case compact
    /// One member or element a line, indented by two spaces.
    case pretty
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout

  package init(_ layout: Layout = .compact) { self.layout = layout }

  package mutating func write(_ value: JSON) { write(value, depth: 0) }

  /// Writes text as it stands: what lies around values that are written one by one.
  package mutating func write(literally text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(contentsOf other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  private mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let string): write(string)
    case .array(let elements):
      writeList(elements, between: (.openBracket, .closeBracket), depth: depth) {
        $0.write($1, depth: depth + 1)
      }
    case .object(let object):
      writeList(object.entries, between: (.openBrace, .closeBrace), depth: depth) {
        $0.write($1.key)
        $0.bytes.append(.colon)
        if $0.layout == .pretty { $0.bytes.append(0x20) }
        $0.write($1.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeList<Item>(
    _ items: [Item], between marks: (open: UInt8, close: UInt8), depth: Int,
    writeItem: (inout JSONWriter, Item) -> Void
  ) {
    bytes.append(marks.open)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(.comma) }
      breakLine(depth: depth + 1)
      writeItem(&self, item)
    }
    if !items.isEmpty { breakLine(depth: depth) }
    bytes.append(marks.close)
  }

  private mutating func breakLine(depth: Int) {
    guard layout == .pretty else { return }
    bytes.append(.lineFeed)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }
}

extension JSON {
  package func bytes(_ layout: JSONWriter.Layout = .compact) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.write(self)
    return writer.bytes
  }

  package func text(_ layout: JSONWriter.Layout = .compact) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }
}
