import Writing

/// What the rows and columns of a pasted range stand for.
struct PasteLayout {
  private(set) var hasHeader = false
  /// The pasted columns that name the schools: an id, and a name beside it. Only where there is none
  /// do the rows follow the cursor.
  private(set) var names: [Int] = []
  /// By pasted column, the column of the grid.
  private(set) var columns: [Int: Int] = [:]
  /// Pasted columns that stand for nothing, and why.
  private(set) var refused: [Int: PasteProblem] = [:]

  init(_ cells: PastedCells, _ grid: EntryGrid, _ schools: SchoolIndex, cursor column: Int) {
    let headings = (cells.rows.first ?? []).map { Heading($0, grid.columns) }
    hasHeader = headings.contains { $0.isColumn || $0 == .schools }
    let body = hasHeader ? cells.rows.dropFirst() : cells.rows[...]
    let texts = TextColumns(body, width: cells.width, grid, schools, cursor: column)
    if hasHeader {
      follow(headings)
      let unnamed = headings.indices.filter { columns[$0] == nil && headings[$0] != .ignored }
      let named = headings.indices.filter { headings[$0] == .schools }
      let ignored = headings.indices.filter { headings[$0] == .ignored }
      names = named.isEmpty ? texts.naming(ignored + unnamed) : named
      for name in names { refused[name] = nil }
    } else {
      names = texts.naming(Array(0..<cells.width))
      place(cells, grid, texts, column)
    }
  }

  /// Without headings the values stand behind the names, one column of the grid after the other.
  private mutating func place(
    _ cells: PastedCells, _ grid: EntryGrid, _ texts: TextColumns, _ cursor: Int
  ) {
    var first = names.last.map { $0 + 1 } ?? 0
    let used = cells.rows.map { row in (row.lastIndex { !$0.isEmpty } ?? -1) + 1 }.max() ?? 0
    func isWhole(from first: Int) -> Bool {
      [cells.width, used].contains(first + grid.columns.count)
    }
    let behind = names.isEmpty ? first : texts.firstValue(from: first)
    if behind > first, !isWhole(from: first) {
      // Texts between the names and the values may be a level or a commune, or values gone wrong.
      guard isWhole(from: behind) else {
        for at in first..<cells.width { refused[at] = .unclearColumn }
        return
      }
      first = behind
    }
    let start = !names.isEmpty && isWhole(from: first) ? 0 : cursor
    for at in 0..<max(cells.width - first, 0) {
      if grid.columns.indices.contains(start + at) {
        columns[first + at] = start + at
      } else {
        refused[first + at] = .beyondLastColumn
      }
    }
  }

  private mutating func follow(_ headings: [Heading]) {
    for (at, heading) in headings.enumerated() {
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
}

/// Which columns of a pasted range are names and no values.
private struct TextColumns {
  private let columns: [Look]

  private struct Look {
    /// How many cells are schools, and how many are texts that no cell of the grid takes.
    var schools = 0
    var texts = 0
    var filled = 0

    var isTexts: Bool { texts > 0 && 2 * texts > filled }
  }

  private static let lookedAt = 200

  init(
    _ rows: ArraySlice<[String]>, width: Int, _ grid: EntryGrid, _ schools: SchoolIndex,
    cursor: Int
  ) {
    var columns = [Look](repeating: Look(), count: width)
    let content = grid.columns.indices.contains(cursor) ? grid.columns[cursor].content : nil
    for row in rows.prefix(TextColumns.lookedAt) {
      for (at, text) in row.enumerated() where !text.isEmpty {
        columns[at].filled += 1
        if TextColumns.isSchool(text, schools) {
          columns[at].schools += 1
        } else if text.contains(where: \.isLetter),
          SchoolWords.beginsWithKind(text) || content.map({ grid.refuses(text, for: $0) }) ?? true
        {
          columns[at].texts += 1
        }
      }
    }
    self.columns = columns
  }

  /// The columns that name schools, of those that may; where none does, one column of mere texts
  /// stands for names too, so that its rows are refused and not placed by chance.
  func naming(_ candidates: [Int]) -> [Int] {
    let candidates = candidates.filter { columns.indices.contains($0) }
    let known = candidates.filter { columns[$0].schools > 0 }
    return known.isEmpty ? candidates.first { columns[$0].isTexts }.map { [$0] } ?? [] : known
  }

  /// The first column from here on that is not of mere texts.
  func firstValue(from first: Int) -> Int {
    var at = first
    while columns.indices.contains(at), columns[at].isTexts { at += 1 }
    return at
  }

  /// A number is a value, but for one with so many digits that it can only be an id.
  private static func isSchool(_ text: String, _ schools: SchoolIndex) -> Bool {
    guard text.contains(where: \.isLetter) || text.utf8.count > 3 else { return false }
    if case .none = schools.find(text) { return false }
    return text.contains(where: \.isLetter) || schools.isID(text)
  }
}

extension EntryGrid {
  /// Whether a text can be no value of such a column.
  fileprivate func refuses(_ text: String, for content: GridColumn.Content) -> Bool {
    if case .refused = TypedCell(text, for: content, year: plan.year, day: day, .vi) {
      true
    } else {
      false
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
