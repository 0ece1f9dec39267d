import CNcurses
import Canvas

/// Hands frames to ncurses, which sends the terminal what has changed.
struct Painter {
  private let palette: Palette
  /// Without colours of its own a terminal is taken for white on black.
  private let hasDefaultColors: Bool
  private var pairs: [UInt32: Int16] = [:]
  private var looks: [Style: Look] = [:]
  private var isCursorShown: Bool?
  /// The row that is being made, and the characters of its latest cell: kept, so that painting
  /// allocates nothing.
  private var line: [cchar_t] = []
  private var glyph: [wchar_t] = []
  /// Neighbours mostly look the same.
  private var latest: (style: Style, look: Look)?

  private struct Look {
    var attributes: attr_t
    var pair: Int16
  }

  /// Call after the screen has been opened.
  init(options: TerminalOptions) {
    let depth = Palette.Depth(
      colors: Terminfo.number("colors"), isWanted: options.hasColor && has_colors())
    palette = Palette(depth: depth, theme: options.theme)
    if depth == .none {
      hasDefaultColors = true
    } else {
      start_color()
      hasDefaultColors = use_default_colors() == OK
    }
  }

  /// The terminal may show anything now.
  mutating func forget() {
    isCursorShown = nil
    clearok(shim_screen(), true)
  }

  mutating func paint(_ frame: Frame, over older: Frame?) {
    guard let screen = shim_screen() else { return }
    let older = older?.size == frame.size ? older : nil
    let height = min(frame.size.height, Int(getmaxy(screen)))
    let width = min(frame.size.width, Int(getmaxx(screen)))
    if older == nil { werase(screen) }
    for y in 0..<height {
      if let older, frame.looksTheSame(as: older, row: y) { continue }
      paint(row: y, of: frame, width: width, on: screen)
    }
    place(cursor: frame.cursor, width: width, height: height, on: screen)
    wnoutrefresh(screen)
    doupdate()
  }

  /// Gives ncurses the whole row; it compares cell by cell and sends the difference.
  private mutating func paint(
    row y: Int, of frame: Frame, width: Int, on screen: UnsafeMutablePointer<WINDOW>
  ) {
    line.removeAll(keepingCapacity: true)
    var x = 0
    while x < width {
      let cell = frame[x, y]
      let columns = max(Int(cell.width), 1)
      append(cell, of: frame, isWhole: x + columns <= width)
      x += columns
    }
    mvwadd_wchnstr(screen, Int32(y), 0, line, Int32(line.count))
  }

  private mutating func append(_ cell: Cell, of frame: Frame, isWhole: Bool) {
    let look = look(cell.style)
    var character = cchar_t()
    guard isWhole, take(cell, of: frame) else {
      setcchar(&character, [0x20, 0], look.attributes, look.pair, nil)
      for _ in 0..<max(cell.width, 1) { line.append(character) }
      return
    }
    glyph.append(0)
    setcchar(&character, glyph, look.attributes, look.pair, nil)
    line.append(character)
  }

  /// Takes up the cell's characters; false where the C library takes them for another width than
  /// the canvas does, since a row out of step would be worse than a blank.
  private mutating func take(_ cell: Cell, of frame: Frame) -> Bool {
    glyph.removeAll(keepingCapacity: true)
    if let scalar = cell.scalar {
      let value = wchar_t(bitPattern: scalar.value)
      glyph.append(value)
      return scalar.value < 0x300 || wcwidth(value) == Int32(cell.width)
    }
    for scalar in frame.text(of: cell).unicodeScalars {
      let value = wchar_t(bitPattern: scalar.value)
      guard wcwidth(value) == (glyph.isEmpty ? Int32(cell.width) : 0) else { return false }
      glyph.append(value)
    }
    return !glyph.isEmpty
  }

  private mutating func place(
    cursor: Point?, width: Int, height: Int, on screen: UnsafeMutablePointer<WINDOW>
  ) {
    if let cursor, cursor.x >= 0, cursor.y >= 0, cursor.x < width, cursor.y < height {
      wmove(screen, Int32(cursor.y), Int32(cursor.x))
    }
    if isCursorShown != (cursor != nil) {
      isCursorShown = cursor != nil
      curs_set(cursor != nil ? 1 : 0)
    }
  }

  private mutating func look(_ style: Style) -> Look {
    if let latest, latest.style == style { return latest.look }
    let look = looks[style] ?? newLook(style)
    latest = (style, look)
    return look
  }

  private mutating func newLook(_ style: Style) -> Look {
    let paint = palette.paint(style)
    var attributes: attr_t = 0
    if paint.attributes.contains(.bold) { attributes |= shim_bold() }
    if paint.attributes.contains(.dim) { attributes |= shim_dim() }
    if paint.attributes.contains(.underline) { attributes |= shim_underline() }
    if paint.attributes.contains(.reverse) { attributes |= shim_reverse() }
    let look = Look(attributes: attributes, pair: pair(paint.foreground, paint.background))
    looks[style] = look
    return look
  }

  /// The number of a pair of colours, made when it is first needed; the terminal's own colours
  /// once there is no room for more.
  private mutating func pair(_ foreground: Int16, _ background: Int16) -> Int16 {
    guard palette.depth != .none, foreground >= 0 || background >= 0 else { return 0 }
    let key = UInt32(UInt16(bitPattern: foreground)) << 16 | UInt32(UInt16(bitPattern: background))
    if let pair = pairs[key] { return pair }
    let pair = Int16(pairs.count + 1)
    guard Int32(pair) < min(shim_pairs(), 256) else { return 0 }
    init_pair(
      pair, foreground < 0 && !hasDefaultColors ? 7 : foreground,
      background < 0 && !hasDefaultColors ? 0 : background)
    pairs[key] = pair
    return pair
  }
}
