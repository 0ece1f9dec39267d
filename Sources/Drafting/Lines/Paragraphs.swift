/// Puts lines together that belong together, as the extraction of a page leaves them broken inside
/// sentences and with empty lines between.
struct Paragraphs {
  private(set) var all: [Paragraph] = []
  /// The length from which a line was broken because it was full.
  private let full: Int
  private var lastWidth = 0
  private var isLastAlone = false

  /// - Parameter widths: of all lines of the text, in characters.
  init(widths: [Int]) {
    let sorted = widths.filter { $0 > 0 }.sorted()
    let wide = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 9 / 10)]
    // Lines of any length were not broken at a margin.
    full = (40...130).contains(wide) ? wide * 7 / 10 : .max
  }

  mutating func add(_ line: [Token], width: Int) {
    defer { lastWidth = width }
    guard let first = line.first else { return }
    // A number alone is that of a page.
    if line.count == 1, first.kind == .number, first.text.count <= 3 { return }
    if let former = all.last, !isLastAlone, continues(former, line) {
      append(line)
    } else {
      all.append(Paragraph(line))
    }
    isLastAlone = false
  }

  /// Nothing is added to what stands there.
  mutating func close() { isLastAlone = true }

  private mutating func append(_ line: [Token]) {
    var more = line
    let former = all[all.count - 1].tokens
    if let last = former.last, last.text == "-" || last.text == "/", !last.isSpaced,
      former.count > 1, more[0].kind != .sign
    {
      more[0].isSpaced = false
    } else {
      more[0].isSpaced = true
    }
    all[all.count - 1].tokens += more
  }

  private func continues(_ former: Paragraph, _ line: [Token]) -> Bool {
    guard let last = former.tokens.last, let first = line.first else { return false }
    let isFull = lastWidth >= full
    let isOpen = !Paragraphs.ends.contains(last.text)
    if Genre.opensPart(line) || Genre.isPlaceAndDay(line)
      || Paragraph.isCapitals(line[...]) && line.count > 2
    {
      return false
    }
    if former.isCapitals, former.tokens.count > 1 { return false }
    if let marker = Marker(line) {
      guard isFull, isOpen else { return false }
      // A dash or a number at the margin can be the middle of a sentence.
      switch marker.kind {
      case .dash: return Genre.isHyphened(last, line)
      case .number: return Genre.takesNumber.contains(last.key)
      default: return false
      }
    }
    if first.kind == .word {
      if !first.isCapital { return true }
      if Paragraphs.leaning.contains(last.key) { return true }
      return isOpen && isFull
    }
    if first.kind == .number { return isOpen || Genre.takesNumber.contains(last.key) }
    // A list of quoted names goes on.
    if isFull, last.text == ";", first.text == "“" || first.text == "\"" { return true }
    return isOpen && (isFull || Paragraphs.closing.contains(first.text))
  }

  private static let ends: Set = [".", ";", ":", "!", "?", "…"]
  private static let closing: Set = [")", "”", ",", ".", ";", ":", "%"]
  /// After these a sentence cannot end.
  private static let leaning: Set = [
    ",", "và", "của", "các", "những", "về", "với", "cho", "là", "theo", "do", "tại", "trong",
    "được", "hoặc", "-", "–", "(", "“", "phòng", "sở", "trường", "tỉnh", "huyện", "xã", "ngày",
    "số",
  ]
}
