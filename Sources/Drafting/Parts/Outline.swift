/// The paragraphs of the body with their headings put over them.
struct Outline {
  private(set) var passages: [Passage] = []
  private var stack: [Level] = []
  private var chapters = 0
  private var sections = 0
  private var isPreamble = true

  private struct Level {
    var rank: Int
    var tokens: [Token]
    var section: Section?
    var isUnit: Bool
    var isLeadIn: Bool
  }

  mutating func add(_ paragraph: Paragraph, before next: Paragraph?) {
    while let last = stack.last, last.rank >= paragraph.rank { stack.removeLast() }
    let section = Outline.section(paragraph)
    let isHeading = Outline.isHeading(paragraph, section, next)
    if isHeading || paragraph.marker.map({ $0.kind < .dash }) ?? false { isPreamble = false }
    var passage = Passage(paragraph)
    passage.isPreamble = isPreamble
    passage.isHeading = isHeading
    passage.section = section ?? stack.last { $0.section != nil }?.section
    passage.unit = stack.last { $0.isUnit }?.tokens ?? []
    passage.leadIn = stack.last?.tokens ?? []
    let isUnit = Genre.opensBody(paragraph.tokens) && paragraph.tokens.count <= 24
    let endsInColon = paragraph.tokens.last?.text == ":"
    if paragraph.rank <= 1, isHeading { chapters += 1 }
    if paragraph.rank <= 2, isHeading || paragraph.marker != nil { sections += 1 }
    (passage.chapter, passage.sectionNumber) = (chapters, sections)
    passages.append(passage)
    if isHeading || endsInColon {
      stack.append(
        Level(
          rank: endsInColon && paragraph.rank == 9 ? 6 : paragraph.rank, tokens: paragraph.tokens,
          section: section,
          isUnit: isHeading && isUnit, isLeadIn: endsInColon))
    }
  }

  private static func isHeading(_ paragraph: Paragraph, _ section: Section?, _ next: Paragraph?)
    -> Bool
  {
    let tokens = paragraph.tokens
    guard let last = tokens.last, tokens.count <= 30 else { return false }
    if paragraph.isCapitals { return true }
    guard let marker = paragraph.marker, marker.kind < .dash else {
      return section != nil && paragraph.marker == nil && tokens.count <= 8 && last.text != "."
    }
    if last.text == ":" || TimeCell.isWhole(tokens) { return true }
    if last.text == "." && tokens.count > 8 || last.text == ";" { return false }
    if marker.kind <= .capital { return tokens.count <= 24 && !tokens.contains { $0.text == "“" } }
    if section != nil, tokens.count <= 14 { return true }
    guard let next, next.rank > paragraph.rank, last.kind != .sign || last.text == ")" else {
      return false
    }
    return Genre.opensBody(tokens)
      || tokens.count <= 12 && !tokens.contains { $0.kind == .number }
  }

  private static func section(_ paragraph: Paragraph) -> Section? {
    let tokens = paragraph.tokens
    guard paragraph.rank <= 6 || paragraph.tokens.count <= 8 else { return nil }
    let kinds: [(Lexicon, Section)] = [
      (Genre.pastResults, .pastResults), (Genre.themes, .theme), (Genre.solutions, .solutions),
      (Genre.targets, .targets), (Genre.objectives, .objectives), (Genre.carryingOut, .carryingOut),
      (Genre.awards, .awards), (Genre.contents, .contents),
    ]
    for (words, section) in kinds where words.matches(tokens, 0) { return section }
    // "Toàn ngành phấn đấu đạt các chỉ tiêu sau:"
    if tokens.last?.isSign(":") == true, Genre.targetTitles.first(tokens, in: tokens.indices) != nil
    {
      return .targets
    }
    return nil
  }
}
