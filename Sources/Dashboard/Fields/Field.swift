package import Canvas
package import Writing

/// A line one types into, by the terminal's input method or the built-in one.
package struct Field: Equatable, Sendable {
  package private(set) var line: LineEditor

  package init(_ text: String = "") { line = LineEditor(text) }

  package var text: String { line.text }
  package var isEmpty: Bool { line.isEmpty }

  /// Does what a key does in a field; answers false for keys that mean nothing there.
  @discardableResult
  package mutating func receive(_ key: Key, _ typing: VietnameseInput) -> Bool {
    guard case .character(let character) = key, typing.mode != .off else { return line.apply(key) }
    var text = line.text
    var cursor = line.before.count
    var typing = typing
    typing.type(character, into: &text, cursor: &cursor)
    line = LineEditor(before: text.prefix(cursor), after: text.dropFirst(cursor))
    return true
  }

  /// A paste is text, whatever it looks like, and one line.
  package mutating func receive(_ paste: Paste) {
    line.insert(Sanitise.line(paste.text))
  }
}

extension LineEditor {
  init(before: some StringProtocol, after: some StringProtocol) {
    self.init()
    insert(after)
    moveToStart()
    insert(before)
  }
}
