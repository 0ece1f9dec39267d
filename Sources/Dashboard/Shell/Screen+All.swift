extension Screen: CaseIterable {
  /// All of them, in the order of their digits; those that are reached otherwise are the last.
  package static let allCases: [Screen] = [
    .today, .deadlines, .schools, .entry, .nominees, .targets, .tasks, .movements, .people, .log,
    .school, .firstRun,
  ]

  package static let withDigits = Array(allCases.prefix(10))

  /// The digit that leads here.
  package var digit: Character? {
    guard let place, place < 10 else { return nil }
    return place == 9 ? "0" : Character(String(place + 1))
  }

  var functionKey: Int { (place ?? 0) + 1 }

  private var place: Int? { Screen.allCases.firstIndex(of: self) }
}
