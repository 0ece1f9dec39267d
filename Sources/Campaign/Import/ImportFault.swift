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

    package init(line: Int?, column: Int? = nil, heading: String? = nil) {
      self.line = line
      self.column = column
      self.heading = heading
    }
  }

  package enum Reason: Error, Equatable, Sendable {
    case notUnicode, nul, loneQuote, openQuote, control
    case empty
    case missingColumn(vietnamese: String, english: String)
    case unknownColumn(String, nearest: [String])
    case doubledColumn(String)
    case tooManyFields
    case missing
    case badID(String)
    case onlyCaseDiffers(String, from: String)
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
  /// As they stand in the file.
  var inOrder: [ImportFault] {
    sorted {
      ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0)
    }
  }
}

extension ImportFault.Place {
  /// `dòng 7, cột 3 (cấp)`
  package func text(_ language: Language) -> String {
    var parts: [String] = []
    if let line { parts.append(language("dòng \(line)", "line \(line)")) }
    if let column {
      let name = heading.map { " (\($0))" } ?? ""
      parts.append(language("cột \(column)\(name)", "column \(column)\(name)"))
    }
    return parts.joined(separator: ", ")
  }
}
