import Canvas
import Writing

extension TextFlow {
  /// The closing of the paper stays with the last words or rows of its blocks.
  mutating func write(_ blocks: [Block], _ language: Language, closing: Closing? = nil) {
    let width = width
    let tail = closing.flatMap { lines(of: $0).first?.count } ?? 0
    for (at, block) in blocks.enumerated() {
      place.block = at
      kept = at == blocks.count - 1 ? tail : 0
      switch block {
      case .heading(let text, _):
        turn()
        let lines = text.clean.wrapped(to: width)
        // A heading is not left alone at the foot of a page.
        need(lines.count + 6)
        write(lines)
      case .paragraph(let text, .middle):
        turn()
        let lines = text.clean.balanced(to: width).map { $0.centered(width) }
        need(lines.count + 4)
        write(lines + [""])
      case .paragraph(let text, _):
        write(text.clean) { TextFlow.paragraph($0, isIndented: $1, width) }
        write([""])
      case .list(let texts):
        for (item, text) in texts.dashed.enumerated() {
          kept = at == blocks.count - 1 && item == texts.count - 1 ? tail : 0
          write(text, item: item) {
            $0.wrapped(to: width - 4).indented(by: $1 ? 2 : 4, hanging: $1 ? 2 : 0)
          }
        }
        write([""])
      case .table(let table): write(TextTable(table, width: width, language))
      case .timeline(let timeline):
        turn()
        write(lines(of: timeline) + [""])
      case .bars(let bars): write(bars)
      }
    }
    kept = 0
  }

  /// A text that may go on over pages, each part of it set by `lines`, which is told the first.
  private mutating func write(
    _ text: String, item: Int = 0, _ lines: (String, Bool) -> [String]
  ) {
    let bytes = Array(text.utf8)
    var start = 0
    for place in breaks(item: item) {
      let end = min(max(place.offset, start), bytes.count)
      if end > start {
        write(lines(String(decoding: bytes[start..<end], as: UTF8.self).trimmed, start == 0))
      }
      breakPage()
      start = end
    }
    let rest = lines(String(decoding: bytes[start...], as: UTF8.self).trimmed, start == 0)
    // A blank line stands between them and the closing.
    need(rest.count + (kept > 0 ? kept + 1 : 0))
    write(rest)
  }

  private static func paragraph(_ text: String, isIndented: Bool, _ width: Int) -> [String] {
    // The indent of the first line is made of blanks that no line break can swallow.
    let indent = isIndented ? "\u{A0}\u{A0}\u{A0}\u{A0}" : ""
    return (indent + text).wrapped(to: width)
  }

  private mutating func write(_ table: TextTable) {
    let head = table.captionLines + table.headLines
    need(head.count + min(table.rows.first?.count ?? 0, TextPaper.lines / 3) + 1)
    let isFirst = breaks(item: 0).contains { $0.offset == 0 }
    if isFirst { breakPage() }
    write(head)
    for (place, row) in table.rows.enumerated() {
      let turns = breaks(item: place)
      if !turns.isEmpty {
        let before = turns.count { $0.offset == 0 } - (place == 0 && isFirst ? 1 : 0)
        for _ in 0..<max(before, 0) { turn(table) }
        write(row, over: turns.map(\.offset).filter { $0 > 0 }, table)
        continue
      }
      // The sum at the foot keeps the row above it company.
      let isBeforeTotal = table.endsInTotal && place == table.rows.count - 2
      // Two rows keep the signature company.
      let isKept = kept > 0 && place == max(0, table.rows.count - 2)
      let needed =
        row.count
        + (isBeforeTotal || isKept ? table.rows.dropFirst(place + 1).first?.count ?? 0 : 0)
        + (isKept ? kept + 2 : 0)
      if needed < room {
        write(row)
      } else if needed < TextPaper.lines / 2 {
        turn(table)
        write(row)
      } else {
        for line in row {
          if room < 2 { turn(table) }
          write([line])
        }
      }
    }
    write([table.rule])
    write([""])
  }

  /// A row that goes on over pages, so many thousandths of it before each turn.
  private mutating func write(_ row: [String], over turns: [Int], _ table: TextTable) {
    var start = 0
    for turn in turns {
      let end = max(start, min(row.count * turn / 1000, row.count))
      write(Array(row[start..<end]))
      self.turn(table)
      start = end
    }
    write(Array(row[start...]))
  }

  /// The next page of a table begins with its head.
  private mutating func turn(_ table: TextTable) {
    write([table.rule])
    breakPage()
    write(table.headLines)
  }
}
