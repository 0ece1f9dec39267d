package import Campaign

/// The number and the date that a paper is given when it goes out.
package struct PaperNumber: Sendable, Equatable, ExpressibleByIntegerLiteral {
  /// Left to the pen where it is not known yet.
  package var number: Int?
  /// That of its figures where none is given.
  package var date: Day?

  package init(_ number: Int? = nil, date: Day? = nil) {
    self.number = number
    self.date = date
  }

  package init(integerLiteral number: Int) { self.init(number) }

  package static let blank = PaperNumber()
}
