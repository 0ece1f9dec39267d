import Campaign
import Writing

extension ReportView {
  var overdue: [DeadlineStatus] { deadlines.filter { $0.state == .overdue && isOwed($0) } }

  /// What is overdue, and by whom; difficulties without an answer; what nobody has begun.
  var overdueSection: Section {
    let others = otherOverdue
    let rest = unansweredBlocks + bareBlocks
    let title =
      rest.isEmpty
      ? language("Nhiệm vụ quá hạn", "Overdue")
      : language("Nhiệm vụ quá hạn, chưa thực hiện", "Overdue and not begun")
    guard !overdue.isEmpty || !others.isEmpty else {
      return Section(title: title, blocks: [nothingOverdue] + rest)
    }
    var table = overdueTable(hasKinds: !others.isEmpty)
    for (place, deadline) in overdue.enumerated() {
      let tally = tally(deadline)
      let kind: ObligationKind = deadline.deadline.kind.isCutoff ? .cutoff : .task
      table.add(
        [
          .count(place + 1), .text(self.title(deadline.title, plan: deadline.plan)),
          .text(deadline.limit(language)), CellValue(deadline.lastDay),
          late(deadline), CellValue(tally?.expected),
          CellValue(tally?.done), CellValue(tally?.missing),
        ] + (others.isEmpty ? [] : [.text(kind.word(language))]))
    }
    for (place, one) in others.enumerated() {
      let tally = tally(one)
      table.add([
        .count(overdue.count + place + 1), .text(self.title(one.title, plan: one.plan)),
        .text(one.wording), CellValue(one.lastDay),
        one.daysLeft.map { .count(-$0, Status.mark(one.isUncertain)) } ?? .empty,
        CellValue(tally?.expected), CellValue(tally?.done), CellValue(tally?.missing),
        .text(one.kind.word(language)),
      ])
    }
    return Section(
      title: title, blocks: [.table(table)] + extensionNotes(overdue) + owingSchools + rest)
  }

  /// The kind stands in a column of its own where there are others than cutoffs and tasks.
  private func overdueTable(hasKinds: Bool) -> Table {
    Table(
      id: "overdue", title: language("Nhiệm vụ quá hạn", "Overdue"), isCaptioned: false,
      columns: [
        numberColumn, Column(language("Nội dung", "What")),
        Column(language("Thời hạn", "Wording")), Column(language("Ngày cuối", "Last day"), .center),
        Column(language("Quá hạn (ngày)", "Days late"), .right),
        Column(language("Phải nộp", "Expected"), .right),
        Column(language("Đã xong", "Done"), .right),
        Column(language("Còn thiếu", "Missing"), .right),
      ] + (hasKinds ? [Column(language("Loại việc", "Kind"))] : []))
  }

  private func late(_ deadline: DeadlineStatus) -> CellValue {
    deadline.daysLeft.map { .count(-$0, deadline.mark) } ?? .empty
  }

  /// How many schools of each block have not done what is overdue; their names are annexed.
  private var owingSchools: [Block] {
    let owed = overdue.enumerated().compactMap { place, deadline in
      deadline.schools.map { _ in (number: place + 1, deadline: deadline) }
    }
    let all = owed.filter { isOwedByAll($0.deadline) }
    guard let first = owed.first else { return [] }
    var blocks = all.map { number, deadline in
      let expected = tally(deadline)?.expected ?? 0
      let title = self.title(deadline.title, plan: deadline.plan)
      return Block.paragraph(
        language(
          "\(number). \(title): toàn bộ \(expected) trường chưa hoàn thành.",
          "\(number). \(title): not done by any of all \(expected) schools."))
    }
    if all.count < owed.count {
      blocks.append(.table(owed.count == 1 ? owing(first.deadline) : owing(owed)))
    }
    return blocks
  }

  /// Whether every school that is expected has it all still to do.
  func isOwedByAll(_ deadline: DeadlineStatus) -> Bool {
    let standings = zip(deadline.schools?.standings ?? [], isIncluded)
      .filter { $1 && $0.state != .notExpected }
    return standings.count > 1 && standings.allSatisfy { !$0.0.isDone && $0.0.itemsIn == 0 }
  }

  private func owing(_ deadline: DeadlineStatus) -> Table {
    var table = Table(
      id: "owing", title: owingTitle,
      columns: [
        groupColumn, Column(language("Phải nộp", "Expected"), .right),
        Column(language("Đã xong", "Done"), .right),
        Column(language("Còn thiếu", "Missing"), .right),
        Column(language("Trong đó chưa nộp gì", "Of these nothing in"), .right),
      ])
    for (block, tally) in tallies(deadline) {
      table.add([.text(block)] + numbers(tally))
    }
    table.add([.text(language("Cộng", "Total"))] + numbers(tally(deadline) ?? Tally()), .total)
    return table
  }

  private func numbers(_ tally: Tally) -> [CellValue] {
    [tally.expected, tally.done, tally.missing, tally.empty].map { .count($0) }
  }

  /// A column for each of the first ones, which the table above numbers.
  private func owing(_ owed: [(number: Int, deadline: DeadlineStatus)]) -> Table {
    let shown = owed.prefix(ReportView.mostOwed)
    var counts: [String: [Int]] = [:]
    var schools: [String: Set<Int>] = [:]
    var order: [String] = []
    for (column, entry) in owed.enumerated() {
      for (at, standing) in (entry.deadline.schools?.standings ?? []).enumerated()
      where isIncluded[at] && standing.state != .notExpected && !standing.isDone {
        let block = group(status.roster.schools[at])
        if counts[block] == nil { order.append(block) }
        counts[block, default: Array(repeating: 0, count: owed.count)][column] += 1
        schools[block, default: []].insert(at)
      }
    }
    var table = Table(
      id: "owing", title: owingTitle,
      columns: [groupColumn]
        + shown.map { Column(language("Việc \($0.number)", "No. \($0.number)"), .right) }
        + [Column(language("Số trường", "Schools"), .right)])
    for block in order {
      let cells = (counts[block] ?? []).prefix(shown.count).map { CellValue.count($0) }
      table.add([.text(block)] + cells + [.count(schools[block]?.count ?? 0)])
    }
    let sums = shown.indices.map { column in
      CellValue.count(counts.values.reduce(0) { $0 + $1[column] })
    }
    let sum = schools.values.reduce(0) { $0 + $1.count }
    table.add([.text(language("Cộng", "Total"))] + sums + [.count(sum)], .total)
    return table
  }

  private var owingTitle: String {
    language("Số trường chưa hoàn thành nhiệm vụ quá hạn", "Schools that have not done it")
  }

  /// More columns than this are too narrow for their heads.
  private static let mostOwed = 9

  /// Days that were moved by document: the new one counts, the old one stays on record.
  func extensionNotes(_ deadlines: [DeadlineStatus]) -> [Block] {
    deadlines.filter { !$0.extensions.isEmpty }.map { deadline in
      let former = deadline.deadline.limit(language)
      return .paragraph(
        language(
          "\(deadline.title) \(deadline.limitInSentence(.vi)) (thời hạn cũ: \(former)).",
          "\(deadline.title) \(deadline.limitInSentence(.en)) (formerly: \(former))."), .italic)
    }
  }
}
