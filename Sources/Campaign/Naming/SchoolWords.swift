import Writing

/// The words of a school's name: what kind of school it is, however long that is written, and the
/// rest, by which one school differs from another.
struct SchoolWords {
  /// The kinds abbreviated and in order, then the rest, without marks.
  private(set) var key: [UInt8] = []
  /// Which words, counted from the first, are the rest.
  private(set) var rest: [Int] = []
  private(set) var kinds: [Kind] = []

  /// A kind of school by its common abbreviation.
  enum Kind: String, CaseIterable {
    case boarding = "ptdtnt"
    case semiBoarding = "ptdtbt"
    case preschool = "mn"
    case primary = "th"
    case common = "ptcs"
    case lowerSecondary = "thcs"
    case upperSecondary = "thpt"
    case vocational = "gdnn"
    case continuing = "gdtx"
    case centre = "tt"
  }

  /// - Parameter folded: a name in small letters without marks.
  init(folded: String) {
    let bytes = Array(SchoolWords.withoutSigns(folded).utf8)
    let words = SchoolWords.words(of: bytes)
    var at = 0
    var tail: [UInt8] = []
    while at < words.count {
      // Further behind, `TH` is a word of the name like others.
      if rest.isEmpty, let (kinds, length) = SchoolWords.kinds(bytes, words[at...]) {
        self.kinds += kinds
        at += length
        continue
      }
      let word = bytes[words[at]]
      defer { at += 1 }
      if SchoolWords.isFiller(
        word, next: words.indices.contains(at + 1) ? bytes[words[at + 1]] : [],
        isAmongKinds: rest.isEmpty)
      {
        continue
      }
      rest.append(at)
      if !tail.isEmpty { tail.append(UInt8(ascii: " ")) }
      tail += SchoolWords.withoutZeros(word)
    }
    for kind in Kind.allCases where kinds.contains(kind) {
      key += Array(kind.rawValue.utf8) + [UInt8(ascii: " ")]
    }
    key += tail
  }

  /// The words with their marks that are not of the kind.
  static func rest(of name: String) -> [Substring] {
    let words = SchoolWords(folded: Vietnamese.fold(name))
    let all = SchoolWords.words(of: name)
    return words.rest.compactMap { all.indices.contains($0) ? all[$0] : nil }
  }

  /// All words with their marks, in small letters.
  static func words(of text: String) -> [Substring] {
    Vietnamese.composed(text).lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether a text begins as names of schools do.
  static func beginsWithKind(_ text: String) -> Bool {
    let words = SchoolWords(folded: Vietnamese.fold(text))
    return !words.kinds.isEmpty && !words.rest.isEmpty
  }

  // MARK: Reading

  /// Signs outside ASCII part words as those of ASCII do.
  private static func withoutSigns(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            ? scalar : " "
        }))
  }

  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (at, byte) in bytes.enumerated() {
      let isLetter =
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isLetter {
        start = start ?? at
      } else if let first = start {
        words.append(first..<at)
        start = nil
      }
    }
    if let start { words.append(start..<bytes.count) }
    return words
  }

  /// The kinds that the first of some words say, and of how many words; the longest wording counts.
  private static func kinds(_ bytes: [UInt8], _ words: ArraySlice<Range<Int>>)
    -> (kinds: [Kind], length: Int)?
  {
    guard let first = words.first else { return nil }
    for wording in wordings[Int(bytes[first.lowerBound])]
    where wording.words.count <= words.count {
      let isSaid = zip(wording.words, words).allSatisfy { bytes[$1].elementsEqual($0) }
      if isSaid { return (wording.kinds, wording.words.count) }
    }
    return nil
  }

  /// Words that some write and some do not: “trường”, “và” between two kinds, “số” before a number.
  private static func isFiller(
    _ word: ArraySlice<UInt8>, next: ArraySlice<UInt8>, isAmongKinds: Bool
  ) -> Bool {
    if word.elementsEqual(number) {
      return !next.isEmpty && next.allSatisfy { $0 <= UInt8(ascii: "9") }
    }
    return isAmongKinds && (word.elementsEqual(school) || word.elementsEqual(and))
  }

  private static func withoutZeros(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.allSatisfy({ $0 <= UInt8(ascii: "9") }) else { return word }
    let kept = word.drop { $0 == UInt8(ascii: "0") }
    return kept.isEmpty ? word.suffix(1) : kept
  }

  private static let school = Array("truong".utf8)
  private static let and = Array("va".utf8)
  private static let number = Array("so".utf8)

  private struct Wording {
    var words: [[UInt8]]
    var kinds: [Kind]

    init(_ text: String, _ kinds: [Kind]) {
      words = text.split(separator: " ").map { Array($0.utf8) }
      self.kinds = kinds
    }
  }

  /// By their first byte, the longest first.
  private static let wordings: [[Wording]] = {
    var all = [
      Wording("pho thong dan toc ban tru", [.semiBoarding]),
      Wording("pho thong dan toc noi tru", [.boarding]),
      Wording("dan toc ban tru", [.semiBoarding]), Wording("dan toc noi tru", [.boarding]),
      Wording("dtbt", [.semiBoarding]), Wording("dtnt", [.boarding]),
      Wording("pho thong co so", [.common]),
      Wording("mam non", [.preschool]), Wording("mau giao", [.preschool]),
      Wording("mg", [.preschool]),
      Wording("tieu hoc", [.primary]),
      Wording("trung hoc co so", [.lowerSecondary]),
      Wording("trung hoc pho thong", [.upperSecondary]),
      Wording("ththcs", [.primary, .lowerSecondary]),
      Wording("thcsthpt", [.lowerSecondary, .upperSecondary]),
      Wording("trung tam", [.centre]), Wording("ttgdtx", [.centre, .continuing]),
      Wording("ttgdnn", [.centre, .vocational]),
      Wording("giao duc nghe nghiep", [.vocational]),
      Wording("giao duc thuong xuyen", [.continuing]),
    ]
    all += Kind.allCases.map { Wording($0.rawValue, [$0]) }
    var byFirst = [[Wording]](repeating: [], count: 256)
    for wording in all.sorted(by: { $0.words.count > $1.words.count }) {
      byFirst[Int(wording.words[0][0])].append(wording)
    }
    return byFirst
  }()
}
