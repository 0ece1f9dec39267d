/// Telex and VNI for terminals without an input method of their own.
///
/// Only the word before the cursor is ever changed. The field may change its text and move its
/// cursor in between as it likes: what does not stand before the cursor any more is forgotten.
package struct VietnameseInput: Hashable, Sendable {
  package enum Mode: String, CaseIterable, Sendable { case off, telex, vni }

  /// Where the tone of an open oa, oe, uy is written: hòa or hoà.
  package enum TonePlacement: String, CaseIterable, Sendable { case traditional, modern }

  package var mode: Mode {
    didSet { reset() }
  }
  package var tonePlacement: TonePlacement

  private var word: TypedWord?
  private var shown = ""

  package init(mode: Mode = .off, tonePlacement: TonePlacement = .traditional) {
    self.mode = mode
    self.tonePlacement = tonePlacement
  }

  /// Types one key at a cursor, which is counted in characters, and composes the word before it.
  package mutating func type(_ key: Character, into text: inout String, cursor: inout Int) {
    var field = FieldText(text, cursor: cursor)
    defer { (text, cursor) = (field.text, field.cursor) }
    guard mode != .off, isPartOfWord(key, in: field) else {
      finish(&field)
      field.replace(last: 0, with: String(key))
      return
    }
    let before = field.wordBeforeCursor
    var word = word.flatMap { before == shown ? $0 : nil } ?? TypedWord(before, mode: mode)
    word.type(key)
    show(word, word.text(tonePlacement), instead: before, in: &field)
  }

  /// Leaves the word before the cursor: if it became no syllable, it is what its keys say.
  package mutating func endWord(in text: inout String, cursor: inout Int) {
    var field = FieldText(text, cursor: cursor)
    finish(&field)
    (text, cursor) = (field.text, field.cursor)
  }

  /// Shows the bare keys of the word before the cursor, or what marks make of them at any rate.
  package mutating func escape(in text: inout String, cursor: inout Int) {
    var field = FieldText(text, cursor: cursor)
    guard let word, field.wordBeforeCursor == shown else { return }
    let keys = String(word.keys)
    var next = TypedWord(mode: mode, isForced: shown == keys)
    if next.isForced {
      for key in word.keys { next.type(key) }
    } else {
      next = TypedWord(literally: word.keys, mode: mode)
    }
    show(next, next.text(tonePlacement), instead: shown, in: &field)
    (text, cursor) = (field.text, field.cursor)
  }

  /// Forgets the word before the cursor, as when the field is left.
  package mutating func reset() {
    word = nil
    shown = ""
  }

  /// What a row of keys gives in an empty field.
  package func composed(_ keys: String) -> String {
    var input = self
    input.reset()
    var text = ""
    var cursor = 0
    for key in keys { input.type(key, into: &text, cursor: &cursor) }
    input.endWord(in: &text, cursor: &cursor)
    return text
  }
}

extension VietnameseInput {
  private func isPartOfWord(_ key: Character, in field: FieldText) -> Bool {
    key.isLetter || mode == .vni && key.isASCIIDigit && !field.wordBeforeCursor.isEmpty
  }

  private mutating func show(
    _ word: TypedWord, _ text: String, instead old: String, in field: inout FieldText
  ) {
    field.replace(last: old.count, with: text)
    self.word = word
    shown = text
  }

  private mutating func finish(_ field: inout FieldText) {
    defer { reset() }
    guard let word, field.wordBeforeCursor == shown, !field.isInsideWord else { return }
    field.replace(last: shown.count, with: word.finishedText(tonePlacement))
  }
}
