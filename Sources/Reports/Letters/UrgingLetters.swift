package import Campaign

/// Letters that urge schools, about one thing or about all that they owe.
package protocol UrgingLetters {
  /// The schools that still owe something, by position in the roster.
  var owing: [Int] { get }
  /// One letter to all of them, with the list; none where no school owes anything.
  func toAll() -> Document?
  /// A letter to one school; none where it owes nothing.
  func toSchool(_ id: UnitID) -> Document?
  /// A letter to each school that owes something.
  func toEach() -> [Document]
  /// What the letters say as a list for a spreadsheet, of one school or of all that owe something.
  func sheet(of school: UnitID?) -> Document?
}

extension Letter: UrgingLetters {}
extension SchoolLetters: UrgingLetters {}
