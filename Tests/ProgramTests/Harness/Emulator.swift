import CVterm

/// A terminal as a value would be if libvterm were one: bytes in, cells out.
final class Emulator {
  /// What programs switch on and off.
  struct Switches {
    var isAlternate = false
    var isCursorVisible = true
    var mouse = 0
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let switches: UnsafeMutablePointer<Switches>
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private(set) var columns: Int
  private(set) var rows: Int

  init(columns: Int, rows: Int) throws {
    guard let terminal = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(terminal)
    else { throw HarnessError("libvterm does not start") }
    self.terminal = terminal
    self.screen = screen
    self.columns = columns
    self.rows = rows
    switches = .allocate(capacity: 1)
    switches.initialize(to: Switches())
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 1 }
      let switches = user.assumingMemoryBound(to: Switches.self)
      switch property {
      case VTERM_PROP_ALTSCREEN: switches.pointee.isAlternate = value.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: switches.pointee.isCursorVisible = value.pointee.boolean != 0
      case VTERM_PROP_MOUSE: switches.pointee.mouse = Int(value.pointee.number)
      default: break
      }
      return 1
    }
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_set_callbacks(screen, callbacks, switches)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    switches.deallocate()
    callbacks.deallocate()
  }

  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(
        terminal, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  func resize(columns: Int, rows: Int) {
    vterm_set_size(terminal, Int32(rows), Int32(columns))
    (self.columns, self.rows) = (columns, rows)
  }

  /// What the terminal has to say to the program: keys pressed and answers to questions.
  func takeReplies() -> [UInt8] {
    var replies: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while true {
      let count = vterm_output_read(terminal, &buffer, buffer.count)
      if count == 0 { return replies }
      replies += buffer[..<count].map { UInt8(bitPattern: $0) }
    }
  }

  func press(_ key: VTermKey, _ modifier: VTermModifier = VTERM_MOD_NONE) {
    vterm_keyboard_key(terminal, key, modifier)
  }

  /// The mark before or after a paste, if the program asked for marks.
  func markPaste(isStart: Bool) {
    if isStart { vterm_keyboard_start_paste(terminal) } else { vterm_keyboard_end_paste(terminal) }
  }

  func click(column: Int, row: Int, button: Int32 = 1) {
    vterm_mouse_move(terminal, Int32(row), Int32(column), VTERM_MOD_NONE)
    vterm_mouse_button(terminal, button, true, VTERM_MOD_NONE)
    vterm_mouse_button(terminal, button, false, VTERM_MOD_NONE)
  }

  var state: Switches { switches.pointee }

  var cursor: (column: Int, row: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.col), Int(position.row))
  }

  func cell(column: Int, row: Int) -> VTermScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return cell
  }

  /// The rows as text without trailing spaces.
  var text: [String] {
    (0..<rows).map { row in
      var line = ""
      for column in 0..<columns { line += Emulator.text(of: cell(column: column, row: row)) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func text(of cell: VTermScreenCell) -> String {
    let codes = [
      cell.chars.0, cell.chars.1, cell.chars.2, cell.chars.3, cell.chars.4, cell.chars.5,
    ]
    if codes[0] == UInt32.max { return "" }
    if codes[0] == 0 { return " " }
    return String(
      String.UnicodeScalarView(codes.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)))
  }
}

struct HarnessError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
