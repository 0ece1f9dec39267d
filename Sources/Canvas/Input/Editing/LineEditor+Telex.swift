package import Writing

extension LineEditor {
  /// Types a character through the program's own input method.
  package mutating func type(_ character: Character, with input: inout VietnameseInput) {
    guard input.mode != .off else { return insert(String(character)) }
    var whole = text
    var cursor = before.count
    input.type(character, into: &whole, cursor: &cursor)
    self = LineEditor(String(whole.prefix(cursor)), String(whole.dropFirst(cursor)))
  }
}
