/// A đợt: both boundary days belong to it.
package struct Phase: Sendable, Equatable {
  package var id: ObligationID
  package var name: String
  package var starts: Day
  package var ends: Day
  package var about: String?

  package init(id: ObligationID, name: String, starts: Day, ends: Day, about: String? = nil) {
    self.id = id
    self.name = name
    self.starts = starts
    self.ends = ends
    self.about = about
  }
}

/// A day that the year's emulation honours; undated where the document gives no day.
package struct Commemoration: Sendable, Equatable {
  package var name: String
  package var date: Day?
  /// The year that the anniversary counts from.
  package var since: Int?
  /// The anniversary as the document words it, where its day is not given ("70 năm").
  package var printedYears: Int?

  package init(name: String, date: Day?, since: Int? = nil, printedYears: Int? = nil) {
    self.name = name
    self.date = date
    self.since = since
    self.printedYears = printedYears
  }

  package var years: Int? {
    guard let date, let since, date.year > since else { return nil }
    return date.year - since
  }
}
