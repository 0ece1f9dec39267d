import JSON

extension Fields {
  func requiredDay(_ key: String) -> WrittenDay? { required(key, .day).flatMap { day(at: $0) } }

  func optionalDay(_ key: String) -> WrittenDay? { value(key).flatMap { day(at: $0) } }

  /// The day that this entry is about, which its labels may print.
  func ownDay(_ key: String) -> Day? {
    let written = requiredDay(key)
    day = written.map { .written($0) } ?? .wrong
    return written?.day
  }

  /// A day of the plan's year.
  func day(at spot: Spot) -> WrittenDay? {
    guard spot.node.string != nil else {
      reading.report(.wrongType(expected: .day, found: spot.node.kind), at: spot)
      return nil
    }
    guard let text = text(at: spot) else { return nil }
    do throws(WrittenDay.Failure) {
      let written = try WrittenDay(text, in: reading.year)
      if reading.isYearKnown, !reading.year.contains(written.day) {
        reading.report(.outsideYear(written.day, reading.year), at: spot)
        return nil
      }
      return written
    } catch {
      switch error {
      case .notADay: reading.report(.notADay(text), at: spot)
      case .impossible: reading.report(.impossibleDay(text), at: spot)
      }
      return nil
    }
  }

  /// The date of a document or a law, which may lie in any year.
  func date(_ key: String) -> Day? {
    guard let spot = value(key) else { return nil }
    guard let text = spot.node.string else {
      reading.report(.wrongType(expected: .day, found: spot.node.kind), at: spot)
      return nil
    }
    guard let date = Day(iso: text) else {
      reading.report(.notADate(text), at: spot)
      return nil
    }
    return date
  }

  /// Reports a span whose end comes first.
  func checkOrder(_ from: Day?, _ to: Day?, at key: String) {
    guard let from, let to, to < from else { return }
    report(.endsBeforeItBegins(from: from, to: to), at: key)
  }
}
