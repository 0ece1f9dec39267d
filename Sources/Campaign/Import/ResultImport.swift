package import Writing

/// Results from a spreadsheet: a row a school, a column a target; an empty field changes nothing.
package struct ResultImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  /// Fields that say what is already recorded.
  package private(set) var unchanged = 0

  package struct Change: Equatable, Sendable {
    /// None for the office's own figure.
    package var school: School?
    package var target: String
    package var before: Measurement?
    package var after: Measurement
    package var fact: Fact
  }

  /// What is asked before they are recorded.
  package private(set) var doubts: [Doubt] = []

  /// - Parameter language: the one in which numbers are written.
  package init(
    _ file: [UInt8], plan: Plan, schools: SchoolIndex, ledger: Ledger, on day: Day,
    _ language: Language
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
    let targets = plan.targets.filter { sheet.columns[.target($0.id)] != nil }
    var lineOfSchool: [String: Int] = [:]
    for row in sheet.soundRows {
      do {
        let school = try ResultImport.school(sheet.field(row, .school), schools)
        let key = school?.id ?? ""
        if let line = lineOfSchool.updateValue(row.line, forKey: key) {
          let name = sheet.field(row, .school)
          faults.append(sheet.fault(.doubledRow(name, line: line), row, .school))
          continue
        }
        for target in targets {
          read(sheet, row, ResultActs(ledger, plan: plan, target: target), school, day, language)
        }
      } catch {
        faults.append(sheet.fault(error, row, .school))
      }
    }
    faults = faults.inOrder
    if !faults.isEmpty { changes = [] }
  }

  private mutating func read(
    _ sheet: CSVSheet<ResultColumn>, _ row: CSVRecord, _ acts: ResultActs, _ school: School?,
    _ day: Day, _ language: Language
  ) {
    let column = ResultColumn.target(acts.target.id)
    let text = sheet.field(row, column)
    if text.isEmpty { return }
    do {
      let (before, after) = (
        acts.figure(of: school, on: day), try acts.read(text, school, day, language)
      )
      if before == after {
        unchanged += 1
        return
      }
      doubts += TypedResult.doubts(after, typed: text, for: acts.target)
      changes.append(
        Change(
          school: school, target: acts.target.id, before: before, after: after,
          fact: acts.setting(after, school: school, on: day)))
    } catch {
      faults.append(sheet.fault(.result(error), row, column))
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
  case target(String)

  /// `t1`, or a heading that begins with it as in the blank forms: `t1 Trẻ nhà trẻ ra lớp`.
  static func heading(_ text: String, of plan: Plan) -> CSVHeading<ResultColumn> {
    let folded = Vietnamese.fold(text)
    if SchoolColumn.namingNames.contains(folded) { return .known(.school) }
    if SchoolColumn.namedNames.contains(folded) || SchoolColumn.runningNumber.contains(folded) {
      return .ignored
    }
    let first = folded.prefix { !$0.isWhitespace && $0 != ":" && $0 != "." }
    if let target = plan.targets.first(where: { Vietnamese.fold($0.id) == first }) {
      return .known(.target(target.id))
    }
    let known = ["trường", "school"] + plan.targets.map(\.id)
    return .unknown(nearest: Vietnamese.nearest(to: text, among: known))
  }
}
