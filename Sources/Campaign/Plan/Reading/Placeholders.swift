/// Fills in what a label says of its year: `{year}`, `{school}`, `{previousSchool}`, `{day}` and
/// `{dayYear}`.
struct Placeholders {
  let year: PlanYear
  let day: EntryDay

  enum EntryDay {
    case none
    case written(WrittenDay)
    /// There should be one, but it is wrong, which has been said already.
    case wrong
  }

  static let names = ["year", "school", "previousSchool", "day", "dayYear"]

  struct Failure: Error {
    let reason: PlanProblem.Reason
  }

  func expand(_ text: String) -> Result<String, Failure> {
    guard Placeholders.stand(in: text) else { return .success(text) }
    var result = ""
    var rest = Substring(text)
    while let open = rest.utf8.firstIndex(where: {
      $0 == Placeholders.open || $0 == Placeholders.close
    }) {
      result += rest[..<open]
      rest = rest[open...]
      guard rest.utf8.first == Placeholders.open,
        let close = rest.utf8.firstIndex(of: Placeholders.close)
      else { return .failure(Failure(reason: .unknownPlaceholder(String(rest.prefix(20))))) }
      let name = String(rest[..<close].dropFirst())
      guard Placeholders.names.contains(name) else {
        return .failure(Failure(reason: .unknownPlaceholder("{\(name.prefix(20))}")))
      }
      guard let value = value(of: name) else {
        return .failure(Failure(reason: .placeholderWithoutDay("{\(name)}")))
      }
      result += value
      rest = rest[close...].dropFirst()
    }
    return .success(result + rest)
  }

  /// Most texts have none, which is found out on their bare bytes.
  private static func stand(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes where byte == open || byte == close { return true }
      return false
    } ?? true
  }

  private func value(of name: String) -> String? {
    switch name {
    case "year": year.text
    case "school": PlanYear.school(year.start).text
    case "previousSchool": PlanYear.school(year.start &- 1).text
    default: text(ofDayAs: name)
    }
  }

  private func text(ofDayAs name: String) -> String? {
    switch day {
    case .none: nil
    case .wrong: ""
    case .written(let written):
      name == "day" ? written.printed : padded(written.day.year, to: 4)
    }
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")
}

extension Plan {
  /// A text as it is printed this year; a text with a day of its own stays as it is written.
  package func printed(_ text: String) -> String {
    let printing = Placeholders(year: year, day: .none)
    if case .success(let printed) = printing.expand(text) { return printed }
    return text
  }

  /// A day as the document writes it, `10/11` or `2026-11-10`; none where it is no day.
  package func day(written text: String) -> Day? { try? WrittenDay(text, in: year).day }

  /// A text typed in the place of another: where that named the year by a placeholder, so does this.
  package func keepingPlaceholders(_ text: String, of former: String) -> String {
    let printing = Placeholders(year: year, day: .none)
    return ["{school}", "{previousSchool}", "{year}"].reduce(text) { text, name in
      guard former.contains(name), case .success(let printed) = printing.expand(name) else {
        return text
      }
      return text.replacing(printed, with: name)
    }
  }
}
