package import Writing

/// Results from a spreadsheet: a row a school, a column a target; an empty field changes nothing.
package struct ResultImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  /// Fields that say what is already recorded.
  package private(set) var unchanged = 0

  package struct Change: Sendable {
    fileprivate let row: Row
    package var before: Measurement?
    package var after: Measurement
    package var fact: Fact

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

  /// - Parameter language: the one in which numbers are written.
  /// - Parameter onProgress: told now and then how many rows were read, and of how many.
  package init(
    _ file: [UInt8], plan: Plan, schools: SchoolIndex, ledger: Ledger, on day: Day,
    _ language: Language, onProgress: (Int, Int) -> Void = { _, _ in }
  ) {
    let sheet = CSVSheet<ResultColumn>(file) { ResultColumn.heading($0, of: plan) }
    faults = sheet.faults
    if !sheet.rows.isEmpty, sheet.columns[.school] == nil {
      faults.append(
        ImportFault(
          .missingColumn(vietnamese: "trường", english: "school"),
          ImportFault.Place(line: sheet.headingLine)))
    }
    // A row that is wrong hides none of the others.
    guard sheet.hasSoundHeadings, faults.count == sheet.faults.count else { return }
    let columns = plan.targets.compactMap { target in
      sheet.columns[.target(target.id)].map {
        Column(at: $0, acts: ResultActs(ledger, plan: plan, target: target))
      }
    }
    let rows = sheet.soundRows
    var lineOfSchool: [UnitID: Int] = [:]
    lineOfSchool.reserveCapacity(rows.count)
    changes.reserveCapacity(rows.count * columns.count)
    for (at, row) in rows.enumerated() {
      if at % 1000 == 999 { onProgress(at + 1, rows.count) }
      do {
        let school = try ResultImport.school(sheet.field(row, .school), schools)
        let key = school?.id ?? ""
        if let line = lineOfSchool.updateValue(row.line, forKey: key) {
          let name = sheet.field(row, .school)
          faults.append(sheet.fault(.doubledRow(name, line: line), row, .school))
          continue
        }
        let shared = Row(school)
        for column in columns where !row[column.at].isEmpty {
          read(sheet, row, column, shared, day, language)
        }
      } catch {
        faults.append(sheet.fault(error, row, .school))
      }
    }
    faults = faults.inOrder
    if !faults.isEmpty { changes = [] }
  }

  private mutating func read(
    _ sheet: CSVSheet<ResultColumn>, _ row: CSVRecord, _ column: Column, _ shared: Row, _ day: Day,
    _ language: Language
  ) {
    let text = row[column.at]
    do {
      let after = try column.acts.read(text, shared.school, day, language)
      let (before, fact) = column.acts.change(to: after, school: shared.school, on: day)
      if before == after {
        unchanged += 1
        return
      }
      doubts += TypedResult.doubts(after, typed: text, for: column.acts.target)
      changes.append(
        Change(
          row: shared, before: before, after: after, fact: fact))
    } catch {
      faults.append(sheet.fault(.result(error), row, .target(column.acts.target.id)))
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

  /// None for the office.
  private static func school(_ name: String, _ schools: SchoolIndex)
    throws(ImportFault.Reason) -> School?
  {
    if name.isEmpty { throw .missing }
    if ["office", "co quan"].contains(Vietnamese.fold(name)) { return nil }
    do { return try schools.school(name) } catch { throw .name(error) }
  }
}

/// The columns of a sheet of results.
enum ResultColumn: Hashable {
  case school
  case target(ObligationID)

  /// `t1`, or a heading that begins with it as in the blank forms: `t1 Trẻ nhà trẻ ra lớp`.
  static func heading(_ text: String, of plan: Plan) -> CSVHeading<ResultColumn> {
    let folded = Vietnamese.fold(text)
    if SchoolColumn.namingNames.contains(folded) { return .known(.school) }
    if SchoolColumn.namedNames.contains(folded) || SchoolColumn.runningNumber.contains(folded) {
      return .ignored
    }
    let first = folded.prefix { !$0.isWhitespace && $0 != ":" && $0 != "." }
    if let target = plan.targets.first(where: { Vietnamese.fold($0.id.rawValue) == first }) {
      return .known(.target(target.id))
    }
    let known = ["trường", "school"] + plan.targets.map(\.id.rawValue)
    return .unknown(nearest: Vietnamese.nearest(to: text, among: known))
  }
}
