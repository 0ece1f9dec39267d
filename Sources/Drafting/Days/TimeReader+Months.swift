import Campaign

/// Months, quarters, weeks and half-years.
extension TimeReader {
  struct Months {
    var list: [Int]
    var year: Int?
    var end: Int
    /// Where the first of them ends, with its year if it has one of its own.
    var firstEnd: Int
  }

  /// `tháng 4,5/2022`, `tháng 9, 10, 11/2023`, `tháng 5 và tháng 6 năm 2027`, `tháng 9/2026`
  func months(_ tokens: [Token], _ at: Int) -> Months? {
    guard at + 1 < tokens.count,
      tokens[at].key == "tháng" || tokens[at].key == "các"
        || tokens[at].key == "t" && !tokens[at + 1].isSpaced
    else { return nil }
    var next = at + 1
    if tokens[at].key == "các" {
      guard tokens[next].key == "tháng" else { return nil }
      next += 1
    }
    guard next < tokens.count, let first = month(tokens[next]) else { return nil }
    var list = [first]
    next += 1
    var firstEnd = next
    var year = self.year(tokens, &firstEnd)
    if year != nil {
      next = firstEnd
    }
    while year == nil, next + 1 < tokens.count {
      var following = next + 1
      let sign = tokens[next].key
      guard [",", "-", "–", "và"].contains(sign) else { break }
      if tokens[following].key == "tháng" {
        if sign == "-" || sign == "–" { break }
        following += 1
      }
      guard following < tokens.count, let month = month(tokens[following]) else { break }
      // "tháng 4, 5/5" is no second month.
      if following + 1 < tokens.count, tokens[following + 1].text == "/",
        following + 2 < tokens.count, (tokens[following + 2].number ?? 9999) < 1900
      {
        break
      }
      // "tháng 4, 15 trường": a number of things.
      if following + 1 < tokens.count, tokens[following + 1].kind == .word,
        tokens[following + 1].key != "năm", tokens[following + 1].key != "và", sign == ","
      {
        break
      }
      // Months that do not follow one another are so many times: "tháng 01 và tháng 5".
      if sign == "," || sign == "và", month != list[list.count - 1] % 12 + 1 { break }
      if sign == "-" || sign == "–", month > list[list.count - 1] {
        list += (list[list.count - 1] + 1)...month
      } else {
        list.append(month)
      }
      next = following + 1
      year = self.year(tokens, &next)
    }
    if list.count == 1 { next = firstEnd }
    return Months(list: list, year: year, end: next, firstEnd: list.count == 1 ? next : firstEnd)
  }

  func month(_ token: Token) -> Int? {
    guard let number = token.number, (1...12).contains(number), token.text.count <= 2 else {
      return nil
    }
    return number
  }

  func period(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    let said = TimeWords.within.end(tokens, at)
    var start = said ?? at
    if said != nil, start < tokens.count, tokens[start].text == ":" { start += 1 }
    if let deadline = said.flatMap({ _ in deadline(tokens, start) ?? span(tokens, start) }) {
      var whole = deadline
      whole.range = at..<deadline.range.upperBound
      whole.isSaid = true
      return whole
    }
    guard
      let (window, end) = week(tokens, start) ?? monthWindow(tokens, start)
        ?? quarter(tokens, start) ?? half(tokens, start)
    else { return nil }
    let isWeek = start < tokens.count && tokens[start].key == "tuần"
    return TimePhrase(
      when: .window(window.lowerBound, window.upperBound), range: at..<end,
      isSaid: said != nil || isWeek)
  }

  func monthWindow(_ tokens: [Token], _ at: Int) -> (ClosedRange<Day>, Int)? {
    var start = at
    if start < tokens.count, TimeReader.partsOfMonth.contains(tokens[start].key) { start += 1 }
    guard let months = months(tokens, start), let first = months.list.first,
      let last = months.list.last
    else { return nil }
    let endYear = months.year ?? civilYear(last)
    guard let to = Day(year: endYear, month: last, day: 1)?.endOfMonth else { return nil }
    let beginYear = first > last ? endYear - 1 : months.year == nil ? civilYear(first) : endYear
    guard let from = Day(year: beginYear, month: first, day: 1), from <= to else { return nil }
    return (from...to, months.end)
  }

  private static let partsOfMonth: Set = ["đầu", "cuối", "giữa", "trung", "tuần"]

  /// `tuần 2 tháng 10`, `tuần thứ hai của tháng 10/2026`, `tuần 1, 2 tháng 3`, `tuần cuối tháng 5`
  func week(_ tokens: [Token], _ at: Int) -> (ClosedRange<Day>, Int)? {
    guard at + 2 < tokens.count, tokens[at].key == "tuần" else { return nil }
    var next = at + 1
    if tokens[next].key == "thứ" || tokens[next].key == "lễ" { next += 1 }
    var weeks: [Int] = []
    var isLast = false
    while next < tokens.count {
      if let number = tokens[next].number, (1...5).contains(number) {
        weeks.append(number)
      } else if let roman = Marker.number(roman: tokens[next].text), roman <= 5 {
        weeks.append(roman)
      } else if tokens[next].key == "cuối", weeks.isEmpty {
        isLast = true
      } else if let ordinal = TimeWords.ordinals[tokens[next].key] {
        weeks.append(ordinal)
      } else {
        break
      }
      next += 1
      guard next < tokens.count, [",", "-", "–", "và"].contains(tokens[next].key) else { break }
      next += 1
      if next < tokens.count, tokens[next].key == "tuần" { next += 1 }
    }
    guard isLast || !weeks.isEmpty else { return nil }
    // "tuần 3, 4/9/2020"
    if next + 1 < tokens.count, tokens[next].isSign("/"), let month = month(tokens[next + 1]) {
      next += 2
      let printed = year(tokens, &next)
      return self.weeks(weeks, isLast, month, printed ?? civilYear(month), next)
    }
    while next < tokens.count, ["của", "trong", "cùng", ",", "("].contains(tokens[next].key) {
      next += 1
    }
    guard let months = months(tokens, next), let month = months.list.first, months.list.count == 1
    else { return nil }
    return self.weeks(weeks, isLast, month, months.year ?? civilYear(month), months.end)
  }

  func weeks(
    _ weeks: [Int], _ isLast: Bool, _ month: Int, _ year: Int, _ end: Int
  ) -> (ClosedRange<Day>, Int)? {
    let all = Weeks.of(month: month, year: year)
    let first = isLast ? all.count : weeks.min() ?? 1
    let last = isLast ? all.count : weeks.max() ?? 1
    guard (1...max(all.count, 1)).contains(first), last <= all.count, first <= last else {
      return nil
    }
    return (all[first - 1].lowerBound...all[last - 1].upperBound, end)
  }

  /// `Quý I/2026`, `quý II năm 2020`, `quý 1, 2`
  func quarter(_ tokens: [Token], _ at: Int) -> (ClosedRange<Day>, Int)? {
    guard at + 1 < tokens.count, tokens[at].key == TimeReader.quarterWord else { return nil }
    func number(_ at: Int) -> Int? {
      guard at < tokens.count else { return nil }
      let value = tokens[at].number ?? Marker.number(roman: tokens[at].text)
      return value.flatMap { (1...4).contains($0) ? $0 : nil }
    }
    guard let first = number(at + 1) else { return nil }
    var last = first
    var next = at + 2
    if next + 1 < tokens.count, [",", "-", "–", "và"].contains(tokens[next].key) {
      let following = tokens[next + 1].key == TimeReader.quarterWord ? next + 2 : next + 1
      if let second = number(following), second > first {
        last = second
        next = following + 1
      }
    }
    let printed = self.year(tokens, &next)
    let (open, close) = (first * 3 - 2, last * 3)
    let endYear = printed ?? civilYear(close)
    guard let from = Day(year: printed ?? civilYear(open), month: open, day: 1),
      let to = Day(year: endYear, month: close, day: 1)?.endOfMonth, from <= to
    else { return nil }
    return (from...to, next)
  }

  private static let quarterWord = Spelling.key("quý")

  func half(_ tokens: [Token], _ at: Int) -> (ClosedRange<Day>, Int)? {
    let first = TimeWords.firstHalf.end(tokens, at)
    guard var next = first ?? TimeWords.secondHalf.end(tokens, at) else { return nil }
    // The word for a year was the last of the phrase.
    var printed: Int?
    if next < tokens.count, let year = tokens[next].number, (1900...2200).contains(year) {
      printed = year
      next += 1
    }
    let months = first == nil ? (7, 12) : (1, 6)
    guard let from = Day(year: printed ?? civilYear(months.0), month: months.0, day: 1),
      let to = Day(year: printed ?? civilYear(months.1), month: months.1, day: 1)?.endOfMonth,
      from <= to
    else { return nil }
    return (from...to, next)
  }
}
