package import Writing

/// What is wrong with one place of a file that was to be imported.
package struct ImportFault: Error, Equatable, Sendable {
  package var reason: Reason
  package var place: Place

  package struct Place: Equatable, Sendable {
    /// Counted from one, as an editor does; none for the file as a whole.
    package var line: Int?
    /// The field's number in its row, counted from one.
    package var column: Int?
    /// The column's heading as the file has it.
    package var heading: String?
    /// Of a spreadsheet, whose cells are named `Sheet1!D7`.
    package var sheet: String?

    package init(line: Int?, column: Int? = nil, heading: String? = nil, sheet: String? = nil) {
      self.line = line
      self.column = column
      self.heading = heading
      self.sheet = sheet
    }
  }

  package enum Reason: Error, Equatable, Sendable {
    case notUnicode, nul, loneQuote, openQuote, control
    case empty
    case missingColumn(vietnamese: String, english: String)
    case unknownColumn(String, nearest: [String])
    case doubledColumn(String)
    case tooManyFields
    /// None of the columns says anything that could be recorded.
    case noValueColumn
    case cellError(String)
    /// A formula of which the file does not say what it came to.
    case notCalculated
    case noSheet(String, among: [String])
    case severalSheets([String])
    case noFittingSheet([String])
    /// A fraction that a spreadsheet took for a day.
    case dayForFigure(String)
    /// A number where a tick or a day is asked for.
    case numberForTick(String)
    /// An individual or a collective.
    case unclearKind(String)
    case unknownKind(String)
    case badDay(String)
    /// Two files say different things of the same.
    case otherFileSays(String, file: String)
    case missing
    case badID(String)
    case onlyCaseDiffers(String, from: String)
    /// A unit that would stand above itself.
    case circle(String)
    case doubledRow(String, line: Int)
    case unknownLevel(String, known: [String])
    case name(NamingError)
    case result(ResultFault)
    case cell(CellProblem)
  }

  package init(_ reason: Reason, _ place: Place) {
    self.reason = reason
    self.place = place
  }
}

extension ImportFault {
  package func text(_ language: Language) -> String {
    let place = place.text(language)
    return place.isEmpty ? reason.text(language) : "\(place): \(reason.text(language))"
  }
}

extension [ImportFault] {
  /// As they stand in the file; of one cell the first.
  var inOrder: [ImportFault] {
    var seen: [Int: Set<Int>] = [:]
    let first = filter { fault in
      guard let line = fault.place.line, let column = fault.place.column else { return true }
      return seen[line, default: []].insert(column).inserted
    }
    return first.sorted {
      ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0)
    }
  }
}

extension ImportFault.Place {
  /// `dòng 7, cột 3 (cấp)`, of a spreadsheet `Sheet1!C7 (cấp)`
  package func text(_ language: Language) -> String {
    if let sheet { return text(on: sheet, language) }
    var parts: [String] = []
    if let line { parts.append(language("dòng \(line)", "line \(line)")) }
    if let column {
      let name = heading.map { " (\($0))" } ?? ""
      parts.append(language("cột \(column)\(name)", "column \(column)\(name)"))
    }
    return parts.joined(separator: ", ")
  }

  private func text(on sheet: String, _ language: Language) -> String {
    let isPlain = sheet.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    let name =
      isPlain
      ? sheet
      : "'\(sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    guard let line else { return name }
    guard let column else { return language("\(name) dòng \(line)", "\(name) row \(line)") }
    return "\(name)!\(Self.letters(column))\(line)" + (heading.map { " (\($0))" } ?? "")
  }

  /// The columns of a spreadsheet: A to Z, then AA.
  private static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
