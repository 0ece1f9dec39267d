package import Writing

extension Table {
  /// How wide each column is when all of them together have `total`, in the unit of `measure`.
  ///
  /// No column is narrower than its longest word while that is possible. Then cells shall take as
  /// few lines as they can, and heads two rather than three; what is left goes to the columns that
  /// still break.
  package func columnWidths(
    total: Int, _ language: Language, measure: (String) -> Int
  ) -> [Int] {
    // Of a page too narrow for its columns each still gets something.
    let total = max(total, columns.count)
    let shapes = columns.indices.map { shape(of: $0, language, measure) }
    let least = shapes.map(\.least)
    guard total > least.reduce(0, +) else { return Table.shared(total, by: least.map(Double.init)) }
    let wholes = columns.contains(where: \.isName) ? [true, false] : [false]
    let ways = wholes.flatMap { isWhole in Table.steps.map { (isWhole, $0.0, $0.1) } }
    let wanted = ways.lazy.map { isWhole, cells, heads in
      zip(columns, shapes).map { column, shape in
        max(
          shape.width(lines: isWhole && column.isName ? 1 : cells), shape.headWidth(lines: heads))
      }
    }
    var widths = wanted.first { $0.reduce(0, +) <= total } ?? least
    widen(&widths, shapes, total)
    let rest = total - widths.reduce(0, +)
    let needs = zip(shapes, widths).map { Double(max(0, $0.most - $1)) }
    let isNeeded = needs.reduce(0, +) > 0
    let weights = isNeeded ? needs.map { $0.squareRoot() } : shapes.map { Double($0.most) }
    return zip(widths, Table.shared(rest, by: weights)).map(+)
  }

  /// Spends what is left on the columns where it saves the most lines for its width.
  private func widen(_ widths: inout [Int], _ shapes: [ColumnShape], _ total: Int) {
    while true {
      let rest = total - widths.reduce(0, +)
      var best: (column: Int, width: Int, gain: Double)?
      for (column, shape) in shapes.enumerated() {
        let lines = shape.mostLines(at: widths[column])
        guard lines > 1 else { continue }
        let width = shape.width(lines: lines - 1)
        let cost = width - widths[column]
        guard cost > 0, cost <= rest else { continue }
        let gain = Double(shape.lines(at: widths[column]) - shape.lines(at: width)) / Double(cost)
        if gain > best?.gain ?? 0 { best = (column, width, gain) }
      }
      guard let best else { return }
      widths[best.column] = best.width
    }
  }

  /// Lines of the cells and of the heads, from the best that there could be.
  private static let steps = [
    (1, 2), (2, 2), (1, 3), (2, 3), (3, 2), (3, 3), (4, 3), (6, 3), (4, 4), (6, 4), (8, 6),
  ]

  private func shape(
    of column: Int, _ language: Language, _ measure: (String) -> Int
  ) -> ColumnShape {
    func words(_ text: String) -> [Int] {
      text.split(separator: " ").map { measure(String($0.prefix(Table.longestWord))) }
    }
    let blank = max(1, measure(" "))
    var shape = ColumnShape(head: words(columns[column].title.clean), blank: blank)
    if columns[column].isEntry { shape.room = measure(Table.written) }
    if rows.contains(where: { $0.kind == .open }), columns[column].alignment == .left {
      shape.room = measure(columns[column].isName ? Table.writtenName : Table.writtenWords)
    }
    var seen: [String: Int] = [:]
    for row in rows where row.cells.indices.contains(column) {
      let text = String(row.cells[column].shown(language).prefix(Table.longestText))
      guard seen.count < 10_000 || seen[text] != nil else { continue }
      seen[text, default: 0] += 1
    }
    // In an order of their own, so that the same table is always as wide.
    for (text, count) in seen.sorted(by: { $0.key < $1.key }) { shape.add(words(text), count) }
    return shape
  }

  /// Beyond this a word is broken, and a text has had its share of the width.
  private static let longestWord = 20
  private static let longestText = 80
  /// Room for what is written by hand.
  private static let written = "00000"
  private static let writtenWords = "0000000"
  private static let writtenName = "000000000000000000000"

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

/// What a column has to hold, in widths of words.
private struct ColumnShape {
  let head: [Int]
  let blank: Int
  /// What it must have besides its words.
  var room = 1
  private var longestWord = 1
  /// The longest of its texts, which decide how wide it must be.
  private var texts: [(words: [Int], length: Int, count: Int)] = []

  init(head: [Int], blank: Int) {
    self.head = head
    self.blank = blank
  }

  /// - Parameter count: how many rows say it.
  mutating func add(_ words: [Int], _ count: Int) {
    longestWord = max(longestWord, words.max() ?? 0)
    let length = words.reduce(0, +) + blank * max(0, words.count - 1)
    if texts.count < ColumnShape.mostTexts {
      texts.append((words, length, count))
    } else if let shortest = texts.indices.min(by: { texts[$0].length < texts[$1].length }),
      texts[shortest].length < length
    {
      texts[shortest] = (words, length, count)
    }
  }

  var least: Int { max(longestWord, head.max() ?? 0, room) }

  /// The width at which no cell breaks.
  var most: Int { max(least, texts.map(\.length).max() ?? 0) }

  /// The least width at which no cell takes more lines than these.
  func width(lines: Int) -> Int { ColumnShape.width(lines, texts.map(\.words), blank, from: least) }

  func headWidth(lines: Int) -> Int { ColumnShape.width(lines, [head], blank, from: least) }

  func mostLines(at width: Int) -> Int {
    texts.map { ColumnShape.lines($0.words, width, blank) }.max() ?? 1
  }

  func lines(at width: Int) -> Int {
    texts.reduce(0) { $0 + $1.count * ColumnShape.lines($1.words, width, blank) }
  }

  private static func width(_ lines: Int, _ texts: [[Int]], _ blank: Int, from least: Int) -> Int {
    var narrow = least
    var wide = max(
      least, texts.map { $0.reduce(0, +) + blank * max(0, $0.count - 1) }.max() ?? 0)
    while narrow < wide {
      let middle = (narrow + wide) / 2
      if texts.allSatisfy({ ColumnShape.lines($0, middle, blank) <= lines }) {
        wide = middle
      } else {
        narrow = middle + 1
      }
    }
    return narrow
  }

  private static func lines(_ words: [Int], _ width: Int, _ blank: Int) -> Int {
    var lines = 1
    var used = 0
    for word in words {
      if used > 0, used + blank + word > width {
        lines += 1
        used = word
      } else {
        used += (used > 0 ? blank : 0) + word
      }
    }
    return lines
  }

  private static let mostTexts = 40
}
