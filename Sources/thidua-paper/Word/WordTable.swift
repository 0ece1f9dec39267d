import Reports
import Writing

/// A table of a Word file: the head repeated on every page, no row parted that a page has room for.
struct WordTable {
  private let table: Table
  private let language: Language
  private let isClose: Bool
  private let widths: [Int]
  /// The rows whose page is that of the next one.
  private let kept: Set<Int>
  /// The rows that are higher than a page should leave empty.
  private let tall: Set<Int>

  init(
    _ table: Table, _ press: Press, _ language: Language, isClose: Bool, staysWithNext: Bool
  ) {
    self.table = table
    self.language = language
    self.isClose = isClose
    let setter = TableSetter(table, press, language)
    widths = setter.widths.wholeTwips
    let tall = setter.tallRows
    var kept = Set(setter.keptRows(before: staysWithNext ? 1 : 0))
    if setter.isWhole { kept.formUnion(table.rows.indices) }
    // The last row stays with what follows only where that shall stand with it.
    if !staysWithNext, let last = table.rows.indices.last { kept.remove(last) }
    self.tall = tall
    self.kept = kept.subtracting(tall)
  }

  var xml: String {
    var xml = ""
    if table.isCaptioned {
      xml += WordParagraph(.caption, table.title).xml(isClose: isClose)
    }
    guard !table.columns.isEmpty else { return xml }
    xml += """
      <w:tbl><w:tblPr><w:tblStyle w:val="\(WordStyle.grid)"/>\
      <w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblCellMar>\(margins)</w:tblCellMar><w:tblLook w:val="0020" w:firstRow="1"/>\
      <w:tblCaption w:val="\(table.title.xml)"/></w:tblPr><w:tblGrid>
      """
    for width in widths { xml += "<w:gridCol w:w=\"\(width)\"/>" }
    xml += "</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    for (at, column) in table.columns.enumerated() {
      var head = WordParagraph(table.isDense ? .denseHead : .tableHead, column.title)
      head.form.staysWithNext = true
      xml += cell(at, head)
    }
    xml += "</w:tr>"
    for (at, row) in table.rows.enumerated() { xml += self.row(at, row) }
    return xml + "</w:tbl>"
  }

  private func row(_ place: Int, _ row: Row) -> String {
    var xml = "<w:tr><w:trPr>"
    if !tall.contains(place) { xml += "<w:cantSplit/>" }
    if row.kind == .open {
      xml += "<w:trHeight w:val=\"\(TableSetter.openHeight.twips)\" w:hRule=\"atLeast\"/>"
    }
    xml += "</w:trPr>"
    for (at, column) in table.columns.enumerated() {
      let shown = row.cells.indices.contains(at) ? row.cells[at].shown(language) : ""
      var paragraph = WordParagraph(table.isDense ? .denseText : .tableText, shown)
      paragraph.isBold = row.kind != .plain && !shown.isEmpty
      paragraph.form.staysWithNext = kept.contains(place)
      switch column.alignment {
      case .left: break
      case .center: paragraph.form.alignment = .center
      case .right: paragraph.form.alignment = .right
      }
      xml += cell(at, paragraph)
    }
    return xml + "</w:tr>"
  }

  private func cell(_ column: Int, _ paragraph: WordParagraph) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/>"
      + "</w:tcPr>\(paragraph.xml(isClose: isClose))</w:tc>"
  }

  /// A little less beside the text than on paper, since word processors take the borders from the
  /// room of the text; and less above and below it, since their lines are a little higher.
  private var margins: String {
    let beside = 1.6.twips
    let above = (table.isDense ? 0.2 : 1.7).twips
    return [("top", above), ("left", beside), ("bottom", above), ("right", beside)]
      .map { "<w:\($0) w:w=\"\($1)\" w:type=\"dxa\"/>" }.joined()
  }
}

extension [Double] {
  /// In twips, none lost to rounding.
  var wholeTwips: [Int] {
    var passed = 0.0
    return map { width in
      let start = passed.twips
      passed += width
      return passed.twips - start
    }
  }
}

extension Table {
  /// Word opens no table of more columns.
  private static let mostColumns = 63

  /// The table itself, or what of it can stand beside each other.
  fileprivate var parts: [Table] {
    stride(from: 0, to: columns.count, by: Table.mostColumns).map { start in
      let range = start..<min(start + Table.mostColumns, columns.count)
      var part = self
      part.columns = Array(columns[range])
      part.rows = rows.map { row in
        Row(Array(row.cells[range.clamped(to: row.cells.indices)]), row.kind)
      }
      return part
    }
  }

  var narrowParts: [Table] { columns.count <= Table.mostColumns ? [self] : parts }
}
