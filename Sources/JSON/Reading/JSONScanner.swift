/// Reads strict JSON piece by piece, without building what nobody asked for.
///
/// Strict is RFC 8259 and no more: no byte order mark, no trailing comma, no key twice, nothing
/// after the value. The bytes must outlive the scanner.
package struct JSONScanner {
  /// Arrays and objects may not be nested deeper than this, so that no stack can overflow.
  package static let maximumDepth = 256

  var bytes: UnsafeBufferPointer<UInt8>
  /// The byte that comes next.
  package internal(set) var offset = 0
  var containers: [Container] = []
  var keys = KeyRecord()

  /// An array or object that has been opened and not closed.
  struct Container {
    let isObject: Bool
    var isFirst = true
  }

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Begins anew with other bytes and keeps the working memory.
  package mutating func restart(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    offset = 0
    containers.removeAll(keepingCapacity: true)
    keys.removeAll()
  }

  /// Accepts nothing but white space up to the end.
  package mutating func finish() throws(JSONError) {
    skipWhitespace()
    guard offset == bytes.count else {
      throw bytes[offset] == 0 ? failure(.nul) : failure(.trailingBytes)
    }
  }

  /// The kind of the value that comes next.
  package mutating func peek() throws(JSONError) -> JSONKind {
    skipWhitespace()
    guard offset < bytes.count else { throw unexpected(.value) }
    switch bytes[offset] {
    case .quote: return .string
    case .openBrace: return .object
    case .openBracket: return .array
    case .minus, 0x30...0x39: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: throw unexpected(.value)
    }
  }

  mutating func skipWhitespace() {
    while offset < bytes.count, bytes[offset].isWhitespace { offset += 1 }
  }

  /// Moves over white space and one byte, if that byte comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    skipWhitespace()
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }
}
