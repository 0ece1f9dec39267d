import JSON

/// Takes values out of the nodes of a holiday file and gathers what is wrong with them.
struct HolidayReader {
  let source: SourceMap
  private(set) var errors: [HolidayFileError] = []

  init(source: SourceMap) { self.source = source }

  /// - Parameter keyOffset: where to point when it is the key that is wrong and not the value.
  mutating func report(
    _ problem: HolidayFileError.Problem, at node: JSONNode, keyOffset: Int? = nil
  ) {
    errors.append(
      HolidayFileError(
        problem: problem, position: source.position(ofOffset: keyOffset ?? node.offset),
        path: source.path(ofOffset: node.offset)))
  }

  /// Whether this is an object that has all it needs; what it should not have is reported too.
  mutating func fields(_ node: JSONNode, required: [String], optional: [String] = []) -> Bool {
    guard let members = node.members else {
      report(.expected(.object), at: node)
      return false
    }
    let known = required + optional
    for member in members where !known.contains(member.key) {
      report(.unknownKey(member.key, known: known), at: member.node, keyOffset: member.keyOffset)
    }
    let missing = required.filter { node[$0] == nil }
    for key in missing { report(.missingKey(key), at: node) }
    return missing.isEmpty
  }

  mutating func list(_ node: JSONNode?) -> [JSONNode] {
    guard let node else { return [] }
    if node.array == nil { report(.expected(.list), at: node) }
    return node.array ?? []
  }

  mutating func text(_ node: JSONNode?) -> String? {
    guard let node else { return nil }
    if let text = node.string, !text.isEmpty { return text }
    report(.expected(.text), at: node)
    return nil
  }

  mutating func number(_ node: JSONNode?, _ range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    if let number = node.int, range.contains(number) { return number }
    report(.expected(.number(range)), at: node)
    return nil
  }

  mutating func day(_ node: JSONNode?, in year: Int? = nil) -> Day? {
    guard let node else { return nil }
    guard let day = node.string.flatMap({ Day(iso: $0) }) else {
      report(.expected(.day), at: node)
      return nil
    }
    if let year, day.year != year { report(.outsideYear(day, year), at: node) }
    return day
  }

  mutating func name(_ node: JSONNode?) -> HolidayName? {
    guard let node, fields(node, required: ["vi", "en"]) else { return nil }
    guard let vietnamese = text(node["vi"]), let english = text(node["en"]) else { return nil }
    return HolidayName(vietnamese: vietnamese, english: english)
  }
}
