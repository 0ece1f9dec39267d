package import Canvas
import Writing

/// All commands, searchable without accents; Enter runs the one chosen.
package struct Palette: Overlay {
  private(set) var field = Field()
  private(set) var row = 0
  private(set) var found: [Line]
  private let entries: [Line]

  /// More rows at once are not read but scanned.
  private static let tallest = 20

  struct Line: Sendable {
    let command: Command
    let title: String
    let keys: String
    /// Why it cannot be done now.
    let obstacle: String?
    let name: SearchText
    let text: SearchText
  }

  init(_ state: State) {
    let all = Commands.all.map { command in
      let title = command.title(state.language)
      let keys = command.keys.map(\.label).joined(separator: " ")
      return Line(
        command: command, title: title, keys: keys, obstacle: command.obstacle(in: state),
        name: SearchText(title),
        text: SearchText("\(title) \(command.title.vietnamese) \(command.title.english) \(keys)"))
    }
    // What works here comes first; within both parts the order of the table stays.
    entries = all.filter { $0.obstacle == nil } + all.filter { $0.obstacle != nil }
    found = entries
  }

  package var commands: [WindowCommand<Palette>] { Palette.commands }

  private static let commands: [WindowCommand<Palette>] = [
    WindowCommand([.enter], nil, Phrase("Chạy lệnh", "Run")) { palette, _, state in
      palette.run(&state)
    },
    WindowCommand([.up, .down], "↑↓", Phrase("Chọn", "Select")) { palette, key, _ in
      palette.move(by: key == .up ? -1 : 1)
    },
    WindowCommand([.escape], nil, Phrase("Đóng", "Close")) { _, _, _ in .close() },
    WindowCommand([.pageUp, .pageDown]) { palette, key, _ in
      palette.move(by: key == .pageUp ? -10 : 10)
    },
    WindowCommand([.function(11)]) { _, _, state in
      state.turnTypingMode()
      return .stay()
    },
  ]

  private mutating func move(by rows: Int) -> Outcome {
    row = min(max(row + rows, 0), max(found.count - 1, 0))
    return .stay()
  }

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome {
    field.receive(key, state.typing)
    search()
    return .stay()
  }

  package mutating func receive(_ paste: Paste, _ state: inout State) -> Outcome {
    field.receive(paste)
    search()
    return .stay()
  }

  package var followsWheel: Bool { true }

  private mutating func search() {
    let query = SearchQuery(field.text)
    let all = entries.filter { query.matches($0.text) }
    // What is called so comes before what only has the letters somewhere.
    found = all.filter { query.begins($0.name) } + all.filter { !query.begins($0.name) }
    row = 0
  }

  private func run(_ state: inout State) -> Outcome {
    guard found.indices.contains(row) else { return .stay([.bell]) }
    let entry = found[row]
    guard entry.obstacle == nil else { return .stay([.bell]) }
    return .close(entry.command.attempt(&state))
  }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let size = Size(min(area.width - 4, 76), min(area.height - 3, Palette.tallest))
    let inside = frame.popup(size, title: state.language("Trợ giúp", "Help"), in: area)
    frame.draw(
      TextBox(
        field.line, ghost: state.language("tìm lệnh, gõ không cần dấu", "search the commands")),
      in: inside.row(0))
    let rows = inside.cutTop(1).rest
    guard !found.isEmpty else {
      frame.draw(
        state.language("Không có lệnh nào như thế.", "No command like that."), in: rows, row: 0,
        style: Style(.dim, on: .popup))
      return
    }
    let first = Scrolling.first(0, selected: row, visible: rows.height, count: found.count)
    for line in 0..<min(rows.height, found.count - first) {
      draw(found[first + line], first + line == row, in: rows.row(line), into: &frame)
    }
  }

  private func draw(_ entry: Line, _ isMeant: Bool, in line: Rect, into frame: inout Frame) {
    let keyWidth = min(14, line.width / 4)
    let (keys, rest) = line.cutLeft(keyWidth)
    let isOff = entry.obstacle != nil
    frame.draw(entry.keys, in: keys, style: Style(isOff ? .ghost : .accent, on: .popup))
    var spans = [Span(" " + entry.title, Style(isOff ? .dim : .plain, on: .popup))]
    if let obstacle = entry.obstacle {
      spans.append(Span(" – \(obstacle)", Style(.ghost, on: .popup)))
    }
    frame.draw(spans, in: rest)
    if isMeant { frame.tint(line, .selected) }
  }

  package var isTyping: Bool { true }

}
