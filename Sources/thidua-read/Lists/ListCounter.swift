/// How far a list with its lists in it has been counted.
struct ListCounter {
  private var counts: [Int?] = Array(repeating: nil, count: ListCounter.levels)

  static let levels = 10
  static let numbers = 0...1_000_000

  /// The next entry of a level; what is deeper begins anew.
  mutating func count(_ level: Int, from start: Int) {
    counts[level] = min(counts[level].map { $0 + 1 } ?? start, ListCounter.numbers.upperBound)
    for deeper in (level + 1)..<max(level + 1, ListCounter.levels) { counts[deeper] = nil }
  }

  mutating func restart(_ level: Int) { counts[level] = nil }

  mutating func set(_ level: Int, to number: Int) { counts[level] = number }

  /// Where the level is; one that was left out is at its start.
  func number(_ level: Int, from start: Int) -> Int { counts[level] ?? start }
}
