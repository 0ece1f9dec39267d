import Campaign
import Writing

extension ReportView {
  /// Every obligation of the report on a row, for a spreadsheet.
  var obligationSheet: Table? {
    let obligations = self.obligations
    guard !obligations.isEmpty else { return nil }
    var table = Table(
      id: "obligations", title: language("Việc", "Obligations"),
      columns: [
        numberColumn, Column(language("Kế hoạch", "Plan")), Column(language("Mã", "Id")),
        Column(language("Loại việc", "Kind")), Column(language("Nội dung", "What")),
        Column(language("Ai phải làm", "Owed by")), Column(language("Người theo dõi", "Owner")),
        Column(language("Thời hạn", "Wording")), Column(language("Bắt đầu", "Opens"), .center),
        Column(language("Ngày cuối", "Last day"), .center),
        Column(language("Còn (ngày)", "Days left"), .right),
        Column(language("Phải làm", "Expected"), .right),
        Column(language("Đã xong", "Done"), .right),
        Column(language("Đúng hạn", "On time"), .right), Column(language("Tình trạng", "State")),
        Column(language("Cần làm", "Calls"), .center),
      ])
    for (place, one) in obligations.map({ narrowed($0) }).enumerated() {
      table.add(
        [
          .count(place + 1), .text(one.plan.rawValue), .text(one.id.rawValue),
          .text(one.kind.word(language)), .text(one.title), .text(one.owes.words(language)),
          .text(owner(one)), .text(one.wording), CellValue(one.opens), CellValue(one.lastDay),
          CellValue(one.daysLeft), CellValue(one.count?.expected), CellValue(one.count?.done),
          CellValue(one.count?.onTime), .text(one.state.reportWords(language)),
          .text(one.calls ? "x" : ""),
        ], one.state == .overdue ? .urgent : .plain)
    }
    return table
  }
}

extension ObligationStatus.Ower {
  func words(_ language: Language) -> String {
    switch self {
    case .office: language("Cơ quan", "Office")
    case .schools: language("Các trường", "Schools")
    case .communes: language("Các xã", "Communes")
    case .person: language("Cá nhân", "A person")
    }
  }
}
