import Campaign
import JSON

/// The đợt of the year: `Đợt 1: Từ tháng 9/2022 đến tháng 11/2022.`
enum Phases {
  private static let words: Lexicon = ["đợt", "giai đoạn"]
  /// Between that word and the number.
  private static let kinds: Lexicon = [
    "thi đua", "cao điểm", "phát động", "thi đua đặc biệt", "thi đua cao điểm",
  ]

  /// The number of the đợt named here and where its name ends: `đợt 1`, `Đợt II`, `đợt thứ nhất`.
  static func name(_ tokens: [Token], _ at: Int) -> (number: Int, end: Int)? {
    guard tokens.indices.contains(at), var next = words.end(tokens, at) else { return nil }
    // "giai đoạn 5 năm" is a time of so many years.
    if next + 1 < tokens.count, tokens[next].kind == .number, tokens[next + 1].key == "năm" {
      return nil
    }
    while let end = kinds.end(tokens, next) { next = end }
    if next < tokens.count, tokens[next].key == "thứ" || tokens[next].key == "số" { next += 1 }
    guard next < tokens.count else { return nil }
    if let number = tokens[next].number, (1...12).contains(number) { return (number, next + 1) }
    if let number = Marker.number(roman: tokens[next].text), (1...12).contains(number) {
      return (number, next + 1)
    }
    // "đợt hai" and not "đợt năm nay".
    if let number = TimeWords.ordinals[tokens[next].key],
      tokens[next].key != "năm" || tokens[next - 1].key == "thứ",
      tokens[next].key != "đầu"
    {
      return (number, next + 1)
    }
    return nil
  }

  /// The last name of a đợt in a range.
  static func last(_ tokens: [Token], in range: Range<Int>) -> (number: Int, range: Range<Int>)? {
    for at in range.clamped(to: tokens.indices).reversed() {
      if let name = name(tokens, at), name.end <= range.upperBound {
        return (name.number, at..<name.end)
      }
    }
    return nil
  }

  static func object(_ number: Int, _ from: Day, _ to: Day, about: String) -> JSONObject {
    var phase: JSONObject = [
      "id": .string("dot-\(number)"), "name": .string("Đợt \(number)"), "from": .string(from.iso),
      "to": .string(to.iso),
    ]
    if !about.isEmpty { phase["about"] = .string(about) }
    return phase
  }
}
