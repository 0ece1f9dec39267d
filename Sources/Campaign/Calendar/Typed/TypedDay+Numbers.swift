/// Days given by their numbers, the day before the month.
extension TypedDay.Context {
  func numeric(_ typed: String) throws(DayParseError) -> Day? {
    guard let numbers = numbers(typed) else { return nil }
    let (first, lengths) = (numbers[0], numbers.map(\.utf8.count))
    let isShort = lengths.map { $0 <= 2 }
    switch (isShort, lengths.last) {
    case ([true], _): return try day(value(first))
    case ([false], 3), ([false], 4), ([false], 6), ([false], 8): return try unseparated(first)
    case ([true, true], _): return try day(value(first), month: value(numbers[1]))
    case ([true, true, true], 2), ([true, true, false], 4):
      return try day(value(first), month: value(numbers[1]), year: year(numbers[2]))
    case ([false, true, true], _) where lengths[0] == 4:
      return try day(value(numbers[2]), month: value(numbers[1]), year: value(first))
    default: return nil
    }
  }

  /// One to three numbers between `/`, `-`, `.`, spaces or the words of a written date, or nil where
  /// there is anything else.
  private func numbers(_ typed: String) -> [Substring]? {
    let separators = "/-. ,"
    let introductions = ["ngay", "thang", "nam"]
    guard let first = typed.first, !separators.contains(first) else { return nil }
    var numbers: [Substring] = []
    for token in typed.split(whereSeparator: separators.contains) {
      if token.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
        numbers.append(token)
      } else if numbers.count >= 3 || token != introductions[numbers.count] {
        return nil
      }
    }
    return (1...3).contains(numbers.count) ? numbers : nil
  }

  private func value(_ digits: Substring) -> Int { Int(digits) ?? 0 }

  private func year(_ digits: Substring) -> Int {
    let typed = value(digits)
    guard digits.utf8.count == 2 else { return typed }
    // Of the years that end so, the one nearest to today.
    let century = today.year / 100 * 100
    let years = [century - 100 + typed, century + typed, century + 100 + typed]
    return years.min { abs($0 - today.year) < abs($1 - today.year) } ?? typed
  }

  /// `1011`, `101126`, `10112026`, `20261110`; three digits may be read in two ways.
  private func unseparated(_ digits: Substring) throws(DayParseError) -> Day {
    let shapes: [[Int]] =
      switch digits.utf8.count {
      case 3: [[1, 2], [2, 1]]
      case 4: [[2, 2]]
      case 6: [[2, 2, 2]]
      default: [[2, 2, 4], [4, 2, 2]]
      }
    var days: [Day] = []
    var firstError: DayParseError?
    for shape in shapes {
      var rest = digits
      let parts = shape.map { length in
        defer { rest = rest.dropFirst(length) }
        return String(rest.prefix(length))
      }
      do {
        if let day = try numeric(parts.joined(separator: "/")) { days.append(day) }
      } catch {
        firstError = firstError ?? error
      }
    }
    guard let day = days.first else { throw firstError ?? .notUnderstood(String(digits)) }
    if days.count == 2, days[1] != day { throw .ambiguous(day, days[1]) }
    return day
  }
}

/// What was left out is filled in.
extension TypedDay.Context {
  private func day(_ day: Int, month: Int, year: Int) throws(DayParseError) -> Day {
    try check(day, month: month)
    guard Day.years.contains(year) else { throw .outsideCalendar }
    if let day = Day(year: year, month: month, day: day) { return day }
    throw .noSuchDay(day, month: month, year: year)
  }

  private func day(_ day: Int, month: Int) throws(DayParseError) -> Day {
    try check(day, month: month)
    // The year is found before asking whether it has a 29 February.
    let common = month == 2 ? min(day, 28) : day
    let near = nearToSpan.year
    let days = (near - 1...near + 1).compactMap { Day(year: $0, month: month, day: common) }
    let inside = days.filter(span.contains)
    let found =
      inside.isEmpty ? nearest(days, to: nearToSpan) : nearest(inside, to: today)
    guard let found else { throw .outsideCalendar }
    return try self.day(day, month: month, year: found.year)
  }

  private func day(_ day: Int) throws(DayParseError) -> Day {
    guard (1...31).contains(day) else { throw .noSuchDay(day, month: nil, year: nil) }
    let (year, month, _) = nearToSpan.components
    // Any day of a month comes again within two months.
    let days = (-2...2).compactMap { offset in
      let index = year * 12 + month - 1 + offset
      return Day(year: index / 12, month: index % 12 + 1, day: day)
    }
    let inside = days.filter(span.contains)
    let found = inside.first { $0 >= today } ?? inside.last ?? nearest(days, to: nearToSpan)
    guard let found else { throw .outsideCalendar }
    return found
  }

  private func check(_ day: Int, month: Int) throws(DayParseError) {
    guard (1...12).contains(month) else { throw .noSuchMonth(month, day: day) }
    guard day >= 1, day <= Day.lengthOfMonth(month, year: 2000) else {
      throw .noSuchDay(day, month: month, year: nil)
    }
  }

  private var nearToSpan: Day { min(max(today, span.lowerBound), span.upperBound) }

  /// The nearest of some days in order; of two as near the later.
  private func nearest(_ days: [Day], to day: Day) -> Day? {
    days.reversed().min { abs($0 - day) < abs($1 - day) }
  }
}
