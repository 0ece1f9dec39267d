import Campaign
import Writing

extension ReportView {
  var overdue: [DeadlineStatus] { deadlines.filter { $0.state == .overdue && isOwed($0) } }

  /// What is overdue, and by whom.
  var overdueSection: Section {
    let title = language("Nhiệm vụ quá hạn", "Overdue")
    guard !overdue.isEmpty else {
      return Section(
        title: title,
        blocks: [.paragraph(language("Không có nhiệm vụ nào quá hạn.", "Nothing is overdue."))])
    }
    var table = Table(
      id: "overdue", title: language("Nhiệm vụ quá hạn", "Overdue"), isCaptioned: false,
      columns: [
        numberColumn, Column(language("Nội dung", "What")),
        Column(language("Thời hạn", "Wording")), Column(language("Ngày cuối", "Last day"), .center),
        Column(language("Quá hạn (ngày)", "Days late"), .right),
        Column(language("Phải nộp", "Expected"), .right),
        Column(language("Đã xong", "Done"), .right),
        Column(language("Còn thiếu", "Missing"), .right),
      ])
    for (place, deadline) in overdue.enumerated() {
      let tally = tally(deadline)
      table.add([
        .count(place + 1), .text(self.title(deadline.title, plan: deadline.plan)),
        .text(deadline.deadline.wording), CellValue(deadline.lastDay),
        CellValue(deadline.daysLeft.map { -$0 }), CellValue(tally?.expected),
        CellValue(tally?.done), CellValue(tally?.missing),
      ])
    }
    return Section(title: title, blocks: [.table(table)] + extensionNotes(overdue) + owingSchools)
  }

  /// One row a school that owes something overdue, with what exactly.
  private var owingSchools: [Block] {
    var owed: [Int: [String]] = [:]
    let isOnlyOne = overdue.count { $0.schools != nil } == 1
    for (place, deadline) in overdue.enumerated() {
      for (at, standing) in (deadline.schools?.standings ?? []).enumerated()
      where isIncluded[at] && standing.state != .notExpected && !standing.isDone {
        let items = missing(deadline, standing)
        // The rows of the table above say which deadline it is; their titles would fill pages.
        owed[at, default: []].append(
          isOnlyOne ? items : items.isEmpty ? "\(place + 1)" : "\(place + 1) (\(items))")
      }
    }
    guard !owed.isEmpty else { return [] }
    var table = Table(
      id: "owing", title: language("Trường chưa hoàn thành nhiệm vụ quá hạn", "Schools that owe it"),
      columns: [
        numberColumn, Column(language("Trường", "School")), Column(language("Khối", "Block")),
        Column(language("Số việc", "Items"), .right),
        Column(
          isOnlyOne
            ? language("Chưa hoàn thành", "What is owed")
            : language("Chưa hoàn thành việc số (bảng trên)", "Owes No. (table above)")),
      ])
    for (place, at) in owed.keys.sorted().enumerated() {
      let school = status.roster.schools[at]
      let items = owed[at] ?? []
      table.add([
        .count(place + 1), .text(school.name), .text(school.block), .count(items.count),
        .text(items.joined(separator: "; ")),
      ])
    }
    return [.table(table)]
  }

  private func missing(_ deadline: DeadlineStatus, _ standing: Standing) -> String {
    guard standing.items > 1 else { return "" }
    if standing.itemsIn == 0 { return language("chưa nộp gì", "nothing in yet") }
    return language("thiếu ", "lacks ")
      + deadline.missingItems(standing).joined(separator: ", ")
  }

  /// Days that were moved by document: the new one counts, the old one stays on record.
  func extensionNotes(_ deadlines: [DeadlineStatus]) -> [Block] {
    deadlines.compactMap { deadline in
      guard let last = deadline.extensions.last, let former = deadline.deadline.lastDay else {
        return nil
      }
      return .paragraph(
        language(
          """
          \(deadline.title): gia hạn từ \(former.vietnamese) đến \(last.day.vietnamese) \
          theo \(last.document).
          """,
          """
          \(deadline.title): extended from \(former.vietnamese) to \(last.day.vietnamese) \
          by \(last.document).
          """), .italic)
    }
  }
}
