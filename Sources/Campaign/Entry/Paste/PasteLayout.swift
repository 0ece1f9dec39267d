import Writing

/// What the rows and columns of a pasted range stand for.
struct PasteLayout {
  private(set) var hasHeader = false
  /// The pasted column that names the schools; without one the rows follow the cursor.
  private(set) var names: Int?
  /// By pasted column, the column of the grid.
  private(set) var columns: [Int: Int] = [:]
  /// Pasted columns that stand for nothing, and why.
  private(set) var refused: [Int: PasteProblem] = [:]

  init(_ cells: PastedCells, _ grid: EntryGrid, _ schools: SchoolIndex, cursor column: Int) {
    let headings = (cells.rows.first ?? []).map { Heading($0, grid.columns) }
    hasHeader = headings.contains { $0.isColumn || $0 == .schools }
    names =
      headings.firstIndex(of: .schools)
      ?? PasteLayout.names(hasHeader ? cells.rows.dropFirst() : cells.rows[...], schools)
    if hasHeader {
      follow(headings)
    } else {
      let first = names.map { $0 + 1 } ?? 0
      let count = cells.width - first
      let start = names != nil && count == grid.columns.count ? 0 : column
      for at in 0..<max(count, 0) {
        if grid.columns.indices.contains(start + at) {
          columns[first + at] = start + at
        } else {
          refused[first + at] = .beyondLastColumn
        }
      }
    }
  }

  private mutating func follow(_ headings: [Heading]) {
    for (at, heading) in headings.enumerated() where at != names {
      switch heading {
      case .column(let column):
        if columns.values.contains(column) {
          refused[at] = .doubledColumn
        } else {
          columns[at] = column
        }
      case .unknown: refused[at] = .unknownColumn
      case .schools, .ignored: break
      }
    }
  }

  /// The first column in which schools of the roster stand.
  private static func names(_ rows: ArraySlice<[String]>, _ schools: SchoolIndex) -> Int? {
    (0..<3).first { column in
      let texts = rows.lazy.compactMap { $0.indices.contains(column) ? $0[column] : nil }
        .filter { $0.contains(where: \.isLetter) }
      return texts.prefix(10).contains { (try? schools.school($0)) != nil }
    }
  }
}

/// What the first row of a pasted range says of a column.
private enum Heading: Equatable {
  case column(Int)
  case schools
  /// A running number, or what the roster knows of a school besides.
  case ignored
  case unknown

  var isColumn: Bool { if case .column = self { true } else { false } }

  init(_ text: String, _ columns: [GridColumn]) {
    let folded = Vietnamese.fold(text)
    if folded.isEmpty || Heading.ignoredWords.contains(folded) {
      self = .ignored
    } else if Heading.schoolWords.contains(folded) {
      self = .schools
    } else if let column = GridColumn.meant(by: folded, among: columns) {
      self = .column(column)
    } else {
      self = .unknown
    }
  }

  private static let schoolWords: Set = [
    "truong", "ten truong", "school", "don vi", "ten don vi", "ma truong",
  ]
  private static let ignoredWords: Set = [
    "stt", "tt", "no", "no.", "ten", "name", "ma", "id", "cap", "cap hoc", "level", "xa",
    "xa, phuong", "commune",
    "khoi", "khoi thi dua", "block",
  ]
}
