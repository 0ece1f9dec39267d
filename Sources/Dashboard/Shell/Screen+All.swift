extension Screen: CaseIterable {
  /// All of them, in the order of their digits; those that are reached otherwise are the last.
  package static let allCases: [Screen] = [
    .today, .deadlines, .schools, .entry, .nominees, .targets, .tasks, .movements, .people, .log,
    .school, .firstRun,
  ]

  package static let withDigits = Array(allCases.prefix(digits.count))

  static let digits: [Character] = Array("1234567890")

  /// The digit that leads here.
  package var digit: Character? {
    place.flatMap { Screen.digits.indices.contains($0) ? Screen.digits[$0] : nil }
  }

  var functionKey: Int { (place ?? 0) + 1 }

  private var place: Int? { Screen.allCases.firstIndex(of: self) }
}
