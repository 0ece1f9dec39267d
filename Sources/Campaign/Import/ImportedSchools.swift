import Writing

/// The column of a table that says which school a row is about, read row by row.
struct ImportedSchools {
  private let index: SchoolIndex
  private var lineOfSchool: [UnitID: Int] = [:]

  init(_ index: SchoolIndex) { self.index = index }

  enum Finding {
    case office
    case school(School)
  }

  func find(_ name: String) throws(ImportFault.Reason) -> Finding {
    if name.isEmpty { throw .missing }
    if ["office", "co quan"].contains(Vietnamese.fold(name)) { return .office }
    do { return .school(try index.school(name)) } catch { throw .name(error) }
  }

  /// Each school has one row; the line of the one before, where there was one.
  mutating func lineBefore(_ school: UnitID, _ line: Int) -> Int? {
    lineOfSchool.updateValue(line, forKey: school)
  }

  /// A school named above a table of one row: `Trường: TH Độc Lập`, `Đơn vị: …`, or the name alone.
  func named(above rows: [TableRow]) -> (name: String, school: School)? {
    var found: [(String, School)] = []
    for row in rows {
      for (at, cell) in row.cells.enumerated() where cell.kind == .text {
        for name in [cell.text] + ImportedSchools.behindColon(cell.text) {
          let isLabelled =
            name != cell.text
            || at > 0 && ImportedSchools.isLabel(row.cells[at - 1].text)
          guard case .one(let school) = index.find(name),
            isLabelled || SchoolWords.beginsWithKind(name)
          else { continue }
          if !found.contains(where: { $0.1.id == school.id }) { found.append((name, school)) }
        }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func behindColon(_ text: String) -> [String] {
    guard let colon = text.firstIndex(of: ":"), isLabel(String(text[..<colon])) else { return [] }
    return [String(text[text.index(after: colon)...]).trimmed]
  }

  private static func isLabel(_ text: String) -> Bool {
    let folded = Vietnamese.fold(text).filter { $0 != ":" && $0 != "." }.trimmed
    return SchoolColumn.namingNames.contains(folded) || SchoolColumn.namedNames.contains(folded)
  }
}
