extension Vietnamese {
  /// How many letters must be added, dropped, changed or swapped with their neighbour to turn one
  /// text into the other, marks and capitals not counted; nil where it is more than the limit.
  package static func distance(
    _ first: String, _ second: String, atMost limit: Int = .max
  ) -> Int? {
    let first = Array(fold(first).unicodeScalars)
    let second = Array(fold(second).unicodeScalars)
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforeThat: [Int] = []
    var previous = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for (column, other) in second.enumerated() {
        let changed = previous[column] + (letter == other ? 0 : 1)
        var least = min(changed, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          least = min(least, beforeThat[column - 1] + 1)
        }
        current.append(least)
      }
      guard current.contains(where: { $0 <= limit }) else { return nil }
      beforeThat = previous
      previous = current
    }
    guard let distance = previous.last, distance <= limit else { return nil }
    return distance
  }

  /// The candidates that were most likely meant, best first: those that contain what was typed,
  /// then those that differ from it by few letters.
  package static func nearest(
    to text: String, among candidates: [String], count: Int = 3
  ) -> [String] {
    let query = SearchQuery(fold(text))
    guard !query.isEmpty else { return [] }
    let limit = max(1, text.count / 3)
    let ranked = candidates.enumerated().compactMap { index, candidate -> (Int, Int, String)? in
      if let distance = distance(text, candidate, atMost: limit) {
        return (distance, index, candidate)
      }
      return query.matches(SearchText(candidate)) ? (limit, index, candidate) : nil
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(max(count, 0)).map(\.2)
  }
}
