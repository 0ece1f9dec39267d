import Canvas

/// Lines laid onto pages of fixed length; every page but the first begins with its number.
struct TextFlow {
  let width = TextPaper.columns
  private var pages: [[String]] = [[]]

  var room: Int { TextPaper.lines - (pages.last?.count ?? 0) }

  /// Whether nothing but the page number stands on the page.
  var isAtTop: Bool { (pages.last?.count ?? 0) <= (pages.count == 1 ? 0 : 2) }

  /// Lines that stay together where they fit on one page.
  mutating func write(_ lines: [String]) {
    need(lines.count)
    for line in lines {
      // A blank line separates; at the head of a page there is nothing to separate.
      if line.isEmpty, isAtTop { continue }
      need(1)
      append(line)
    }
  }

  /// Goes on to the next page where so many lines no longer fit.
  mutating func need(_ count: Int) {
    if count > room, !isAtTop { breakPage() }
  }

  mutating func breakPage() {
    pages.append([String(pages.count + 1).centered(width), ""])
  }

  private mutating func append(_ line: String) {
    var line = line
    line.replace("\u{A0}", with: " ")
    while line.last == " " { line.removeLast() }
    pages[pages.count - 1].append(line)
  }

  /// The pages without blank lines at their ends.
  var finished: [[String]] {
    pages.map { page in
      var page = page
      while page.last?.isEmpty == true { page.removeLast() }
      return page
    }
  }
}
