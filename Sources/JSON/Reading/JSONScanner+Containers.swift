extension JSONScanner {
  package mutating func beginObject() throws(JSONError) {
    guard take(.openBrace) else { throw try wrongKind(.object) }
    try open(Container(isObject: true))
    keys.beginObject()
  }

  /// The next key of the object begun last, with the scanner before its value; nil at its end.
  package mutating func nextKey() throws(JSONError) -> String? {
    guard let token = try nextKeyToken() else { return nil }
    return text(of: token)
  }

  /// What a body makes of the next key in UTF-8; nil at the end of the object.
  package mutating func nextKey<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result)
    throws(JSONError) -> Result?
  {
    guard let token = try nextKeyToken() else { return nil }
    return with(token, body)
  }

  package mutating func beginArray() throws(JSONError) {
    guard take(.openBracket) else { throw try wrongKind(.array) }
    try open(Container(isObject: false))
  }

  /// Whether the array begun last has another element, with the scanner before it.
  package mutating func nextElement() throws(JSONError) -> Bool {
    let place = containers.count - 1
    guard place >= 0, !containers[place].isObject else {
      throw unexpected(.commaOrEndOfArray)
    }
    if containers[place].isFirst {
      containers[place].isFirst = false
      guard !take(.closeBracket) else { return close() }
      return true
    }
    guard !take(.closeBracket) else { return close() }
    guard take(.comma) else { throw unexpected(.commaOrEndOfArray) }
    skipWhitespace()
    if offset < bytes.count, bytes[offset] == .closeBracket { throw failure(.trailingComma) }
    return true
  }

  /// The next key where it stands, which costs no text.
  mutating func nextKeyToken() throws(JSONError) -> StringToken? {
    let place = containers.count - 1
    guard place >= 0, containers[place].isObject else { throw unexpected(.commaOrEndOfObject) }
    if take(.closeBrace) {
      keys.endObject()
      _ = close()
      return nil
    }
    if containers[place].isFirst {
      containers[place].isFirst = false
    } else {
      guard take(.comma) else { throw unexpected(.commaOrEndOfObject) }
      skipWhitespace()
      if offset < bytes.count, bytes[offset] == .closeBrace { throw failure(.trailingComma) }
    }
    skipWhitespace()
    guard offset < bytes.count, bytes[offset] == .quote else { throw unexpected(.key) }
    let start = offset
    let token = try scanString()
    guard keys.insert(token, in: bytes) else {
      throw failure(.duplicateKey(text(of: token)), at: start, pathEnd: offset)
    }
    guard take(.colon) else { throw unexpected(.colon) }
    return token
  }

  private mutating func open(_ container: Container) throws(JSONError) {
    guard containers.count < JSONScanner.maximumDepth else {
      throw failure(.tooDeep, at: offset - 1)
    }
    containers.append(container)
  }

  /// False, for there is nothing more in what was closed.
  private mutating func close() -> Bool {
    _ = containers.popLast()
    return false
  }
}
