/// Where a document ends, and what it encloses behind its signature.
struct Foot {
  /// Where the recipients begin.
  let start: Int
  /// Where what is enclosed begins.
  let end: Int
  /// The plan that a decision puts into force, or an appendix.
  private(set) var enclosed: [Paragraph] = []
  /// Forms to be filled in, and a foot of the enclosed text's own.
  private(set) var unread: [Paragraph] = []

  /// Between the recipients and what is enclosed stand no more paragraphs than these.
  private static let longest = 30

  init(_ paragraphs: [Paragraph]) {
    let feet = paragraphs.indices.filter { Genre.recipients.matches(paragraphs[$0].tokens, 0) }
    for foot in feet {
      let near = foot + 1..<min(paragraphs.count, foot + Foot.longest)
      guard let opening = near.first(where: { Foot.opensEnclosure(paragraphs[$0]) }) else {
        continue
      }
      (start, end) = (foot, opening)
      enclose(paragraphs[opening...])
      return
    }
    (start, end) = (feet.last ?? paragraphs.count, paragraphs.count)
  }

  private mutating func enclose(_ rest: ArraySlice<Paragraph>) {
    let close =
      rest.indices.dropFirst().first {
        Genre.recipients.matches(rest[$0].tokens, 0) || FootWords.forms.matches(rest[$0].tokens, 0)
      } ?? rest.endIndex
    // The title of what is enclosed is that of a document.
    let isTitled = Genre.titles.matches(rest[rest.startIndex].tokens, 0)
    let title = isTitled ? Head(rest[..<close]).length : 0
    unread = Array(rest[..<close].prefix(title)) + Array(rest[close...])
    enclosed = Array(rest[..<close].dropFirst(title))
  }

  private static func opensEnclosure(_ paragraph: Paragraph) -> Bool {
    let tokens = paragraph.tokens
    if FootWords.appendices.matches(tokens, 0), tokens[0].isCapital, tokens.count <= 16 {
      return true
    }
    return paragraph.isCapitals && Genre.titles.matches(tokens, 0) && tokens.count <= 30
  }
}

enum FootWords {
  static let appendices: Lexicon = ["phụ lục", "danh mục"]
  static let forms: Lexicon = ["mẫu", "biểu mẫu", "mẫu số"]
}
