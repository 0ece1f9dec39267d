import Canvas

/// Lines laid onto pages of fixed length, or onto pages that begin where they are told; every page
/// but the first begins with its number.
struct TextFlow {
  let width = TextPaper.columns
  private var pages: [[String]] = [[]]
  /// Of the paper or of its annex, counted from one.
  private var number = 1

  /// What is being written.
  var place = PageBreak(block: -1)
  /// So many lines of the closing stay on the page of what is being written.
  var kept = 0
  /// Where pages begin; none where they are as long as the paper.
  private let breaks: [PageBreak]?

  init(breaks: [PageBreak]? = nil) { self.breaks = breaks }

  var room: Int { breaks == nil ? TextPaper.lines - (pages.last?.count ?? 0) : .max }

  /// Whether nothing but the page number stands on the page.
  var isAtTop: Bool { (pages.last?.count ?? 0) <= (number == 1 ? 0 : 2) }

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
    number += 1
    pages.append([String(number).centered(width), ""])
  }

  /// The places within the block at hand where a page begins, in their order.
  func breaks(item: Int? = nil) -> [PageBreak] {
    (breaks ?? []).filter {
      $0.part == place.part && $0.block == place.block && (item == nil || $0.item == item)
    }
  }

  /// Goes on to the next page where one begins with this item of the block at hand.
  mutating func turn(item: Int = 0) {
    for place in breaks(item: item) where place.offset == 0 { breakPage() }
  }

  /// Begins a page that counts as the first.
  mutating func beginAnew() {
    if pages.last?.isEmpty == false { pages.append([]) }
    number = 1
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
