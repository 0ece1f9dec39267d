package import Writing

/// What a pasted range would change in a grid, and what of it is refused and why.
package struct GridPaste: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var refusals: [Refusal] = []
  /// Cells that say what the grid says already.
  package private(set) var unchanged = 0
  /// Cells that say nothing, which changes nothing.
  package private(set) var blank = 0

  package struct Change: Equatable, Sendable {
    package var row: EntryGrid.Row
    package var column: Int
    package var before: GridValue?
    package var after: GridValue?
    package var facts: [Fact]
  }

  package struct Refusal: Equatable, Sendable {
    /// Counted from one in the pasted range; no column where the whole row is refused, and no line
    /// where the whole column is.
    package var line: Int?
    package var column: Int?
    package var text: String
    package var problem: PasteProblem
  }

  package var facts: [Fact] { changes.flatMap(\.facts) }
  /// What is asked before they are entered.
  package private(set) var doubts: [Doubt] = []

  /// - Parameter rows: the rows as they are shown, from the cursor's on: where a range without
  ///   names goes.
  package init(
    _ cells: PastedCells, into grid: EntryGrid, from rows: ArraySlice<EntryGrid.Row>, column: Int,
    _ ledger: Ledger, _ language: Language
  ) {
    let schools = SchoolIndex(grid.roster)
    let layout = PasteLayout(cells, grid, schools, cursor: column)
    let free = rows.filter { grid.slot($0) != nil }
    if layout.hasHeader { refuse(cells.rows[0], layout) }
    var lines: [EntryGrid.Row: Int] = [:]
    let body = cells.rows.enumerated().dropFirst(layout.hasHeader ? 1 : 0)
    for (at, (number, fields)) in body.enumerated() {
      let line = number + 1
      let row: EntryGrid.Row
      if !layout.names.isEmpty {
        let named = layout.names.filter { fields.indices.contains($0) && !fields[$0].isEmpty }
        guard let first = named.first else {
          if let value = fields.enumerated().first(where: {
            layout.columns[$0] != nil && !$1.isEmpty
          }) {
            refusals.append(Refusal(line: line, text: value.element, problem: .noSchool))
          }
          continue
        }
        let name = fields[first]
        if GridPaste.isSum(name, grid) { continue }
        do throws(PasteProblem) {
          row = try GridPaste.row(named.map { fields[$0] }, grid, schools)
        } catch {
          refusals.append(Refusal(line: line, text: name, problem: error))
          continue
        }
        if let first = lines.updateValue(line, forKey: row) {
          refusals.append(Refusal(line: line, text: name, problem: .doubledRow(line: first)))
          continue
        }
      } else if free.indices.contains(at) {
        row = free[at]
      } else {
        if fields.contains(where: { !$0.isEmpty }) {
          refusals.append(
            Refusal(
              line: line, text: fields.first { !$0.isEmpty } ?? "", problem: .beyondLastRow))
        }
        continue
      }
      read(fields, line, row, layout, grid, ledger, language)
    }
  }

  private mutating func read(
    _ fields: [String], _ line: Int, _ row: EntryGrid.Row, _ layout: PasteLayout,
    _ grid: EntryGrid, _ ledger: Ledger, _ language: Language
  ) {
    for (at, text) in fields.enumerated() {
      guard let column = layout.columns[at] else {
        if !layout.hasHeader, let problem = layout.refused[at], !text.isEmpty {
          refusals.append(Refusal(line: line, column: at + 1, text: text, problem: problem))
        }
        continue
      }
      switch grid.read(text, row, column, language) {
      case .empty: blank += 1
      case .refused(let problem):
        refusals.append(
          Refusal(line: line, column: at + 1, text: text, problem: .cell(problem)))
      case .value(let value):
        let facts = grid.facts(.value(value), row, column, ledger)
        if facts.isEmpty {
          unchanged += 1
        } else {
          doubts += grid.doubts(.value(value), text: text, column)
          changes.append(
            Change(
              row: row, column: column, before: grid.value(row, column), after: value,
              facts: facts))
        }
      }
    }
  }

  /// Columns whose heading says nothing known are refused once and not cell by cell.
  private mutating func refuse(_ headings: [String], _ layout: PasteLayout) {
    for (at, problem) in layout.refused.sorted(by: { $0.key < $1.key }) {
      refusals.append(Refusal(line: 1, column: at + 1, text: headings[at], problem: problem))
    }
  }

  /// The sums that stand among the rows of a school's own sheet.
  private static func isSum(_ name: String, _ grid: EntryGrid) -> Bool {
    let folded = Vietnamese.fold(name)
    return ["cong", "tong", "tong cong", "tong so", "total"].contains(folded)
      || grid.rows.contains(.block(name))
  }

  /// The row that a line's names stand for: an id, a name, or both, which must agree.
  private static func row(_ names: [String], _ grid: EntryGrid, _ schools: SchoolIndex)
    throws(PasteProblem) -> EntryGrid.Row
  {
    if ["office", "co quan"].contains(Vietnamese.fold(names[0])) { return .office }
    var meant: School?
    for name in names {
      switch schools.find(name) {
      case .one(let school):
        if let meant, meant.id != school.id { throw .twoSchools(meant.name, school.name) }
        meant = school
      case .several, .none: continue
      }
    }
    guard let meant else {
      do throws(NamingError) {
        _ = try schools.school(names[0])
        throw NamingError(.school, names[0], .unknown(nearest: []))
      } catch {
        throw .school(error)
      }
    }
    guard let position = grid.roster.position(of: meant.id) else {
      throw .school(NamingError(.school, names[0], .unknown(nearest: [])))
    }
    return .school(position)
  }
}
