package import Writing

/// Why a pasted cell, or a whole row or column of them, is not taken.
package enum PasteProblem: Error, Equatable, Sendable {
  case cell(CellProblem)
  case school(NamingError)
  /// The row has values and names no school.
  case noSchool
  /// The id is of one school, the name of another.
  case twoSchools(String, String)
  /// The row stands for a school that an earlier line stands for.
  case doubledRow(line: Int)
  case unknownColumn
  /// Texts that are no values stand between the names and the values.
  case unclearColumn
  case doubledColumn
  case beyondLastRow
  case beyondLastColumn
}

extension PasteProblem {
  package func message(_ language: Language) -> String {
    switch self {
    case .cell(let problem): problem.message(language)
    case .school(let error): error.text(language)
    case .noSchool: language("dòng này không ghi trường nào", "this row names no school")
    case .twoSchools(let one, let other):
      language(
        "một dòng hai trường: \(one), \(other)", "one row, two schools: \(one), \(other)")
    case .doubledRow(let line):
      language("trường này đã có ở dòng \(line)", "this school is on line \(line) already")
    case .unclearColumn:
      language(
        "không rõ cột nào: dán kèm dòng tiêu đề",
        "which column is not clear: paste its headings too")
    case .unknownColumn: language("không có cột nào tên như thế", "there is no such column")
    case .doubledColumn: language("cột này có hai lần", "this column comes twice")
    case .beyondLastRow: language("quá dòng cuối của bảng", "below the last row of the grid")
    case .beyondLastColumn:
      language("quá cột cuối của bảng", "beyond the last column of the grid")
    }
  }
}
