import Campaign

/// The grammar of times: reads one at a place of the text.
struct TimeReader {
  /// The year of the document, which days without one fall into.
  let year: PlanYear

  /// The time that begins here, and how it ends.
  func read(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    guard tokens.indices.contains(at),
      tokens[at].kind == .number || TimeReader.openings.contains(tokens[at].code)
    else { return nil }
    return span(tokens, at) ?? days(tokens, at) ?? deadline(tokens, at) ?? period(tokens, at)
      ?? lasting(tokens, at)
  }

  /// What any time begins with, but for a number.
  private static let openings: WordSet = {
    var openings = WordSet()
    var lists = [
      TimeWords.before, TimeWords.onOrBefore, TimeWords.on, TimeWords.from, TimeWords.within,
      TimeWords.ongoing, TimeWords.firstHalf, TimeWords.secondHalf, TimeWords.beginning,
      TimeWords.close,
      ["tháng", "các", "tuần", "quý", "mùng", "mồng", "đầu", "cuối", "giữa", "trung", "t"],
    ]
    lists += TimeWords.every.map(\.words)
    for list in lists { openings.formUnion(list.openings) }
    return openings
  }()

  // MARK: From … to …

  /// `từ ngày 05/9/2024 đến ngày 20/11/2024`, `tháng 9 đến tháng 11/2022`, `05/9 - 20/11/2024`
  private func span(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    let said = TimeWords.from.end(tokens, at)
    let start = said ?? at
    guard let first = edge(tokens, start, skipping: said != nil ? 6 : 0) else { return nil }
    var middle = first.end
    if middle < tokens.count, tokens[middle].text == ")" || tokens[middle].text == "," {
      middle += 1
    }
    guard let until = TimeWords.until.end(tokens, middle),
      let second = edge(tokens, until, skipping: 2)
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
  private func days(_ tokens: [Token], _ at: Int) -> TimePhrase? {
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

  private struct Date: Equatable {
    var day: Int?
    var month: Int?
    var year: Int?
  }

  private struct Edge {
    var date: Date
    var end: Int
    var isMonth: Bool { date.day == nil }
  }

  /// A day or a month at an end of a span; words between may say what day it is.
  private func edge(_ tokens: [Token], _ at: Int, skipping most: Int) -> Edge? {
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
  private func ending(_ tokens: [Token], _ at: Int) -> Edge? {
    let isSchool: Bool
    if case .school = year { isSchool = true } else { isSchool = false }
    if let end = TimeWords.beginning.end(tokens, at) {
      let date = isSchool ? Date(day: 5, month: 9) : Date(day: 1, month: 1)
      return Edge(date: date, end: end)
    }
    if let end = TimeWords.close.end(tokens, at) {
      let date = isSchool ? Date(day: 31, month: 5) : Date(day: 31, month: 12)
      return Edge(date: date, end: end)
    }
    return nil
  }

  private func last(of date: Date) -> Day? {
    guard let month = date.month else { return nil }
    let year = date.year ?? civilYear(month)
    guard let day = date.day else { return Day(year: year, month: month, day: 1)?.endOfMonth }
    return Day(year: year, month: month, day: day)
  }

  private func first(of date: Date, before to: Day, like printed: Int?) -> Day? {
    guard let month = date.month else { return nil }
    let day = date.day ?? 1
    if let year = date.year { return Day(year: year, month: month, day: day) }
    // A year that is printed at the end alone counts for both ends, unless they would be turned.
    for year in [printed ?? civilYear(month), civilYear(month), to.year - 1] {
      if let from = Day(year: year, month: month, day: day), from <= to { return from }
    }
    return nil
  }

  private func civilYear(_ month: Int) -> Int {
    switch year {
    case .school(let start): month >= 8 ? start : start + 1
    case .calendar(let year): year
    }
  }

  // MARK: By a day

  private func deadline(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    for (words, kind) in [
      (TimeWords.before, 0), (TimeWords.onOrBefore, 1), (TimeWords.on, 2),
    ] {
      guard var next = words.end(tokens, at) else { continue }
      var isBefore = kind == 0
      if next < tokens.count, tokens[next].text == ":" { next += 1 }
      // An hour says that the day itself still counts.
      if let hour = hour(tokens, next) {
        next = hour
        isBefore = false
      }
      if let inner = TimeWords.before.end(tokens, next), kind == 1 {
        (next, isBefore) = (inner, true)
      }
      if let inner = TimeWords.onOrBefore.end(tokens, next), kind == 1 { next = inner }
      if next < tokens.count, tokens[next].key == "ngày" || tokens[next].key == "hết" { next += 1 }
      if let hour = hour(tokens, next) { (next, isBefore) = (hour, false) }
      if let date = date(tokens, next) {
        guard let day = day(date.date) else { return nil }
        let when: TimePhrase.When =
          kind == 2 ? .on(day) : .by(day, before: isBefore)
        let isSaid = kind != 2 || tokens[at].key == "vào" || tokens[at].key == "trong"
        return TimePhrase(when: when, range: at..<date.end, isSaid: isSaid)
      }
      guard kind != 2 else { continue }
      if tokens.indices.contains(next), ["cuối", "hết"].contains(tokens[next].key) { next += 1 }
      if let months = months(tokens, next), let month = months.list.last {
        guard let first = Day(year: months.year ?? civilYear(month), month: month, day: 1) else {
          return nil
        }
        let isEnd = tokens[next - 1].key == "cuối"
        let day = isBefore && !isEnd ? first : first.endOfMonth
        return TimePhrase(
          when: .by(day, before: isBefore && !isEnd), range: at..<months.end, isSaid: true)
      }
    }
    // "08 giờ 00, ngày 18/11/2022"
    if var next = hour(tokens, at) {
      if next < tokens.count, tokens[next].isSign(",") { next += 1 }
      if let date = date(tokens, next), let day = day(date.date) {
        return TimePhrase(when: .on(day), range: at..<date.end, isSaid: true)
      }
    }
    if let date = date(tokens, at), let day = day(date.date) {
      return TimePhrase(when: .on(day), range: at..<date.end, isSaid: false)
    }
    return nil
  }

  private func day(_ date: Date) -> Day? {
    guard let month = date.month, let day = date.day else { return nil }
    if let year = date.year { return Day(year: year, month: month, day: day) }
    return year.recurring(month: month, day: day)
  }

  /// `17 giờ`, `16 giờ 00`, `17h00`, `17 giờ 30 phút ngày`
  private func hour(_ tokens: [Token], _ at: Int) -> Int? {
    guard at + 1 < tokens.count, let hour = tokens[at].number, (0...24).contains(hour) else {
      return nil
    }
    let word = tokens[at + 1].key
    guard word == "giờ" || word == "h" || word == "g" else { return nil }
    var next = at + 2
    if next < tokens.count, tokens[next].number != nil { next += 1 }
    if next < tokens.count, tokens[next].key == "phút" { next += 1 }
    if next < tokens.count, tokens[next].text == "," { next += 1 }
    return next
  }

  /// `10/11/2022`, `10-11-2022`, `10.11.2022`, `10/5`, `ngày 10 tháng 5 năm 2023`, `10 tháng 5`
  private func date(_ tokens: [Token], _ at: Int) -> (date: Date, end: Int)? {
    var start = at
    while start < tokens.count, TimeReader.dayWords.contains(tokens[start].key) { start += 1 }
    guard start + 2 < tokens.count, let day = tokens[start].number, (1...31).contains(day),
      tokens[start].text.count <= 2
    else { return nil }
    if tokens[start + 1].key == "tháng", let month = tokens[start + 2].number,
      (1...12).contains(month)
    {
      var end = start + 3
      let year = self.year(tokens, &end)
      return (Date(day: day, month: month, year: year), end)
    }
    let sign = tokens[start + 1].text
    guard TimeReader.separators.contains(sign), let month = tokens[start + 2].number,
      (1...12).contains(month), tokens[start + 2].text.count <= 2
    else { return nil }
    let isTight = !tokens[start + 1].isSpaced && !tokens[start + 2].isSpaced
    let following = start + 4
    if following < tokens.count, tokens[start + 3].text == sign,
      let year = tokens[following].number,
      tokens[following].text.count == 4, (1900...2200).contains(year)
    {
      return (Date(day: day, month: month, year: year), following + 1)
    }
    guard sign == "/", isTight else { return nil }
    var end = start + 3
    if end < tokens.count, tokens[end].text == "/" || tokens[end].text == "%" { return nil }
    // "5/7 trường" is a share.
    if end < tokens.count, FigureWords.counted.matches(tokens, end) { return nil }
    let year = self.year(tokens, &end)
    return (Date(day: day, month: month, year: year), end)
  }

  private static let dayWords: Set = ["ngày", "mùng", "mồng"]
  private static let separators: Set = ["/", "-", ".", "–"]

  /// `năm 2023`, `/2023`, `-2023`, `2023`
  private func year(_ tokens: [Token], _ at: inout Int) -> Int? {
    guard at + 1 < tokens.count,
      tokens[at].key == "năm" || tokens[at].text == "/"
        || tokens[at].text == "-" && !tokens[at].isSpaced,
      let year = tokens[at + 1].number, (1900...2200).contains(year)
    else { return nil }
    // "năm 2026-2027" is a school year and says nothing of the month.
    at += 2
    return year
  }

  // MARK: Months, quarters, weeks

  private struct Months {
    var list: [Int]
    var year: Int?
    var end: Int
    /// Where the first of them ends, with its year if it has one of its own.
    var firstEnd: Int
  }

  /// `tháng 4,5/2022`, `tháng 9, 10, 11/2023`, `tháng 5 và tháng 6 năm 2027`, `tháng 9/2026`
  private func months(_ tokens: [Token], _ at: Int) -> Months? {
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

  private func month(_ token: Token) -> Int? {
    guard let number = token.number, (1...12).contains(number), token.text.count <= 2 else {
      return nil
    }
    return number
  }

  private func period(_ tokens: [Token], _ at: Int) -> TimePhrase? {
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

  private func monthWindow(_ tokens: [Token], _ at: Int) -> (ClosedRange<Day>, Int)? {
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
  private func week(_ tokens: [Token], _ at: Int) -> (ClosedRange<Day>, Int)? {
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

  private func weeks(
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
  private func quarter(_ tokens: [Token], _ at: Int) -> (ClosedRange<Day>, Int)? {
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

  private func half(_ tokens: [Token], _ at: Int) -> (ClosedRange<Day>, Int)? {
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

  // MARK: Always, and again and again

  private func lasting(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    for (words, every) in TimeWords.every {
      guard let end = words.end(tokens, at) else { continue }
      return recurring(tokens, at, end, every)
    }
    if let end = TimeWords.ongoing.end(tokens, at) {
      return TimePhrase(when: .ongoing, range: at..<end, isSaid: false)
    }
    // "trước ngày 25 hằng tháng"
    let before = TimeWords.before.end(tokens, at)
    guard
      let start = before ?? TimeWords.onOrBefore.end(tokens, at) ?? TimeWords.on.end(tokens, at),
      start < tokens.count, let day = tokens[start].number, (1...31).contains(day)
    else { return nil }
    for (words, every) in TimeWords.every {
      guard let end = words.end(tokens, start + 1) else { continue }
      return TimePhrase(
        when: .every(every, day: day, before: before != nil), range: at..<end, isSaid: true)
    }
    return nil
  }

  /// `hằng quý (trước ngày 15 tháng cuối quý)`
  private func recurring(
    _ tokens: [Token], _ at: Int, _ end: Int, _ every: TimePhrase.Every
  ) -> TimePhrase {
    var next = end
    while next < tokens.count, ["(", ",", "vào", "và"].contains(tokens[next].key) { next += 1 }
    let before = TimeWords.before.end(tokens, next)
    guard
      let start = before ?? TimeWords.onOrBefore.end(tokens, next)
        ?? TimeWords.on.end(tokens, next),
      start < tokens.count, let day = tokens[start].number, (1...31).contains(day)
    else {
      return TimePhrase(
        when: .every(every, day: nil, before: false), range: at..<end, isSaid: false)
    }
    var close = start + 1
    for word in ["của", "tháng", "cuối", "mỗi", "quý", "tháng", ")"] where close < tokens.count {
      if tokens[close].key == Spelling.key(word) { close += 1 }
    }
    return TimePhrase(
      when: .every(every, day: day, before: before != nil), range: at..<close, isSaid: true)
  }
}
