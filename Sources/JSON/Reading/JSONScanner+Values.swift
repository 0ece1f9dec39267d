extension JSONScanner {
  /// The next value whole.
  package mutating func readValue() throws(JSONError) -> JSON {
    switch try peek() {
    case .null:
      try takeWord("null")
      return .null
    case .bool: return .bool(try readBool())
    case .number: return .number(try readNumber())
    case .string: return .string(try readString())
    case .array:
      var elements: [JSON] = []
      try beginArray()
      while try nextElement() { elements.append(try readValue()) }
      return .array(elements)
    case .object:
      var entries: [JSONObject.Entry] = []
      try beginObject()
      while let key = try nextKey() {
        entries.append(JSONObject.Entry(key: key, value: try readValue()))
      }
      return .object(JSONObject(distinct: entries))
    }
  }

  /// Checks the next value as strictly as if it were read, and moves behind it.
  package mutating func skipValue() throws(JSONError) {
    let depth = containers.count
    repeat {
      if containers.count > depth {
        if containers[containers.count - 1].isObject {
          guard try nextKeyToken() != nil else { continue }
        } else {
          guard try nextElement() else { continue }
        }
      }
      switch try peek() {
      case .null: try takeWord("null")
      case .bool: _ = try readBool()
      case .number: _ = try scanNumber()
      case .string: _ = try scanString()
      case .array: try beginArray()
      case .object: try beginObject()
      }
    } while containers.count > depth
  }

  /// Skips the next value and says which bytes it was.
  package mutating func rawValueRange() throws(JSONError) -> Range<Int> {
    skipWhitespace()
    let start = offset
    try skipValue()
    return start..<offset
  }
}

extension JSON {
  /// The one value that strict JSON bytes hold.
  package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSON {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in try parse(buffer) }
  }

  package static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSON {
    var scanner = JSONScanner(bytes)
    let value = try scanner.readValue()
    try scanner.finish()
    return value
  }

  package static func parse(_ text: String) throws(JSONError) -> JSON {
    try parse(Array(text.utf8))
  }
}
