package import Writing

/// Cells of a column summed: how many came, and what they make together.
package struct ColumnSum: Equatable, Sendable {
  package var reported = 0
  package var expected = 0
  /// Of a target: the figure of all, compared with the goal.
  package var figure: Figure?
  package var target: Target?
  /// Of a criterion: the mean score.
  package var mean: Quantity?

  package var gap: Quantity? {
    guard let figure, let target else { return nil }
    return target.gap(figure.actual)
  }

  package var isMet: Bool? {
    guard let figure, let target else { return nil }
    return target.isMet(by: figure)
  }
}

/// A column summed as a whole and block by block.
package struct ColumnSums: Equatable, Sendable {
  package var all: ColumnSum
  package var blocks: [String: ColumnSum]
}

extension EntryGrid {
  /// - Parameter typed: values that stand in the place of recorded ones, by slot.
  package func sums(_ column: Int, typed: [Int: GridValue?] = [:]) -> ColumnSums {
    var all = Tally()
    var blocks: [String: ColumnSum] = [:]
    var block = Tally()
    var name: String?
    let content = columns[column].content
    for row in rows {
      if case .block(let next) = row {
        if let name { blocks[name] = block.sum(content) }
        name = next
        block = Tally()
      }
      guard expects(row, column), let slot = slot(row) else { continue }
      let value = typed[slot] ?? values[column][slot]
      all.add(value)
      block.add(value)
    }
    if let name { blocks[name] = block.sum(content) }
    return ColumnSums(all: all.sum(content), blocks: blocks)
  }
}

private struct Tally {
  private var sum = ColumnSum()
  private var figures: [Measurement] = []
  private var scores = Quantity.zero

  mutating func add(_ value: GridValue?) {
    sum.expected += 1
    switch value {
    case nil, .part: return
    case .figure(let figure): figures.append(figure)
    case .score(let score): scores = scores.adding(score) ?? scores
    case .yes, .notApplicable, .text, .registered: break
    }
    sum.reported += 1
  }

  func sum(_ content: GridColumn.Content) -> ColumnSum {
    var sum = sum
    switch content {
    case .result(let target):
      sum.target = target
      sum.figure = Figure(figures, of: target)
    case .score: sum.mean = Quantity(sum.reported).flatMap { scores.divided(by: $0) }
    default: break
    }
    return sum
  }
}
