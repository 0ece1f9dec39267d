package import Canvas
package import Writing

/// A line one types into, by the terminal's input method or the built-in one.
package struct Field: Equatable, Sendable {
  package private(set) var line: LineEditor
  /// What the built-in input method knows of the word being typed.
  private var input = VietnameseInput()

  package init(_ text: String = "") { line = LineEditor(text) }

  package var text: String { line.text }
  package var isEmpty: Bool { line.isEmpty }

  /// Does what a key does in a field; answers false for keys that mean nothing there.
  @discardableResult
  package mutating func receive(_ key: Key, _ typing: VietnameseInput) -> Bool {
    if input.mode != typing.mode || input.tonePlacement != typing.tonePlacement { input = typing }
    guard typing.mode != .off else { return line.apply(key) }
    switch key {
    case .character(let character): line.type(character, with: &input)
    case Field.bareKeys: line.turnWord(with: &input)
    default: return line.apply(key)
    }
    return true
  }

  /// Leaves the word before the cursor as the keys say that made it, or marks it after all: for
  /// words that are not Vietnamese.
  package static let bareKeys = Key.control("g")

  /// The field is left: what became no syllable is what its keys say.
  package mutating func finish() { line.endWord(with: &input) }

  /// A paste is text, whatever it looks like, and one line.
  package mutating func receive(_ paste: Paste) {
    line.insert(Sanitise.line(paste.text))
  }
}
