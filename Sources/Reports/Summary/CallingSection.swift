import Campaign
import Writing

/// What is overdue beside cutoffs and tasks, and what the documents demand and has nothing.
extension ReportView {
  /// Those of other kinds that are overdue, in the order of the kinds.
  var otherOverdue: [ObligationStatus] {
    let overdue = furtherObligations.filter { $0.state == .overdue && isOwed($0) }
    return ObligationKind.allCases.flatMap { kind in overdue.filter { $0.kind == kind } }
  }

  var unanswered: [ObligationStatus] {
    obligations.filter { $0.kind == .difficulty && $0.state == .overdue }
  }

  /// What nobody has begun, or nobody follows, and somebody is to look at.
  var bare: [ObligationStatus] {
    furtherObligations.filter { $0.calls && ($0.state == .idle || $0.state == .unowned) }
  }

  /// Difficulties that the head has not answered, the oldest first.
  var unansweredBlocks: [Block] {
    let open = unanswered.sorted { ($0.opens ?? .last) < ($1.opens ?? .last) }
    guard !open.isEmpty else { return [] }
    var table = Table(
      id: "unanswered",
      title: language("Khó khăn, vướng mắc chưa được trả lời", "Difficulties without an answer"),
      columns: [
        numberColumn, Column(language("Nội dung", "What")),
        Column(language("Ngày nêu", "Raised"), .center),
        Column(language("Đã (ngày)", "Age (days)"), .right),
      ])
    for (place, one) in open.enumerated() {
      table.add(
        [
          .count(place + 1), .text(title(one.title, plan: one.plan)), CellValue(one.opens),
          CellValue(one.daysLeft.map { -$0 }),
        ], .urgent)
    }
    return [.table(table)]
  }

  /// A row for each kind and state: what is alike is said once.
  var bareBlocks: [Block] {
    let bare = self.bare
    guard !bare.isEmpty else { return [] }
    var table = Table(
      id: "bare",
      title: language(
        "Văn bản yêu cầu, chưa ghi nhận hoặc chưa có người theo dõi",
        "Asked for by the documents, with nothing recorded or nobody to follow it"),
      columns: [
        numberColumn, Column(language("Loại việc", "Kind")),
        Column(language("Số việc", "Count"), .right), Column(language("Nội dung", "What")),
        Column(language("Tình trạng", "State")),
      ])
    for state in [ObligationState.unowned, .idle] {
      for kind in ObligationKind.allCases {
        let alike = bare.filter { $0.kind == kind && $0.state == state }
        if alike.isEmpty { continue }
        table.add([
          .count(table.rows.count + 1), .text(kind.word(language)), .count(alike.count),
          .text(named(alike)), .text(state.reportWords(language)),
        ])
      }
    }
    return [.table(table)]
  }

  /// The first of several by their titles; all stand in the sections below.
  private func named(_ alike: [ObligationStatus]) -> String {
    let titles = alike.map { title($0.title, plan: $0.plan) }
    if titles.count <= ReportView.mostNamed { return titles.joined(separator: "; ") }
    let more = titles.count - 2
    return titles.prefix(2).joined(separator: "; ")
      + language(
        "; và \(more) \(alike[0].kind.noun(.vi, more)) khác", "; and \(more) more")
  }

  private static let mostNamed = 3

  /// What stands where nothing is late: that nothing was recorded is no good news.
  var nothingOverdue: Block {
    let idle = obligations.filter { $0.state == .idle || $0.state == .unowned }
    if isUnrecorded {
      let all = obligations
      return .paragraph(
        language(
          """
          Chưa ghi nhận kết quả nào; văn bản đòi \(all.count) việc: \(all.countedByKind(.vi)). Chưa \
          việc nào quá ngày.
          """,
          """
          Nothing is recorded yet; the documents ask for \(all.count) things: \
          \(all.countedByKind(.en)). None of them is past its day.
          """))
    }
    guard !idle.isEmpty else {
      return .paragraph(language("Không có nhiệm vụ nào quá hạn.", "Nothing is overdue."))
    }
    return .paragraph(
      language(
        "Chưa việc nào quá ngày; còn \(idle.count) việc chưa ghi nhận kết quả: \(idle.countedByKind(.vi)).",
        "Nothing is past its day; \(idle.count) things have nothing recorded: \(idle.countedByKind(.en))."
      ))
  }
}

extension ObligationState {
  /// As a cell of the report says it.
  func reportWords(_ language: Language) -> String {
    let word = word(language)
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
