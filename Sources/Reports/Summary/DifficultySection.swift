import Campaign
import Writing

extension ReportView {
  /// Open difficulties, the oldest first, with the head's answer where there is one.
  var difficultySection: Section {
    let title = language("Khó khăn, vướng mắc chưa giải quyết", "Open difficulties")
    let open = difficulties.filter { !$0.isClosed }.sorted { $0.raisedOn < $1.raisedOn }
    guard !open.isEmpty else { return Section(title: title, blocks: []) }
    var table = Table(
      id: "difficulties", title: language("Khó khăn, vướng mắc", "Difficulties"),
      isCaptioned: false,
      columns: [
        numberColumn, Column(language("Ngày nêu", "Raised"), .center),
        Column(language("Đã (ngày)", "Age (days)"), .right),
        Column(language("Người nêu, trường", "Raised by")), Column(language("Nội dung", "What")),
        Column(language("Ý kiến của lãnh đạo", "Answer")),
      ])
    for (place, difficulty) in open.enumerated() {
      let school = difficulty.school.map { status.roster[$0]?.fullName ?? $0.rawValue }
      let source = [difficulty.raisedBy, school ?? ""].filter { !$0.isEmpty }
      table.add(
        [
          .count(place + 1), .day(difficulty.raisedOn), .count(difficulty.age),
          .text(source.joined(separator: ", ")), .text(difficulty.text),
          .text(difficulty.answer ?? language("Chưa có", "None yet")),
        ])
    }
    return Section(title: title, blocks: [.table(table)])
  }

  /// Those of the plans and schools of the report.
  var difficulties: [DifficultyStatus] {
    status.difficulties.filter { difficulty in
      guard plans.contains(where: { $0.id == difficulty.plan }) else { return false }
      guard scope.narrowsSchools else { return true }
      return difficulty.school.flatMap { status.roster.position(of: $0) }.map { isIncluded[$0] }
        ?? false
    }
  }
}
