/// Spreads a range of day numbers over columns.
package struct TimeScale: Equatable, Sendable {
  package let first: Int
  package let last: Int
  package let width: Int

  package init(from first: Int, through last: Int, width: Int) {
    self.first = min(first, last)
    self.last = max(first, last)
    self.width = max(width, 0)
  }

  /// The column of a day; nil where the day or the room is missing.
  package func column(of day: Int) -> Int? {
    guard day >= first, day <= last, width > 0 else { return nil }
    return (day - first) * width / (last - first + 1)
  }

  /// The columns of a stretch of days, at least one; nil when all of it lies outside.
  package func columns(from start: Int, through end: Int) -> ClosedRange<Int>? {
    guard start <= end, end >= first, start <= last,
      let from = column(of: max(start, first)), let to = column(of: min(end, last))
    else { return nil }
    return from...to
  }
}
