import Writing

/// A line being typed, as what stands before the cursor and what stands after it.
package struct LineEditor: Equatable, Sendable {
  package private(set) var before: String
  package private(set) var after: String

  /// Whether the whole text is selected: what is typed takes its place, a move keeps it.
  package private(set) var isSelected = false

  /// More than anyone types into one field.
  package static let limit = 4096

  package init(_ before: String = "", _ after: String = "") {
    self.before = before
    self.after = after
  }

  package var text: String { before + after }
  package var isEmpty: Bool { before.isEmpty && after.isEmpty }
  var hasRoom: Bool { text.unicodeScalars.count < LineEditor.limit }

  /// Puts text at the cursor; line ends and tabs become spaces, and a mark joins the letter before
  /// it, so that what is stored is composed however it was typed.
  package mutating func insert(_ text: some StringProtocol) {
    if isSelected { self = LineEditor() }
    let room = LineEditor.limit - before.unicodeScalars.count - after.unicodeScalars.count
    guard room > 0 else { return }
    let shown = text.unicodeScalars.lazy.compactMap { scalar -> Unicode.Scalar? in
      switch ScalarShape(scalar) {
      case .nothing: nil
      case .blank: " "
      case .narrow, .wide, .mark, .unknown: scalar
      }
    }
    before.unicodeScalars.append(contentsOf: shown.prefix(room))
    before = Vietnamese.composed(before)
  }

  package mutating func select() {
    moveToEnd()
    isSelected = !isEmpty
  }

  package mutating func deselect() { isSelected = false }

  package mutating func deleteBackward() { if !before.isEmpty { before.removeLast() } }
  package mutating func deleteForward() { if !after.isEmpty { after.removeFirst() } }
  package mutating func deleteWord() { before = String(before[..<startOfWord]) }
  package mutating func deleteToStart() { before = "" }
  package mutating func deleteToEnd() { after = "" }

  package mutating func moveLeft() {
    if let last = before.popLast() { after.insert(last, at: after.startIndex) }
  }

  package mutating func moveRight() {
    if !after.isEmpty { before.append(after.removeFirst()) }
  }

  package mutating func moveToStart() {
    after = text
    before = ""
  }

  package mutating func moveToEnd() {
    before = text
    after = ""
  }

  package mutating func moveWordLeft() {
    let start = startOfWord
    after = before[start...] + after
    before = String(before[..<start])
  }

  package mutating func moveWordRight() {
    let word = after.drop { $0 == " " }.drop { $0 != " " }
    before += after[..<word.startIndex]
    after = String(word)
  }

  private var startOfWord: String.Index {
    let word = before.reversed().drop { $0 == " " }.drop { $0 != " " }
    return word.startIndex.base
  }
}
