package import Writing

extension Table {
  /// How wide each column is when all of them together have `total`, in the unit of `measure`.
  ///
  /// No column is narrower than its longest word while that is possible; columns that need little
  /// get it, and the others share what is left by how much they hold.
  package func columnWidths(
    total: Int, _ language: Language, measure: (String) -> Int
  ) -> [Int] {
    // Of a page too narrow for its columns each still gets something.
    let total = max(total, columns.count)
    let needs = columns.indices.map { need(of: $0, language, measure) }
    let extra = total - needs.reduce(0) { $0 + $1.least }
    guard extra > 0 else { return Table.shared(total, by: needs.map { Double($0.least) }) }
    var grown = columns.indices.map { _ in 0 }
    var open = Set(columns.indices)
    // What fits into an equal share of the rest is settled first; the shares of the others grow.
    while true {
      let share = (extra - grown.reduce(0, +)) / max(1, open.count)
      let settled = open.filter { needs[$0].most - needs[$0].least <= share }
      if settled.isEmpty { break }
      for column in settled { grown[column] = max(0, needs[column].most - needs[column].least) }
      open.subtract(settled)
    }
    let weights = columns.indices.map { column in
      open.isEmpty
        ? Double(needs[column].most)
        : open.contains(column)
          ? Double(needs[column].most - needs[column].least).squareRoot() : 0
    }
    let rest = Table.shared(extra - grown.reduce(0, +), by: weights)
    return columns.indices.map { needs[$0].least + grown[$0] + rest[$0] }
  }

  /// The widest word of a column, and the width at which no cell of it breaks.
  private func need(
    of column: Int, _ language: Language, _ measure: (String) -> Int
  ) -> (least: Int, most: Int) {
    var widestWord = ""
    var least = 1
    var most = 1
    var seen: Set<String> = []
    func look(_ text: String, isHead: Bool) {
      guard seen.count > 10_000 || seen.insert(text).inserted else { return }
      for word in text.split(separator: " ") where word.utf8.count + 4 > widestWord.utf8.count {
        let width = measure(String(word.prefix(Table.longestWord)))
        if width > least { (least, widestWord) = (width, String(word)) }
      }
      if !isHead { most = max(most, measure(String(text.prefix(Table.longestText)))) }
    }
    look(columns[column].title.clean, isHead: true)
    for row in rows where row.cells.indices.contains(column) {
      look(row.cells[column].shown(language), isHead: false)
    }
    return (least, max(least, most))
  }

  /// Beyond this a word is broken, and a text has had its share of the width.
  private static let longestWord = 20
  private static let longestText = 80

  /// Whole parts of a total by weights, none lost to rounding.
  private static func shared(_ total: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    var given = 0
    var passed = 0.0
    return weights.map { weight in
      passed += weight
      let upTo = Int((Double(total) * passed / sum).rounded())
      defer { given = upTo }
      return upTo - given
    }
  }
}
