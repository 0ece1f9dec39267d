/// A paragraph of the document with what stands over it.
struct Passage {
  var tokens: [Token]
  var line: Int
  /// What its section is about, as far as a heading says it.
  var section: Section?
  /// The words that lead in to it: a sentence before a colon, or the heading.
  var leadIn: [Token] = []
  /// The body whose duties its section lists.
  var unit: [Token] = []
  /// Which chapter it belongs to, zero before the first, and which section of any.
  var chapter = 0
  var sectionNumber = 0
  var isPreamble = false
  /// Whether it says nothing but what follows.
  var isHeading = false
  var marker: Marker?

  /// What has been read of it, token by token.
  var isRead: [Bool]

  init(_ paragraph: Paragraph) {
    tokens = paragraph.tokens
    line = paragraph.line
    marker = paragraph.marker
    isRead = Array(repeating: false, count: paragraph.tokens.count)
  }

  mutating func read(_ range: Range<Int>) {
    for at in range.clamped(to: tokens.indices) { isRead[at] = true }
  }

  func isFree(_ range: Range<Int>) -> Bool {
    range.clamped(to: tokens.indices).allSatisfy { !isRead[$0] }
  }

  func quote(_ range: Range<Int>) -> Quote { Quote(tokens, range) }
}

enum Section {
  case objectives, targets, theme, solutions, carryingOut, contents, pastResults, awards
}

/// The words of the document that something was read from.
package struct Quote: Sendable, Equatable {
  package var line: Int
  package var text: String

  init(_ tokens: [Token], _ range: Range<Int>) {
    let range = range.clamped(to: tokens.indices)
    line = range.isEmpty ? tokens.first?.line ?? 0 : tokens[range.lowerBound].line
    text = tokens[range].printed
  }

  init(_ tokens: [Token]) { self.init(tokens, tokens.indices) }
}
