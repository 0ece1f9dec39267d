import Campaign
import Writing

extension ReportView {
  /// The year's tasks by state, what is most urgent first.
  var taskSection: Section {
    let title = language("Nhiệm vụ trong năm", "Tasks of the year")
    let tasks = deadlines.filter { !$0.deadline.kind.isCutoff }
    guard !tasks.isEmpty else { return Section(title: title, blocks: []) }
    var table = Table(
      id: "tasks", title: language("Nhiệm vụ theo tình trạng", "Tasks by state"),
      isCaptioned: false,
      columns: [
        numberColumn, Column(language("Nhiệm vụ", "Task")), Column(language("Chủ trì", "Lead")),
        Column(language("Thời gian", "Window")), Column(language("Tình trạng", "State")),
        Column(language("Phải làm", "Expected"), .right),
        Column(language("Đã xong", "Done"), .right),
      ])
    for (place, task) in tasks.enumerated() {
      let tally = tally(task)
      table.add(
        [
          .text("\(place + 1)"), .text(self.title(task.title, plan: task.plan)),
          .text(task.deadline.task?.lead ?? ""), .text(task.limit(language)),
          .text(task.state.words(language)), CellValue(tally?.expected), CellValue(tally?.done),
        ], task.state == .overdue ? .urgent : .plain)
      for (part, status) in task.parts.enumerated() {
        table.add([
          .text("\(place + 1).\(part + 1)"), .text(status.part.title), .empty, .empty,
          .text(status.state.words(language)), .empty, .empty,
        ])
      }
    }
    return Section(title: title, blocks: [.paragraph(counts(tasks)), .table(table)])
  }

  private func counts(_ tasks: [DeadlineStatus]) -> String {
    let states = DeadlineState.allCases.compactMap { state in
      let count = tasks.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.words(language).lowercasedFirst)"
    }
    return language("Tổng số \(tasks.count) nhiệm vụ: ", "\(tasks.count) tasks: ")
      + states.joined(separator: ", ") + "."
  }
}
