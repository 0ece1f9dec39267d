/// A table whose cells know what they are, so that a spreadsheet gets numbers and not text.
package struct Table: Sendable, Equatable {
  /// Names the table in machine formats, whatever the language.
  package var id: String
  package var title: String
  /// Whether the title stands above the table on paper; a heading may have said it already.
  package var isCaptioned: Bool
  /// So long a list that its rows stand closer on paper.
  package var isDense = false
  /// None on a table that is only read.
  package var form: Form?
  package var columns: [Column]
  package var rows: [Row] = []

  package init(
    id: String, title: String, isCaptioned: Bool = true, columns: [Column], rows: [Row] = []
  ) {
    self.id = id
    self.title = title
    self.isCaptioned = isCaptioned
    self.columns = columns
    self.rows = rows
  }

  package mutating func add(_ cells: [CellValue], _ kind: Row.Kind = .plain) {
    rows.append(Row(cells, kind))
  }
}

package struct Column: Sendable, Equatable {
  package var title: String
  package var alignment: Alignment
  /// Left blank for a school to fill in; its cells take what is typed as it is.
  package var isEntry: Bool
  /// Holds names, which are broken only where no width is left for them.
  package var isName: Bool
  /// What is refused where it is entered; nothing is, where there is none.
  package var check: EntryCheck?
  /// What explains the column where there is room for it.
  package var note: String?

  package enum Alignment: String, Sendable { case left, center, right }

  package init(
    _ title: String, _ alignment: Alignment = .left, isEntry: Bool = false, isName: Bool = false,
    note: String? = nil
  ) {
    self.title = title
    self.alignment = alignment
    self.isEntry = isEntry
    self.isName = isName
    self.note = note
  }
}

package struct Row: Sendable, Equatable {
  package var cells: [CellValue]
  package var kind: Kind

  package enum Kind: String, Sendable {
    case plain
    /// What must not be overlooked, as something overdue.
    case urgent
    case total
    /// Empty, to be written on by hand.
    case open
  }

  package init(_ cells: [CellValue], _ kind: Kind = .plain) {
    self.cells = cells
    self.kind = kind
  }
}
