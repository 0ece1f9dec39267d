/// The name of an office in capitals, which breaks only where its own parts meet.
package struct OfficeName {
  private let parts: [String]

  package init(_ name: String) {
    let words = name.clean.split(separator: " ").map(String.init)
    var parts: [[String]] = []
    for (at, word) in words.enumerated() {
      let isStart =
        parts.isEmpty
        || OfficeName.begins(at: at, words) && parts[parts.count - 1].last != OfficeName.dash
      if isStart { parts.append([word]) } else { parts[parts.count - 1].append(word) }
    }
    self.parts = parts.map { $0.joined(separator: " ") }
  }

  /// As few lines as there can be, of about the same length; a part that is too long by itself is
  /// broken by `breaking`.
  package func lines(
    width: Double, measure: (String) -> Double, breaking: (String) -> [String]
  ) -> [String] {
    guard !parts.isEmpty else { return [] }
    var best: [String] = []
    var least = Cost(lines: .max, parted: .max, longest: .infinity)
    // A name has few parts; past this many it is no name.
    let places = min(parts.count - 1, 8)
    for breaks in 0..<(1 << places) {
      var lines = [parts[0]]
      for (at, part) in parts.dropFirst().enumerated() {
        if at >= places || breaks >> at & 1 == 1 {
          lines.append(part)
        } else {
          lines[lines.count - 1] += " " + part
        }
      }
      let lengths = lines.map(measure)
      guard zip(lines, lengths).allSatisfy({ $1 <= width || parts.contains($0) }) else { continue }
      let cost = Cost(
        lines: lines.count, parted: lines.count { $0.hasPrefix("VÀ ") },
        longest: lengths.max() ?? 0)
      if cost < least { (best, least) = (lines, cost) }
    }
    return best.flatMap { measure($0) <= width ? [$0] : breaking($0) }
  }

  /// What makes a way of breaking worse than another: more lines, then a name parted before "và"
  /// rather than before its place, then lines of unlike length.
  private struct Cost: Comparable {
    var lines: Int
    var parted: Int
    var longest: Double

    static func < (a: Cost, b: Cost) -> Bool {
      (a.lines, a.parted, a.longest) < (b.lines, b.parted, b.longest)
    }
  }

  private static let dash = "-"

  /// What a part of a name begins with: "và", or what kind of place follows.
  private static let starts = [
    ["VÀ"], ["TỈNH"], ["HUYỆN"], ["QUẬN"], ["THÀNH", "PHỐ"], ["THỊ", "XÃ"], ["THỊ", "TRẤN"],
    ["XÃ"], ["PHƯỜNG"], ["ĐẶC", "KHU"],
  ]

  private static func begins(at: Int, _ words: [String]) -> Bool {
    // "THỊ XÃ" is one word, and "XÃ HỘI" is no place.
    if at > 0, words[at] == "XÃ", words[at - 1] == "THỊ" { return false }
    if words[at] == "XÃ", at + 1 < words.count, words[at + 1] == "HỘI" { return false }
    return starts.contains { words[at...].starts(with: $0) }
  }
}

extension Letterhead {
  /// How much of the paper's width the side of the issuer has.
  package static let leftShare = 0.44
}
