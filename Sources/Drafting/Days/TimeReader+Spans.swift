import Campaign

/// From one day to another, and several days of one month.
extension TimeReader {
  /// `từ ngày 05/9/2024 đến ngày 20/11/2024`, `tháng 9 đến tháng 11/2022`, `05/9 - 20/11/2024`
  func span(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    let said = TimeWords.from.end(tokens, at)
    let start = said ?? at
    guard let first = edge(tokens, start, skipping: said != nil ? 6 : 0) else { return nil }
    var middle = first.end
    if middle < tokens.count, tokens[middle].text == ")" || tokens[middle].text == "," {
      middle += 1
    }
    guard let until = TimeWords.until.end(tokens, middle),
      // "đến hết năm học": the last word binds the name of the end as well.
      let second = edge(tokens, until, skipping: 2) ?? ending(tokens, until - 1)
    else { return nil }
    let isDash = tokens[middle].kind == .sign
    if said == nil, isDash, first.isMonth != second.isMonth { return nil }
    // "Từ ngày 11 đến 19/11": the month and the year follow from the end.
    let end = second.date
    guard let to = last(of: end) else { return nil }
    var begin = first.date
    if begin.month == nil { begin.month = end.month }
    guard begin.month != nil else { return nil }
    guard let from = self.first(of: begin, before: to, like: end.year) else { return nil }
    return TimePhrase(when: .window(from, to), range: at..<second.end, isSaid: said != nil)
  }

  /// `ngày 20, 21/5/2024`, `11-15/11/2024`: days of one month.
  func days(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    let said = TimeWords.from.end(tokens, at)
    let named = said ?? TimeWords.on.end(tokens, at)
    let start = named ?? at
    guard start + 2 < tokens.count, let first = tokens[start].number, (1...31).contains(first),
      tokens[start].text.count <= 2,
      ["-", "–", "đến"].contains(tokens[start + 1].key)
        || named != nil && [",", "và"].contains(tokens[start + 1].key),
      let second = date(tokens, start + 2), let last = second.date.day, first < last,
      let to = day(second.date), let from = Day(year: to.year, month: to.month, day: first)
    else { return nil }
    let isSaid = said != nil || tokens[at].key == "vào" || tokens[at].key == "trong"
    return TimePhrase(when: .window(from, to), range: at..<second.end, isSaid: isSaid)
  }

  struct Edge {
    var date: Date
    var end: Int
    var isMonth: Bool { date.day == nil }
  }

  /// A day or a month at an end of a span; words between may say what day it is.
  func edge(_ tokens: [Token], _ at: Int, skipping most: Int) -> Edge? {
    for skipped in 0...most {
      let start = at + skipped
      guard start < tokens.count else { break }
      if skipped > 0, tokens[start - 1].kind == .number || tokens[start - 1].isSign(".") { break }
      if skipped > 0, TimeWords.until.matches(tokens, start) { break }
      if let day = date(tokens, start) { return Edge(date: day.date, end: day.end) }
      if let months = months(tokens, start) {
        // Of several the last belongs to the end, the first to the beginning.
        return Edge(
          date: Date(day: nil, month: months.list.first, year: months.year), end: months.firstEnd)
      }
      if skipped == 0, let day = tokens[start].number, (1...31).contains(day), start > 0,
        tokens[start - 1].key == "ngày"
      {
        return Edge(date: Date(day: day, month: nil, year: nil), end: start + 1)
      }
    }
    return ending(tokens, at)
  }

  /// `đầu năm học`, `cuối năm`: days that every school year and every year has.
  func ending(_ tokens: [Token], _ at: Int) -> Edge? {
    let isSchool: Bool
    if case .school = year { isSchool = true } else { isSchool = false }
    if let end = TimeWords.beginning.end(tokens, at) {
      let date = isSchool ? Date(day: 5, month: 9) : Date(day: 1, month: 1)
      return Edge(date: date, end: end)
    }
    if let issued, let launch = TimeWords.launch.end(tokens, at) {
      // "từ ngày ban hành Chỉ thị này"
      var end = Genre.documents.end(tokens, launch) ?? launch
      if end > launch, end < tokens.count, tokens[end].key == "này" { end += 1 }
      let (year, month, day) = issued.components
      return Edge(date: Date(day: day, month: month, year: year), end: end)
    }
    if let end = TimeWords.close.end(tokens, at) {
      let date = isSchool ? Date(day: 31, month: 5) : Date(day: 31, month: 12)
      return Edge(date: date, end: end)
    }
    return nil
  }

  func last(of date: Date) -> Day? {
    guard let month = date.month else { return nil }
    let year = date.year ?? civilYear(month)
    guard let day = date.day else { return Day(year: year, month: month, day: 1)?.endOfMonth }
    return Day(year: year, month: month, day: day)
  }

  func first(of date: Date, before to: Day, like printed: Int?) -> Day? {
    guard let month = date.month else { return nil }
    let day = date.day ?? 1
    if let year = date.year { return Day(year: year, month: month, day: day) }
    // A year that is printed at the end alone counts for both ends, unless they would be turned.
    for year in [printed ?? civilYear(month), civilYear(month), to.year - 1] {
      if let from = Day(year: year, month: month, day: day), from <= to { return from }
    }
    return nil
  }

  func civilYear(_ month: Int) -> Int {
    switch year {
    case .school(let start): month >= 8 ? start : start + 1
    case .calendar(let year): year
    }
  }
}
