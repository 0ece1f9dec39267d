import Campaign
import Writing

extension ReportView {
  /// The schools of the report with what is asked of them within it.
  var schools: [SchoolStatus] {
    let isWhole = scope.plan == nil && scope.phase == nil
    let lines =
      isWhole ? status.schools : status.schools(over: deadlines).filter { $0.expected > 0 }
    guard scope.narrowsSchools else { return lines }
    return lines.filter { school in
      status.roster.position(of: school.school.id).map { isIncluded[$0] } ?? false
    }
  }

  /// Every school on one row, over all deadlines of the report that expect it.
  func schoolAnnex(_ letterhead: Letterhead) -> Annex? {
    let schools = self.schools
    guard !schools.isEmpty else { return nil }
    var table = Table(
      id: "schools", title: language("Tình hình từng trường", "Every school"), isCaptioned: false,
      columns: [
        numberColumn, Column(language("Trường", "School")), Column(language("Cấp", "Level")),
        Column(language("Khối", "Block")), Column(language("Phải nộp", "Expected"), .right),
        Column(language("Đã xong", "Done"), .right),
        Column(language("Quá ngày thu", "Late"), .right),
        Column(language("Quá hạn", "Overdue"), .right),
      ])
    for (place, line) in schools.enumerated() {
      table.add(
        [
          .count(place + 1), .text(line.school.name), .text(line.school.level.rawValue),
          .text(line.school.block), .count(line.expected), .count(line.done), .count(line.late),
          .count(line.overdue),
        ], line.overdue > 0 ? .urgent : .plain)
    }
    let number = letterhead.number
    return Annex(
      title: language("PHỤ LỤC", "ANNEX"),
      subject: language("Tình hình từng trường", "Every school"),
      reference: language(
        "(Kèm theo Báo cáo \(number.lowercasedFirst) ngày \(status.day.vietnamese))",
        "(To the report \(number) of \(status.day.vietnamese))"),
      blocks: [.table(table)])
  }
}
