/// The document as blocks in their order: paragraphs and tables.
struct Layout {
  enum Block {
    case paragraph(Paragraph)
    case table(Table)
  }

  private(set) var blocks: [Block] = []
  private var paragraphs: Paragraphs
  /// How many of `paragraphs` are among the blocks.
  private var taken = 0

  init(_ raw: [String]) {
    let lines = raw.enumerated().map { Line(number: $0 + 1, raw: $1) }
    paragraphs = Paragraphs(widths: lines.map { $0.hasTabs ? 0 : $0.width })
    var at = 0
    while at < lines.count {
      if lines[at].isEmpty {
        at += 1
      } else if var table = CellTable(header: lines[at]) {
        at += 1
        while at < lines.count, table.take(lines[at]) { at += 1 }
        add(table.finished)
      } else if let table = BrokenTable(lines[at...]) {
        add(table.table)
        at += table.length
      } else {
        add(lines[at])
        at += 1
      }
    }
    flush()
  }

  /// A line of text; what stands apart on it, as in a letterhead, is so many lines.
  private mutating func add(_ line: Line) {
    let pieces = line.hasTabs ? line.cells : Layout.columns(line.pieces(blanks: 4))
    for piece in pieces where !piece.tokens.isEmpty {
      if pieces.count > 1 { paragraphs.close() }
      paragraphs.add(piece.tokens, width: pieces.count > 1 ? 0 : line.width)
    }
    if pieces.count > 1 { paragraphs.close() }
  }

  /// A gap that is to be filled in, "Số:      /KH-UBND", parts no columns.
  private static func columns(_ pieces: [Line.Cell]) -> [Line.Cell] {
    var columns: [Line.Cell] = []
    for piece in pieces {
      let isNew =
        piece.tokens.first.map { $0.isCapital || $0.isSign("-") || $0.isSign("(") } ?? true
      if let last = columns.indices.last, !isNew {
        columns[last].tokens.join(piece.tokens)
      } else {
        columns.append(piece)
      }
    }
    return columns
  }

  private mutating func add(_ table: Table) {
    flush()
    blocks.append(.table(table))
    paragraphs.close()
  }

  private mutating func flush() {
    blocks += paragraphs.all[taken...].map { .paragraph($0) }
    taken = paragraphs.all.count
  }
}
