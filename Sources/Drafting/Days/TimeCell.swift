import Campaign

/// The cell of a table that says when.
enum TimeCell {
  /// Any year serves to tell whether words are a time at all.
  private static let any = TimeReader(year: .calendar(2000))

  /// Whether the cell says a time from its first word to its last.
  static func isWhole(_ tokens: [Token]) -> Bool { end(tokens, 0) == tokens.count }

  /// Where the times that begin here end, one behind the other.
  private static func end(_ tokens: [Token], _ at: Int) -> Int? {
    guard var time = any.times(inCell: tokens, at) else { return nil }
    while time < tokens.count {
      if tokens[time].kind == .sign {
        time += 1
      } else if let next = any.times(inCell: tokens, time) {
        time = next
      } else {
        break
      }
    }
    return time
  }

  /// The lines that are the time of a row: from one that begins a time to one that ends it.
  static func first(in lines: ArraySlice<[Token]>) -> Range<Int>? {
    for start in lines.indices {
      guard let opening = lines[start].first, opening.kind != .sign || opening.text == "(" else {
        continue
      }
      guard opening.isCapital || opening.kind == .number else { continue }
      var joined: [Token] = []
      var found: Int?
      for end in start..<min(start + 5, lines.endIndex) {
        joined.join(lines[end])
        if isWhole(joined) { found = end + 1 }
      }
      if let found, !isContent(lines, start, found) { return start..<found }
    }
    return nil
  }

  /// A line of digits alone is the number of a row.
  private static func isContent(_ lines: ArraySlice<[Token]>, _ start: Int, _ end: Int) -> Bool {
    end == start + 1 && lines[start].count == 1 && lines[start][0].kind == .number
  }
}

extension TimeReader {
  /// Where a time at this place of a cell ends, which may say no more than a whole year.
  func times(inCell tokens: [Token], _ at: Int) -> Int? {
    if let time = read(tokens, at) { return time.range.upperBound }
    return TimeWords.wholeYear.end(tokens, at).map { end in
      var next = end
      while next < tokens.count,
        tokens[next].number.map({ $0 > 1900 }) ?? (tokens[next].text == "-")
      {
        next += 1
      }
      return next
    }
  }
}
