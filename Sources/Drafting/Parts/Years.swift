import Campaign

/// The year that a document is for.
enum Years {
  static func find(_ head: Head, _ body: [Paragraph]) -> (year: PlanYear, quote: Quote)? {
    if let about = head.about,
      let year = first(Token.tokens(of: about.text, number: about.quote.line))
    {
      return (year.year, about.quote)
    }
    for paragraph in body.prefix(40) {
      let tokens = paragraph.tokens
      // The sentence that launches it all.
      guard let end = opening.first(tokens, in: tokens.indices),
        let found = last(tokens, before: end.upperBound)
      else { continue }
      return (found.year, Quote(tokens, found.range))
    }
    for paragraph in body.prefix(200) {
      if let found = first(paragraph.tokens) {
        return (found.year, Quote(paragraph.tokens, found.range))
      }
    }
    return head.issued.flatMap { issued in
      PlanYear(String(issued.day.year)).map { ($0, issued.quote) }
    }
  }

  private static let opening: Lexicon = ["như sau", "nội dung sau", "cụ thể sau"]

  private static func first(_ tokens: [Token]) -> (year: PlanYear, range: Range<Int>)? {
    for at in tokens.indices {
      if let found = year(tokens, at) { return found }
    }
    return nil
  }

  private static func last(_ tokens: [Token], before end: Int) -> (
    year: PlanYear, range: Range<Int>
  )? {
    for at in tokens.indices.prefix(end).reversed() {
      if let found = year(tokens, at) { return found }
    }
    return nil
  }

  /// `năm học 2026 - 2027`, `năm 2026`
  private static func year(_ tokens: [Token], _ at: Int) -> (year: PlanYear, range: Range<Int>)? {
    guard tokens[at].key == "năm", at + 1 < tokens.count else { return nil }
    var next = at + 1
    let isSchool = tokens[next].key == "học"
    if isSchool { next += 1 }
    guard next < tokens.count, let start = tokens[next].number, (1950...2200).contains(start) else {
      return nil
    }
    if isSchool {
      guard next + 2 < tokens.count, ["-", "–", "—", "/"].contains(tokens[next + 1].text),
        let end = tokens[next + 2].number,
        end == start + 1 || end == (start + 1) % 100
      else { return nil }
      return (.school(start), at..<next + 3)
    }
    // A year behind a month is that of a day.
    if at >= 2, tokens[at - 2].key == "tháng" || tokens[at - 1].key == "tháng" { return nil }
    if next + 1 < tokens.count, ["-", "–"].contains(tokens[next + 1].text), next + 2 < tokens.count,
      tokens[next + 2].number != nil
    {
      return nil
    }
    return (.calendar(start), at..<next + 1)
  }
}
