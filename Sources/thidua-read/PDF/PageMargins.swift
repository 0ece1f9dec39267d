/// Takes from pages what is no text of the document: their numbers, and what stands at the head or
/// foot of each.
struct PageMargins {
  let pages: [[PageRow]]

  /// In points: where a head or foot begins at the latest, and what stands in the margin as an
  /// office's papers have it.
  private static let reach = 80.0
  private static let margin = 45.0
  /// So many rows a head or foot has at most.
  private static let rows = 2

  init(_ pages: [[PageRow]]) {
    var counts: [String: Int] = [:]
    for rows in pages {
      let keys = PageMargins.edges(rows).map { PageMargins.key(rows[$0]) }
      for key in Set(keys) { counts[key, default: 0] += 1 }
    }
    self.pages = pages.enumerated().map { number, rows in
      let left = PageMargins.edges(rows).filter { at in
        if PageMargins.isNumber(rows[at], of: number + 1) { return true }
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

  /// `3`, `- 3 -`, `3/7`, `Trang 3`; with other words before it only in the margin itself.
  private static func isNumber(_ row: PageRow, of page: Int) -> Bool {
    let words = row.text.lowercased().split { " \t-–—./|".contains($0) }.map(String.init)
    let digits = words.reversed().prefix { $0.allSatisfy(\.isASCIIDigit) && $0.utf8.count < 5 }
    guard (1...2).contains(digits.count) else { return false }
    let before = words.dropLast(digits.count)
    if before.isEmpty { return true }
    guard let word = before.last, ["trang", "page"].contains(word) else { return false }
    return before.count == 1 || row.margin < margin && digits.contains("\(page)")
  }
}
