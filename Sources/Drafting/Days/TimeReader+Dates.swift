import Campaign

/// A day, a month and a year as they are written.
extension TimeReader {
  struct Date: Equatable {
    var day: Int?
    var month: Int?
    var year: Int?
  }

  func day(_ date: Date) -> Day? {
    guard let month = date.month, let day = date.day else { return nil }
    if let year = date.year { return Day(year: year, month: month, day: day) }
    return year.recurring(month: month, day: day)
  }

  /// `17 giờ`, `16 giờ 00`, `17h00`, `17 giờ 30 phút ngày`
  func hour(_ tokens: [Token], _ at: Int) -> Int? {
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
  func date(_ tokens: [Token], _ at: Int) -> (date: Date, end: Int)? {
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
  func year(_ tokens: [Token], _ at: inout Int) -> Int? {
    guard at + 1 < tokens.count,
      tokens[at].key == "năm" || tokens[at].text == "/"
        || tokens[at].text == "-" && !tokens[at].isSpaced,
      let year = tokens[at + 1].number, (1900...2200).contains(year)
    else { return nil }
    // "năm 2026-2027" is a school year and says nothing of the month.
    at += 2
    return year
  }
}
