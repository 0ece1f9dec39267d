package import Campaign
import Writing

extension SchoolLetters {
  /// The list for a spreadsheet: a row for each school and thing.
  package func sheet(of school: UnitID? = nil) -> Document? {
    var table = Table(
      id: "missing", title: language("Trường chưa hoàn thành", "Schools that owe"),
      isCaptioned: false,
      columns: [
        places, Column(language("Trường", "School")),
        Column(language("Nội dung", "What")), Column(language("Còn thiếu", "Missing")),
        Column(language("Hạn nộp", "Due"), .center), Column(language("Mã trường", "Id")),
      ])
    for at in owing where school == nil || status.roster.schools[at].id == school {
      for matter in matters(of: at) {
        let own = status.roster.schools[at]
        table.add([
          .count(table.rows.count + 1), .text(own.fullName), .text(matter.title),
          .text(missing(matter, at)), CellValue(due(matter)), .text(own.id.rawValue),
        ])
      }
    }
    guard !table.rows.isEmpty else { return nil }
    var sheet = Document(language: language, day: status.day, title: "", subject: "")
    sheet.blocks = [.table(table)]
    return sheet
  }

  private var places: Column { Column(language("TT", "No."), .center) }

  func table(of at: Int) -> Table {
    let owed = matters(of: at)
    let hasParts = owed.contains { !missing($0, at).isEmpty }
    var table = Table(
      id: "owed", title: language("Nội dung còn thiếu", "What is missing"), isCaptioned: false,
      columns: [places, Column(language("Nội dung", "What"))]
        + (hasParts ? [Column(language("Còn thiếu", "Missing"))] : [])
        + [
          Column(language("Hạn nộp", "Due"), .center),
          Column(language("Quá ngày (ngày)", "Days late"), .right),
        ])
    for (place, matter) in owed.enumerated() {
      let late = (matter.collectBy ?? matter.lastDay).map { status.day - $0 } ?? 0
      table.add(
        [.count(place + 1), .text(matter.title)] + (hasParts ? [.text(missing(matter, at))] : [])
          + [CellValue(due(matter)), late > 0 ? .count(late, matter.mark) : .empty],
        late > 0 ? .urgent : .plain)
    }
    return table
  }

  var list: Table {
    var table = Table(
      id: "missing", title: language("Trường chưa hoàn thành", "Schools that owe"),
      isCaptioned: false,
      columns: [
        places, Column(language("Trường", "School"), isName: true),
        Column(language("Quá ngày phải nộp", "Past its day")),
        Column(language("Sắp đến ngày", "Falls due")),
      ])
    for (place, at) in owing.enumerated() {
      let owed = matters(of: at)
      func titles(_ past: Bool) -> String {
        owed.filter { isPast($0) == past }.map(\.title).joined(separator: "; ")
      }
      table.add([
        .count(place + 1), .text(status.roster.schools[at].fullName), .text(titles(true)),
        .text(titles(false)),
      ])
    }
    return table
  }
}
