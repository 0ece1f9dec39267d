/// The keys met so far in each open object, to notice one that comes twice.
///
/// Keys are the same when their texts are canonically equivalent: two that look alike on the
/// screen must not carry two values. Few keys are compared by their bytes, many by a set.
struct KeyRecord {
  private var tokens: [(token: StringToken, head: UInt64)] = []
  private var starts: [Int] = []
  /// The keys of the objects that have many, by their depth.
  private var sets: [Int: Set<String>] = [:]

  /// From so many keys on a set is quicker than comparing each with each.
  private static let manyKeys = 24

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    sets.removeAll()
  }

  mutating func beginObject() { starts.append(tokens.count) }

  mutating func endObject() {
    guard let start = starts.popLast() else { return }
    if tokens.count - start >= KeyRecord.manyKeys { sets[starts.count] = nil }
    tokens.removeSubrange(start...)
  }

  /// False if the innermost object has the key already.
  mutating func insert(
    _ token: StringToken, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = starts.last ?? 0
    let head = bytes.head(of: token)
    let count = tokens.count - start
    if count >= KeyRecord.manyKeys {
      if count == KeyRecord.manyKeys {
        sets[starts.count - 1] = Set(tokens[start...].map { bytes.text(of: $0.token) })
      }
      guard sets[starts.count - 1]?.insert(bytes.text(of: token)).inserted ?? true else {
        return false
      }
    } else {
      let isThere = tokens.withUnsafeBufferPointer { tokens in
        for index in start..<tokens.count {
          let other = tokens[index].token
          if token.isPlain && other.isPlain {
            guard head == tokens[index].head, token.count == other.count else { continue }
            if token.count <= 8 || bytes.haveSameContent(token, other) { return true }
          } else if bytes.text(of: token) == bytes.text(of: other) {
            return true
          }
        }
        return false
      }
      if isThere { return false }
    }
    tokens.append((token, head))
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first eight bytes of a string as one number.
  fileprivate func head(of token: StringToken) -> UInt64 {
    if token.count >= 8, let base = baseAddress {
      return UnsafeRawPointer(base).loadUnaligned(fromByteOffset: token.start, as: UInt64.self)
    }
    var head: UInt64 = 0
    for index in token.range { head = head << 8 | UInt64(self[index]) }
    return head
  }

  fileprivate func haveSameContent(_ first: StringToken, _ second: StringToken) -> Bool {
    self[first.range].elementsEqual(self[second.range])
  }
}
