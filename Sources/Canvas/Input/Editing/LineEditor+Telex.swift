package import Writing

extension LineEditor {
  /// Types a character through the program's own input method.
  package mutating func type(_ character: Character, with input: inout VietnameseInput) {
    guard input.mode != .off else { return insert(String(character)) }
    if isSelected { self = LineEditor() }
    guard hasRoom else { return }
    change(with: &input) { $0.type(character, into: &$1, cursor: &$2) }
  }

  /// Shows the bare keys of the word before the cursor, or what marks make of them.
  package mutating func turnWord(with input: inout VietnameseInput) {
    change(with: &input) { $0.escape(in: &$1, cursor: &$2) }
  }

  /// Leaves the word before the cursor.
  package mutating func endWord(with input: inout VietnameseInput) {
    change(with: &input) { $0.endWord(in: &$1, cursor: &$2) }
  }

  private mutating func change(
    with input: inout VietnameseInput,
    _ body: (inout VietnameseInput, inout String, inout Int) -> Void
  ) {
    var whole = text
    var cursor = before.count
    body(&input, &whole, &cursor)
    self = LineEditor(String(whole.prefix(cursor)), String(whole.dropFirst(cursor)))
  }
}
