import Campaign
import Canvas

/// Where the parts of the grid stand in its pane.
struct GridLayout {
  let body: Rect
  let columnWidth: Int
  let alignment: Alignment
  private let columnCount: Int

  static let nameWidth = 18
  private static let roomForAllSums = 14
  private static let roomForSums = 7

  init(_ state: State, _ body: Rect) {
    self.body = body
    let kind = state.sheet?.grid.subject.kind
    columnCount = state.sheet?.grid.columns.count ?? 0
    let (range, alignment): (ClosedRange<Int>, Alignment) =
      switch kind {
      case .targets, nil: (9...9, .right)
      case .criteria: (6...6, .right)
      case .dossier, .movements: (10...20, .center)
      case .tasks: (10...10, .center)
      case .registrations: (22...40, .left)
      }
    let share = (body.width - 1 - GridLayout.nameWidth) / max(columnCount, 1) - 1
    columnWidth = min(max(share, range.lowerBound), range.upperBound)
    self.alignment = alignment
  }

  static func shape(_ state: State) -> @Sendable (Size) -> ListShape {
    let sums = state.sheet?.grid.subject.kind == .targets ? 3 : 1
    return { body in
      let rows = body.height >= roomForAllSums ? sums : body.height >= roomForSums ? 1 : 0
      return ListShape(above: 1, below: rows + (body.height >= roomForSums ? 1 : 0))
    }
  }

  /// How many columns show beside the names.
  var visibleColumns: Int {
    let room = body.width - 1 - GridLayout.nameWidth
    return min(max(room / (columnWidth + 1), 1), max(columnCount, 1))
  }

  func columns(_ state: State) -> [Table.Column] {
    let titles = state.sheet?.grid.columns.map(\.short) ?? []
    let name = Table.Column(
      state.language("Trường", "School"), .flexible(minimum: GridLayout.nameWidth))
    return [name] + titles.map { Table.Column($0, .fixed(columnWidth), alignment) }
  }
}
