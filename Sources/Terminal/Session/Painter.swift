import CNcurses
import Canvas

/// Hands frames to ncurses, which sends the terminal what has changed.
struct Painter {
  private let palette: ColourPalette
  /// Without colours of its own a terminal is taken for white on black.
  private let hasDefaultColors: Bool
  /// By their colours; the first has number 1. Few enough to be gone through.
  private var pairs: [(foreground: Int16, background: Int16)] = []
  private var looks: [(style: Style, look: cchar_t)] = []
  private var isCursorShown: Bool?

  /// Call after the screen has been opened.
  init(options: TerminalOptions) {
    let depth = ColourPalette.Depth(
      colors: Terminfo.number("colors"), isWanted: options.hasColor && has_colors())
    palette = ColourPalette(depth: depth, theme: options.theme)
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
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: width) { row in
      let count = frame.row(y).withUnsafeBufferPointer { fill(row, with: $0, of: frame) }
      mvwadd_wchnstr(screen, Int32(y), 0, row.baseAddress, Int32(count))
    }
  }

  /// Answers how many characters the row has become, of which wide ones take two columns.
  private mutating func fill(
    _ row: UnsafeMutableBufferPointer<cchar_t>, with cells: UnsafeBufferPointer<FrameCell>,
    of frame: Frame
  ) -> Int {
    var count = 0
    var columns = 0
    // Neighbours mostly look the same.
    var style = Style.plain
    var look = look(style)
    for cell in cells where columns < row.count && cell.width > 0 {
      if !(cell.style == style) {
        style = cell.style
        look = self.look(style)
      }
      row[count] = look
      columns += Int(cell.width)
      let isWhole = columns <= row.count
      if !isWhole || !Painter.take(cell, of: frame, into: &row[count].chars) {
        // A blank for each column of what cannot be shown as it is.
        row[count] = look
        if cell.width > 1, isWhole {
          count += 1
          row[count] = look
        }
      }
      count += 1
    }
    return count
  }

  private typealias Characters = (wchar_t, wchar_t, wchar_t, wchar_t, wchar_t)

  /// Takes up the cell's characters; false where the C library takes them for another width than
  /// the canvas does, since a row out of step would be worse than a blank.
  private static func take(
    _ cell: FrameCell, of frame: Frame, into characters: inout Characters
  ) -> Bool {
    if let scalar = cell.scalar {
      characters.0 = wchar_t(bitPattern: scalar.value)
      return scalar.value < 0x300 || wcwidth(characters.0) == Int32(cell.width)
    }
    return withUnsafeMutableBytes(of: &characters) { room in
      let room = room.bindMemory(to: wchar_t.self)
      var count = 0
      for scalar in frame.text(of: cell).unicodeScalars where count < room.count {
        room[count] = wchar_t(bitPattern: scalar.value)
        guard wcwidth(room[count]) == (count == 0 ? Int32(cell.width) : 0) else { return false }
        count += 1
      }
      return count > 0
    }
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

  /// A blank of this style: its attributes and colours are those of every character of it.
  private mutating func look(_ style: Style) -> cchar_t {
    looks.first { $0.style == style }?.look ?? newLook(style)
  }

  private mutating func newLook(_ style: Style) -> cchar_t {
    let paint = palette.paint(style)
    var attributes: attr_t = 0
    if paint.attributes.contains(.bold) { attributes |= shim_bold() }
    if paint.attributes.contains(.dim) { attributes |= shim_dim() }
    if paint.attributes.contains(.underline) { attributes |= shim_underline() }
    if paint.attributes.contains(.reverse) { attributes |= shim_reverse() }
    var look = cchar_t()
    setcchar(&look, [0x20, 0], attributes, pair(paint.foreground, paint.background), nil)
    looks.append((style, look))
    return look
  }

  /// The number of a pair of colours, made when it is first needed; the terminal's own colours
  /// once there is no room for more.
  private mutating func pair(_ foreground: Int16, _ background: Int16) -> Int16 {
    guard palette.depth != .none, foreground >= 0 || background >= 0 else { return 0 }
    if let index = pairs.firstIndex(where: { $0 == (foreground, background) }) {
      return Int16(index + 1)
    }
    let pair = Int16(pairs.count + 1)
    guard Int32(pair) < min(shim_pairs(), 256) else { return 0 }
    init_pair(
      pair, foreground < 0 && !hasDefaultColors ? 7 : foreground,
      background < 0 && !hasDefaultColors ? 0 : background)
    pairs.append((foreground, background))
    return pair
  }
}
