import Campaign
import Canvas
import Writing

/// How the cells of a grid look: what they say, what they might, and whether it is on disk.
struct GridCellLook {
  let state: State
  let sheet: GridSheet
  /// The sums of the columns that show.
  let sums: [Int: ColumnSums]
  let glyphs: Glyphs

  func content(_ row: EntryGrid.Row, _ column: Int) -> Table.Content {
    if case .block(let name) = row { return subtotal(name, column) }
    guard sheet.grid.expects(row, column) else { return .text("") }
    let (value, refusal) = state.gridValue(row, column)
    let mark = state.grid.marks.contains(
      GridPlace(row: sheet.id(row), column: sheet.grid.columns[column].id))
    var (text, style) = look(value, refusal, row, column)
    if mark { style = style.reversed }
    if mark, text.isEmpty { text = " " }
    return .text(text, style)
  }

  func name(_ row: EntryGrid.Row, width: Int) -> Table.Content {
    let name = state.rowName(row).truncatedInside(to: width, ellipsis: glyphs.ellipsis)
    if case .block = row { return .text(name, .header) }
    let isLate = sheet.grid.slot(row).map { sheet.late.contains($0) } ?? false
    return .text(name, isLate ? .warning : .plain)
  }

  private func look(
    _ value: GridValue?, _ refusal: String?, _ row: EntryGrid.Row, _ column: Int
  ) -> (String, Style) {
    if refusal != nil {
      return ("\(glyphs.sign(.overdue))" + text(value), Style.bad.bold)
    }
    if let value, sheet.step(row, column) == .accepted {
      return ("\(glyphs.sign(.done))" + text(value), .good)
    }
    if let value { return (text(value), style(value)) }
    if let day = sheet.grid.wentBack(row, column) {
      return ("(\(day.short(beside: state.today)))", .ghost)
    }
    if let ghost = sheet.ghosts?.value(of: sheet.grid.school(row), column) {
      return ("(\(ghost.shown(state.language, on: state.today)))", .ghost)
    }
    return ("\(glyphs.sign(.missing))", .dim)
  }

  private func text(_ value: GridValue?) -> String {
    guard let value else { return "\(glyphs.sign(.missing))" }
    let shown = value.shown(state.language, on: state.today)
    return switch value {
    case .yes: "\(glyphs.sign(.done)) \(shown)"
    case .part: "\(glyphs.sign(.partial)) \(shown)"
    default: shown
    }
  }

  private func style(_ value: GridValue) -> Style {
    switch value {
    case .yes: .good
    case .part: .warning
    case .notApplicable: .dim
    case .figure, .score, .text, .registered: .plain
    }
  }

  private func subtotal(_ block: String, _ column: Int) -> Table.Content {
    guard let sum = sums[column]?.blocks[block], sum.expected > 0 else {
      return .text("")
    }
    return .text(SumWords(sum, state.language).short, .dim)
  }
}

/// A sum as its cell has room for it.
struct SumWords {
  private let sum: ColumnSum
  private let language: Language

  init(_ sum: ColumnSum, _ language: Language) {
    self.sum = sum
    self.language = language
  }

  /// The figure where the column makes one, else how many came.
  var short: String {
    if let target = sum.target {
      guard let figure = sum.figure else { return "0/\(sum.expected)" }
      return figure.actual.formatted(language, places: 2) + (target.isCount ? "" : "%")
    }
    if let mean = sum.mean { return mean.formatted(language, places: 2) }
    return "\(sum.reported)/\(sum.expected)"
  }

  var gap: String {
    guard let gap = sum.gap else { return "" }
    return (gap > .zero ? "+" : "") + gap.formatted(language, places: 2)
  }
}
