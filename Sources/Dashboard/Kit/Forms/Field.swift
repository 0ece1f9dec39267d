package import Canvas
package import Writing

/// A line one types into, by the terminal's input method or the built-in one.
package struct Field: Equatable, Sendable {
  package private(set) var line: LineEditor
  /// What the built-in input method knows of the word being typed.
  private var input = VietnameseInput()
  /// How it stood before each change, a run of letters being one.
  private var past: [LineEditor] = []
  private var isTypingOn = false

  private static let keptChanges = 100

  /// - Parameter isSelected: whether typing takes the place of the text.
  package init(_ text: String = "", isSelected: Bool = false) {
    line = LineEditor(text)
    if isSelected { line.select() }
  }

  package var text: String { line.text }
  package var isEmpty: Bool { line.isEmpty }
  package var isSelected: Bool { line.isSelected }

  package mutating func select() { line.select() }

  /// Does what a key does in a field; answers false for keys that mean nothing there.
  @discardableResult
  package mutating func receive(_ key: Key, _ typing: VietnameseInput) -> Bool {
    if key == .control("z") { return takeBack(typing) }
    let former = line
    guard apply(key, typing) else { return false }
    let isLetter = if case .character = key { true } else { false }
    remember(former, isLetter: isLetter)
    return true
  }

  private mutating func apply(_ key: Key, _ typing: VietnameseInput) -> Bool {
    if input.mode != typing.mode || input.tonePlacement != typing.tonePlacement || line.isSelected {
      input = typing
    }
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
    let former = line
    line.insert(Sanitise.line(paste.text))
    remember(former, isLetter: false)
  }

  // MARK: Taking back

  private mutating func remember(_ former: LineEditor, isLetter: Bool) {
    guard former.text != line.text else {
      isTypingOn = false
      return
    }
    if !(isLetter && isTypingOn) {
      past.append(former)
      past.removeFirst(max(0, past.count - Field.keptChanges))
    }
    isTypingOn = isLetter
  }

  private mutating func takeBack(_ typing: VietnameseInput) -> Bool {
    guard let former = past.popLast() else { return false }
    line = former
    input = typing
    isTypingOn = false
    return true
  }
}
