import Campaign
import Writing

extension ReportView {
  /// Group by group: how much has come in of what has come
  /// due, how much of it in time, and how it was a year before.
  func measureTable(_ measures: Measures) -> Table? {
    let chosen = Set(plans.map(\.id))
    let by = Grouping(step)
    let sums = measures.sums.filter { chosen.contains($0.plan) && $0.rate.expected > 0 }
    guard sums.contains(where: { $0.by == by }) else { return nil }
    var table = Table(
      id: "measures",
      title: language(
        "Tỷ lệ hoàn thành việc đã đến hạn", "How much is in of what has come due"),
      columns: [
        Column(language(step.word), isName: true),
        Column(language("Phải làm", "Expected"), .right),
        Column(language("Đã làm", "Done"), .right),
        Column(language("Tỷ lệ", "Rate"), .right),
        Column(language("Đúng hạn", "In time"), .right),
        Column(language("Tỷ lệ đúng hạn", "Rate in time"), .right),
        Column(language("Cùng kỳ năm trước", "A year before"), .right),
      ])
    for sum in sums where sum.by == by || sum.by == .all {
      let name =
        sum.by == .all
        ? language("Tất cả", "All")
        : sum.group.isEmpty ? language(step.unnamed) : sum.group
      table.add([
        .text(title(name, plan: sum.plan)), .count(sum.rate.expected), .count(sum.rate.actual),
        cell(sum.rate.percent), CellValue(sum.rate.onTime), cell(sum.rate.percentOnTime),
        cell(sum.lastYear?.percent),
      ])
    }
    return table
  }

  private func cell(_ percent: Quantity?) -> CellValue {
    percent.map { .percent($0) } ?? .text("–")
  }
}
