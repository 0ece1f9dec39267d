import JSON

/// Makes wrong plans out of right ones, the same ones in every run.
struct PlanMutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64: small, well spread, and the same on every machine.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// Half of the plans are spoilt as bytes, half as values, which get deeper into the reader.
  mutating func mutated(_ bytes: [UInt8], _ value: JSON) -> [UInt8] {
    guard number(below: 2) == 0 else {
      var value = value
      for _ in 0...number(below: 3) { value = mutated(value, depth: 0) }
      return value.bytes(number(below: 2) == 0 ? .compact : .pretty)
    }
    var bytes = bytes
    for _ in 0...number(below: 4) { mutate(&bytes) }
    return bytes
  }

  // MARK: Bytes

  private static let scraps: [[UInt8]] = [
    "null", "true", "-1", "1e999", "99999999999999999999", "0.0000001", "\"\"", "\"31/11\"",
    "\"29/02\"", "\"0000-00-00\"", "\"9999-12-31\"", "{}", "[]", "[[[[[[", "}", "\\ud800",
    "\\u0000", "\u{202E}", "\u{301}", "é", "{year}", "{day", "//", "\"\\\"", ",", ":",
  ].map { Array($0.utf8) }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let at = number(below: bytes.count + 1)
    let end = min(bytes.count, at + number(below: 1 << number(below: 8)))
    switch number(below: 6) {
    case 0 where at < bytes.count: bytes[at] ^= UInt8(1 << number(below: 8))
    case 1: bytes.removeSubrange(at..<end)
    case 2: bytes.insert(contentsOf: bytes[at..<end], at: number(below: bytes.count + 1))
    case 3: bytes.insert(UInt8(truncatingIfNeeded: next()), at: at)
    case 4: bytes.replaceSubrange(at..<min(end, at + 8), with: pick(Self.scraps))
    default: bytes.removeLast(min(bytes.count, number(below: 3) == 0 ? bytes.count - at : 1))
    }
  }

  // MARK: Values

  private static let values: [JSON] = [
    nil, true, false, 0, -1, 1, 15, 101, 99.7, 1_000_000_000, "", " ", "x", "t1", "t16", "dot-1",
    "all", "29/02", "31/11", "01/01", "31/12", "2022-11-10", "2023-02-29", "9999-12-31",
    "0001-01-01", "2022", "2022-2023", "9998-9999", "0001", "MN", "THCS", "{year}", "{day}",
    "{dayYear}{school}{previousSchool}", "\u{0}", "\u{301}", "}\u{301}{\u{301}",
    "a-name-of-sixty-characters-and-more-leaves-no-room-for-a-year", "%", ">", "ế",
    [], [:], ["x"], ["MN", "MN"], [[]], [nil], ["id": "x"], ["workdaysBefore": 90],
  ]

  private mutating func mutated(_ value: JSON, depth: Int) -> JSON {
    let stop = number(below: 5) == 0
    switch value {
    case .array(var elements) where !stop && !elements.isEmpty:
      let at = number(below: elements.count)
      switch number(below: 8) {
      case 0: elements.remove(at: at)
      case 1: elements.insert(elements[at], at: number(below: elements.count))
      case 2: elements.append(pick(Self.values))
      default: elements[at] = mutated(elements[at], depth: depth + 1)
      }
      return .array(elements)
    case .object(var object) where !stop && !object.isEmpty:
      let key = pick(object.keys)
      switch number(below: 8) {
      case 0: object[key] = nil
      case 1: object[pick(["x", key + "s", "id", "of", "ongoing", "opens"])] = pick(Self.values)
      case 2: object[key] = object[pick(object.keys)]
      default: object[key] = object[key].map { mutated($0, depth: depth + 1) }
      }
      return .object(object)
    default: return pick(Self.values)
    }
  }
}
