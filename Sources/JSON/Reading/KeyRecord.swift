/// The keys met so far in each open object, to notice one that comes twice.
///
/// Keys are the same when their texts are canonically equivalent: two that look alike on the
/// screen must not carry two values. Few keys are compared by their bytes, many by a set.
struct KeyRecord {
  private var tokens: [(token: StringToken, head: UInt64)] = []
  private var starts: [Int] = []
  private var sets: [Int: Set<String>] = [:]

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
  mutating func insert(_ token: StringToken, in scanner: JSONScanner) -> Bool {
    let start = starts.last ?? 0
    let head = scanner.head(of: token)
    let count = tokens.count - start
    if count >= KeyRecord.manyKeys {
      if count == KeyRecord.manyKeys {
        sets[starts.count - 1] = Set(tokens[start...].map { scanner.text(of: $0.token) })
      }
      guard sets[starts.count - 1]?.insert(scanner.text(of: token)).inserted ?? true else {
        return false
      }
    } else {
      for index in start..<tokens.count {
        let (other, otherHead) = tokens[index]
        if token.isPlain && other.isPlain {
          guard head == otherHead, token.count == other.count else { continue }
          if token.count <= 8 || scanner.haveSameBytes(token, other) { return false }
        } else if scanner.text(of: token) == scanner.text(of: other) {
          return false
        }
      }
    }
    tokens.append((token, head))
    return true
  }
}

extension JSONScanner {
  /// The first eight bytes of a string as one number.
  fileprivate func head(of token: StringToken) -> UInt64 {
    var head: UInt64 = 0
    for byte in bytes[token.start..<token.start + min(token.count, 8)] {
      head = head << 8 | UInt64(byte)
    }
    return head
  }

  fileprivate func haveSameBytes(_ first: StringToken, _ second: StringToken) -> Bool {
    bytes[first.range].elementsEqual(bytes[second.range])
  }
}
