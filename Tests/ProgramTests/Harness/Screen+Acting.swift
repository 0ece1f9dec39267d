import CVterm
import Foundation

extension Screen {
  enum Named {
    case enter, tab, escape, backspace, delete, up, down, left, right, home, end, pageUp, pageDown
    case function(Int)

    fileprivate var key: VTermKey {
      switch self {
      case .enter: VTERM_KEY_ENTER
      case .tab: VTERM_KEY_TAB
      case .escape: VTERM_KEY_ESCAPE
      case .backspace: VTERM_KEY_BACKSPACE
      case .delete: VTERM_KEY_DEL
      case .up: VTERM_KEY_UP
      case .down: VTERM_KEY_DOWN
      case .left: VTERM_KEY_LEFT
      case .right: VTERM_KEY_RIGHT
      case .home: VTERM_KEY_HOME
      case .end: VTERM_KEY_END
      case .pageUp: VTERM_KEY_PAGEUP
      case .pageDown: VTERM_KEY_PAGEDOWN
      case .function(let number):
        VTermKey(rawValue: VTERM_KEY_FUNCTION_0.rawValue + UInt32(number))
      }
    }
  }

  func type(_ text: String) { send(Array(text.utf8)) }

  /// Presses a key as this terminal sends it in the mode the program has chosen.
  func press(_ keys: Named..., holding modifier: VTermModifier = VTERM_MOD_NONE) {
    for key in keys {
      emulator.press(key.key, modifier)
      send(emulator.takeReplies())
    }
  }

  func pressControl(_ letter: Character) {
    send([(letter.asciiValue ?? 0x60) & 0x1F])
  }

  func paste(_ text: String) {
    emulator.markPaste(isStart: true)
    send(emulator.takeReplies() + Array(text.utf8))
    emulator.markPaste(isStart: false)
    send(emulator.takeReplies())
  }

  func click(column: Int, row: Int) {
    emulator.click(column: column, row: row)
    send(emulator.takeReplies())
  }

  /// Changes the window's size; the picture is lost, as it is in real windows, until it is drawn.
  func resize(columns: Int, rows: Int) {
    emulator.resize(columns: columns, rows: rows)
    terminal.resize(columns: columns, rows: rows)
  }

  func signal(_ number: Int32) { kill(terminal.process, number) }
  func hangUp() { terminal.hangUp() }
}
