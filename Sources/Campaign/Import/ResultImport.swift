package import Writing

/// Results from a spreadsheet: a row a school, a column a target; an empty field changes nothing.
package struct ResultImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  /// What was passed over.
  package private(set) var notes: [ImportNote] = []
  /// Fields that say what is already recorded.
  package private(set) var unchanged = 0
  /// The schools of the rows, also of those that change nothing.
  package private(set) var schools: [UnitID] = []

  package struct Change: Sendable {
    fileprivate let row: Row
    package var before: Measurement?
    package var after: Measurement
    package var fact: Fact
    package let place: ImportFault.Place

    /// None for the office's own figure.
    package var school: School? { row.school }
    package var target: ObligationID { fact.cell.subject }
  }

  /// What the changes of a row share, so that a long list does not hold each school many times.
  fileprivate final class Row: Sendable {
    let school: School?

    init(_ school: School?) { self.school = school }
  }

  /// What is asked before they are recorded.
  package private(set) var doubts: [Doubt] = []

  package init(
    _ csv: [UInt8], plan: Plan, schools: SchoolIndex, ledger: Ledger, on day: Day,
    _ language: Language, onProgress: (Int, Int) -> Void = { _, _ in }
  ) {
    self.init(
      ImportSource(csv: csv), plan: plan, schools: schools, ledger: ledger, on: day, language,
      onProgress: onProgress)
  }

  /// - Parameter sheet: the one that is meant, where it is not told by its head.
  /// - Parameter language: the one in which numbers are written.
  /// - Parameter onProgress: told now and then how many rows were read, and of how many.
  package init(
    _ source: ImportSource, sheet: String? = nil, plan: Plan, schools: SchoolIndex,
    ledger: Ledger, on day: Day, _ language: Language,
    onProgress: (Int, Int) -> Void = { _, _ in }
  ) {
    var table = ReadTable(source, sheet: sheet, language, ResultColumn.words(of: plan))
    faults = table.faults
    var found = ImportedSchools(schools)
    let only = table.columns[.school] == nil ? found.onlySchool(&table) : nil
    notes = table.notes
    faults += table.missing(school: .school, isNamed: only != nil)
    // A row that is wrong hides none of the others.
    guard table.hasSoundHead, faults.count == table.faults.count else { return }
    let columns = plan.targets.compactMap { target in
      table.columns[.target(target.id)].map {
        Column(at: $0, acts: ResultActs(ledger, plan: plan, target: target))
      }
    }
    let rows = table.soundRows
    changes.reserveCapacity(rows.count * columns.count)
    for (at, row) in rows.enumerated() {
      if at % 1000 == 999 { onProgress(at + 1, rows.count) }
      do throws(ImportFault.Reason) {
        let name = only ?? table.field(row, .school)
        var school: School?
        if case .school(let own) = try found.find(name) { school = own }
        if let line = found.lineBefore(school?.id ?? "", row.line) {
          faults.append(table.fault(.doubledRow(name, line: line), row, .school))
          continue
        }
        if let school { self.schools.append(school.id) }
        let shared = Row(school)
        for column in columns {
          guard let cell = row[column.at] else { continue }
          read(&table, row, cell, column, shared, day, language)
        }
      } catch {
        if columns.allSatisfy({ row[$0.at] == nil }), table.isGroup(row) {
          table.noteGroup(row)
        } else {
          faults.append(table.fault(error, row, .school))
        }
      }
    }
    notes = table.notes.inOrder
    faults = faults.inOrder
    if !faults.isEmpty { changes = [] }
  }

  private mutating func read(
    _ table: inout ReadTable<ResultColumn>, _ row: TableRow, _ cell: TableCell, _ column: Column,
    _ shared: Row, _ day: Day, _ language: Language
  ) {
    let heading = ResultColumn.target(column.acts.target.id)
    let text = cell.typed(language)
    do throws(ResultFault) {
      if cell.kind == .date {
        faults.append(table.fault(.dayForFigure(text), row, heading))
        return
      }
      let after = try column.acts.read(text, shared.school, day, language)
      let (before, fact) = column.acts.change(to: after, school: shared.school, on: day)
      if before == after {
        unchanged += 1
        return
      }
      doubts += TypedResult.doubts(after, typed: text, for: column.acts.target)
      changes.append(
        Change(
          row: shared, before: before, after: after, fact: fact,
          place: table.fault(.missing, row, heading).place))
    } catch {
      if case .notExpected = error, table.isSheet {
        table.note(.notAsked(text), row, heading)
      } else {
        faults.append(table.fault(.result(error), row, heading))
      }
    }
  }

  /// Where the figures of a target stand in every row.
  private final class Column {
    let at: Int
    let acts: ResultActs

    init(at: Int, acts: ResultActs) {
      self.at = at
      self.acts = acts
    }
  }
}

/// The columns of a sheet of results.
enum ResultColumn: Hashable {
  case school
  case target(ObligationID)

  /// `t1`, its title, or a heading that begins with the id as in the blank forms: `t1 Trẻ nhà trẻ ra
  /// lớp`.
  static func words(of plan: Plan) -> TableWords<ResultColumn> {
    let columns = GridColumn.all(of: GridSubject(plan: plan.id, .targets), in: plan)
    return TableWords(
      meaning: { text in
        let folded = Vietnamese.fold(text)
        if let naming = SchoolColumn.naming(folded, as: ResultColumn.school) { return naming }
        return GridColumn.meant(by: folded, among: columns).map {
          .known(.target(plan.targets[$0].id))
        }
      }, known: ["trường", "school"] + plan.targets.map(\.id.rawValue),
      isHead: { known in known.contains { $0 != .school } })
  }
}

extension ReadTable {
  /// That there is no column of schools, or nothing beside it that could be recorded.
  func missing(school: Column, isNamed: Bool) -> [ImportFault] {
    guard !rows.isEmpty else { return [] }
    if columns[school] == nil, !isNamed {
      return [
        fault(.missingColumn(vietnamese: "trường", english: "school"), line: headingLine)
      ]
    }
    let isValue = columns.keys.contains { $0 != school }
    return isValue || !hasSoundHead ? [] : [fault(.noValueColumn, line: headingLine)]
  }
}

extension ImportedSchools {
  /// The school that stands above a table of one row, which has no column of schools; it is said.
  func onlySchool<Column>(_ table: inout ReadTable<Column>, mostRows: Int = 1) -> String? {
    guard table.hasSoundHead, table.rows.count <= mostRows, let named = named(above: table.above)
    else {
      return nil
    }
    table.note(.namedAbove(named.name), line: table.headingLine)
    return named.school.id.rawValue
  }
}
