/// Takes from pages what is no text of the document: their numbers, and what stands at the head or
/// foot of each.
struct PageMargins {
  let pages: [[PageRow]]

  /// In points: where a head or foot begins at the latest, where the text of an office's paper
  /// begins at the earliest, and what can only be its margin.
  private static let reach = 80.0
  private static let text = 56.0
  private static let margin = 45.0
  /// So many rows a head or foot has at most.
  private static let rows = 2

  init(_ pages: [[PageRow]]) {
    let edges = pages.map(PageMargins.edges)
    var counts: [String: Int] = [:]
    var offsets: [Offset: Int] = [:]
    for (page, rows) in pages.enumerated() {
      for key in Set(edges[page].map { PageMargins.key(rows[$0]) }) { counts[key, default: 0] += 1 }
      for at in edges[page] {
        if let offset = Offset(rows[at], page: page + 1) { offsets[offset, default: 0] += 1 }
      }
    }
    self.pages = pages.enumerated().map { page, rows in
      let left = edges[page].filter { at in
        if let offset = Offset(rows[at], page: page + 1) {
          return offsets[offset, default: 0] > 1 || rows[at].margin < PageMargins.margin
        }
        let count = counts[PageMargins.key(rows[at]), default: 0]
        return count > (rows[at].margin < PageMargins.margin ? 1 : 2) && count * 2 > pages.count
      }
      return rows.indices.filter { !left.contains($0) }.map { rows[$0] }
    }
  }

  /// The rows that may be a head or a foot.
  private static func edges(_ rows: [PageRow]) -> Set<Int> {
    let ends = Set(rows.indices.prefix(PageMargins.rows)).union(
      rows.indices.suffix(PageMargins.rows))
    return ends.filter { rows[$0].margin < reach }
  }

  /// What is the same on every page; in the margin, but for the numbers in it.
  private static func key(_ row: PageRow) -> String {
    let side = row.isUpper ? "<" : ">"
    return side + (row.margin < margin ? row.text.filter { !$0.isASCIIDigit } : row.text)
  }

  /// How far a number that stands as the number of its page would is from that, and on which side.
  /// Those of a document are all the same; a number of the text that comes to stand there is not.
  private struct Offset: Hashable {
    let isUpper: Bool
    let distance: Int

    /// `3`, `- 3 -`, `3/7`, `Trang 3`; with other words before it only in the margin itself.
    init?(_ row: PageRow, page: Int) {
      let words = row.text.lowercased().split { " \t-–—./|".contains($0) }.map(String.init)
      let digits = words.reversed().prefix { $0.allSatisfy(\.isASCIIDigit) && $0.utf8.count < 5 }
      let before = words.dropLast(digits.count)
      guard row.margin < PageMargins.text, (1...2).contains(digits.count),
        let number = digits.last.flatMap({ Int($0) })
      else { return nil }
      if let word = before.last {
        guard ["trang", "page"].contains(word), before.count == 1 || row.margin < PageMargins.margin
        else { return nil }
      }
      isUpper = row.isUpper
      distance = number - page
    }
  }
}
