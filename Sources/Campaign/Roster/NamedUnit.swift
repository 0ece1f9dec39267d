import Writing

/// An administrative unit that a text names, as "tỉnh Cao Bằng".
package struct NamedUnit: Hashable, Sendable {
  package let tier: Tier
  /// Folded, to be compared.
  package let name: String
  package let shown: String

  package enum Tier: Int, Sendable { case province, district, commune }

  /// All that a text names, in its order.
  package static func all(in text: String) -> [NamedUnit] {
    let words = text.split { $0.isWhitespace }.map { Word($0) }
    var found: [NamedUnit] = []
    var at = 0
    while at < words.count {
      guard let kind = Kind.at(at, in: words) else {
        at += 1
        continue
      }
      let start = at
      at += kind.words.count
      var name: [String] = []
      // What is said behind a comma belongs to something else.
      while at < words.count, name.count < 4, !words[at - 1].isClosed, words[at].isName,
        Kind.at(at, in: words) == nil
      {
        name.append(words[at].text)
        at += 1
      }
      guard !name.isEmpty else { continue }
      // A city whose department it is has the rank of a province.
      let isProvince = kind.isCity && text.contains("Sở ")
      found.append(
        NamedUnit(
          tier: isProvince ? .province : kind.tier,
          name: Vietnamese.fold(name.joined(separator: " ")),
          shown: words[start..<at].map(\.text).joined(separator: " ")))
    }
    return found
  }

  /// The tiers that a text speaks of without a name, as "Hội đồng … huyện".
  package static func bareTiers(in text: String) -> [Tier] {
    let words = text.split { $0.isWhitespace }.map { Word($0) }
    return words.indices.compactMap { at in
      guard let kind = Kind.at(at, in: words), !kind.isOffice else { return nil }
      let next = at + kind.words.count
      let isNamed = next < words.count && words[next].isName
      return isNamed ? nil : kind.tier
    }
  }
}

private struct Word {
  let text: String
  /// In small letters, its marks kept: "quận" is neither "quân" nor "quản".
  let small: String
  /// Whether a sign behind it ends what it belongs to.
  let isClosed: Bool

  init(_ piece: Substring) {
    let marks = "()“”\"',.;:/"
    var bare = piece.drop { marks.contains($0) }
    isClosed = bare.last.map { marks.contains($0) } ?? true
    while let last = bare.last, marks.contains(last) { bare.removeLast() }
    text = String(bare)
    small = Vietnamese.composed(text).lowercased()
  }

  var isName: Bool { text.first.map { $0.isUppercase || $0.isNumber } ?? false }
}

/// What such units are called.
private struct Kind {
  let words: [String]
  let tier: NamedUnit.Tier
  var isCity = false
  /// An office whose name goes on with that of its unit.
  var isOffice = false

  /// Longer ones first: "thị xã" is no "xã".
  static let all: [Kind] = [
    Kind(words: ["sở", "giáo", "dục", "và", "đào", "tạo"], tier: .province, isOffice: true),
    Kind(words: ["phòng", "giáo", "dục", "và", "đào", "tạo"], tier: .district, isOffice: true),
    Kind(words: ["thành", "phố"], tier: .district, isCity: true),
    Kind(words: ["thị", "xã"], tier: .district), Kind(words: ["thị", "trấn"], tier: .commune),
    Kind(words: ["đặc", "khu"], tier: .commune), Kind(words: ["tỉnh"], tier: .province),
    Kind(words: ["huyện"], tier: .district), Kind(words: ["quận"], tier: .district),
    Kind(words: ["xã"], tier: .commune), Kind(words: ["phường"], tier: .commune),
  ]

  static func at(_ at: Int, in words: [Word]) -> Kind? {
    all.first { kind in
      at + kind.words.count <= words.count
        && zip(kind.words, words[at...]).allSatisfy { $0 == $1.small }
    }
  }
}
