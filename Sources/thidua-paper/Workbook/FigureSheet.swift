import CWorkbook
import Reports
import Writing

/// Fills a sheet with the bars of a paper and the chart that is made of them.
struct FigureSheet {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  /// What the sheet is called, where its cells are referred to.
  let name: String
  let bars: Bars
  let language: Language
  let formats: CellFormats

  func write() -> lxw_error {
    let failure = SheetWriter(sheet: sheet, table: table, language: language, formats: formats)
      .write()
    guard failure == LXW_NO_ERROR, !bars.bars.isEmpty else { return failure }
    return insertChart()
  }

  private var hasGoal: Bool { bars.bars.contains { $0.goal != nil } }

  /// The shares that the bars of the paper are filled by, and the figures as it shows them.
  private var table: Table {
    var table = Table(
      id: "figure", title: bars.title,
      columns: [
        Column(language("Nội dung", "What")), Column(language("Số liệu", "Figure"), .right),
        Column(language("Tỷ lệ", "Share"), .right),
      ] + (hasGoal ? [Column(language("Mục tiêu", "Goal"), .right)] : []))
    for bar in bars.bars {
      let goal: [CellValue] = hasGoal ? [bar.goal.map { FigureSheet.share($0) } ?? .empty] : []
      table.add([.text(bar.label), .text(bar.shown), FigureSheet.share(bar.share)] + goal)
    }
    return table
  }

  private static func share(_ share: Double) -> CellValue {
    let rounded = Int((share * 10_000).rounded())
    return .percent(
      Quantity(text: "\(rounded / 100).\(rounded % 100 < 10 ? "0" : "")\(rounded % 100)") ?? .zero)
  }

  private func insertChart() -> lxw_error {
    guard
      let chart = workbook_add_chart(workbook, UInt8(truncatingIfNeeded: LXW_CHART_BAR.rawValue))
    else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
    for column in hasGoal ? [2, 3] : [2] {
      guard let series = chart_add_series(chart, nil, nil) else {
        return LXW_ERROR_MEMORY_MALLOC_FAILED
      }
      let place = lxw_col_t(clamping: column)
      let last = lxw_row_t(clamping: bars.bars.count)
      chart_series_set_categories(series, name, 1, 0, last, 0)
      chart_series_set_values(series, name, 1, place, last, place)
      chart_series_set_name(series, table.columns[column].title)
    }
    chart_title_set_name(chart, bars.title)
    // From the top down, as the table; the whole is a hundred per cent.
    chart_axis_set_reverse(chart.pointee.y_axis)
    chart_axis_set_min(chart.pointee.x_axis, 0)
    chart_axis_set_max(chart.pointee.x_axis, 1)
    chart_axis_set_num_format(chart.pointee.x_axis, "0%")
    if hasGoal {
      chart_legend_set_position(chart, UInt8(truncatingIfNeeded: LXW_CHART_LEGEND_BOTTOM.rawValue))
    } else {
      chart_legend_set_position(chart, UInt8(truncatingIfNeeded: LXW_CHART_LEGEND_NONE.rawValue))
    }
    var options = lxw_chart_options()
    options.y_scale = max(1, Double(bars.bars.count) / FigureSheet.barsOfUsualHeight)
    options.x_scale = 1.4
    return worksheet_insert_chart_opt(
      sheet, lxw_row_t(clamping: bars.bars.count + 2), 0, chart, &options)
  }

  /// A chart is as high as this many bars need.
  private static let barsOfUsualHeight = 10.0
}
