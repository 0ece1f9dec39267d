import Canvas
import Writing

extension TextFlow {
  mutating func write(_ blocks: [Block], _ language: Language) {
    for block in blocks {
      switch block {
      case .heading(let text, _):
        let lines = text.clean.wrapped(to: width)
        // A heading is not left alone at the foot of a page.
        need(lines.count + 6)
        write(lines)
      case .paragraph(let text, _):
        write(paragraph(text) + [""])
      case .list(let texts):
        for text in texts.dashed { write(text.wrapped(to: width - 4).indented(by: 2, hanging: 2)) }
        write([""])
      case .table(let table): write(TextTable(table, width: width, language))
      case .timeline(let timeline): write(lines(of: timeline) + [""])
      case .bars(let bars): write(lines(of: bars) + [""])
      }

    }
  }

  private func paragraph(_ text: String) -> [String] {
    // The indent of the first line is made of blanks that no line break can swallow.
    let indent = "\u{A0}\u{A0}\u{A0}\u{A0}"
    return (indent + text.clean).wrapped(to: width)
  }

  private mutating func write(_ table: TextTable) {
    let head = table.captionLines + table.headLines
    need(head.count + min(table.rows.first?.count ?? 0, TextPaper.lines / 3) + 1)
    write(head)
    for (place, row) in table.rows.enumerated() {
      // The sum at the foot keeps the row above it company.
      let isBeforeTotal = table.endsInTotal && place == table.rows.count - 2
      let needed = row.count + (isBeforeTotal ? table.rows[place + 1].count : 0)
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

  /// The next page of a table begins with its head.
  private mutating func turn(_ table: TextTable) {
    write([table.rule])
    breakPage()
    write(table.headLines)
  }
}
