import Campaign
import Writing

extension ReportView {
  /// The schools of the report with what is asked of them within it.
  var schools: [SchoolStatus] {
    let isWhole = scope.plan == nil && scope.phase == nil
    let lines =
      isWhole ? status.schools : status.schools(over: deadlines).filter { $0.expected > 0 }
    guard lines.contains(where: { $0.expected > 0 }) else { return [] }
    guard scope.narrowsSchools else { return lines }
    return lines.filter { school in
      status.roster.position(of: school.school.id).map { isIncluded[$0] } ?? false
    }
  }

  /// Every school on one row, over all deadlines of the report that expect it, and what of the
  /// overdue ones it still lacks.
  func schoolAnnex(_ reference: String, _ measures: Measures?) -> Annex? {
    let schools = self.schools
    guard !schools.isEmpty else { return nil }
    let lacks = Lacks(self)
    var columns = [
      numberColumn, Column(language("Trường", "School"), isName: true),
    ]
    let isDense = schools.count > ReportView.mostWide
    let hasGroups = step != .level
    let isSaid = isDense && step == .block || schools.allSatisfy(\.school.isOfItsBlocksLevel)
    let hasLevels = !isSaid
    if hasLevels { columns.append(Column(language("Cấp", "Level"))) }
    if hasGroups { columns.append(groupColumn) }
    columns += [
      Column(language("Phải nộp", "Expected"), .right),
      Column(language("Đã xong", "Done"), .right),
      Column(language("Quá ngày thu", "Late"), .right),
      Column(language("Quá hạn", "Overdue"), .right),
    ]
    if !lacks.isEmpty { columns.append(Column(language("Còn thiếu", "Missing"))) }
    var table = Table(
      id: "schools", title: language("Tình hình từng trường", "Every school"), isCaptioned: false,
      columns: columns)
    table.isDense = isDense
    // Where every school is late, none of them stands out.
    let standsOut = schools.contains { $0.expected > 0 && $0.overdue == 0 }
    for (place, line) in schools.enumerated() {
      let name = isDense ? line.school.listedName : line.school.fullName
      var cells: [CellValue] = [.count(place + 1), .text(name)]
      if hasLevels { cells.append(.text(line.school.level.rawValue)) }
      if hasGroups { cells.append(.text(line.school.group(step))) }
      cells += [
        .count(line.expected), .count(line.done), .count(line.late, line.mark),
        .count(line.overdue, line.mark),
      ]
      if !lacks.isEmpty { cells.append(.text(lacks.words(line.school.id))) }
      table.add(cells, line.overdue > 0 && standsOut ? .urgent : .plain)
    }
    return Annex(
      subject: table.title, reference: reference,
      blocks: (measures.flatMap { measureTable($0) }.map { [.table($0)] } ?? []) + lacks.notes
        + [.table(table)], language)
  }

  /// A longer list is set close, its long names in the abbreviations that offices use.
  private static let mostWide = 200
}

extension School {
  /// Whether its block says what level it has.
  fileprivate var isOfItsBlocksLevel: Bool {
    LevelList.standard.level(written: block) == level
  }

  /// The name for one line of a list: what every office abbreviates is, where it is long.
  fileprivate var listedName: String {
    guard name.count > School.longestListed else { return name }
    return School.abbreviations.reduce(shortName) { $0.replacing($1.0, with: $1.1) }
  }

  private static let longestListed = 30

  private static let abbreviations = [
    ("Trung tâm ", "TT "), ("Giáo dục nghề nghiệp", "GDNN"), ("Giáo dục thường xuyên", "GDTX"),
    ("Phổ thông dân tộc bán trú", "PTDTBT"), ("Phổ thông Dân tộc bán trú", "PTDTBT"),
    ("Phổ thông dân tộc nội trú", "PTDTNT"), ("Phổ thông Dân tộc nội trú", "PTDTNT"),
    ("Tiểu học", "TH"), ("Trung học cơ sở", "THCS"), ("Trung học phổ thông", "THPT"),
    ("Mầm non", "MN"), ("TH và THCS", "TH&THCS"), ("THCS và THPT", "THCS&THPT"),
  ]
}

/// What each school lacks of what is overdue, in the numbers of a list above the table: written out,
/// it would fill a page for every ten schools.
private struct Lacks {
  private(set) var notes: [Block] = []
  private var words: [Int: [String]] = [:]
  private let roster: Roster

  var isEmpty: Bool { words.isEmpty }

  init(_ view: ReportView) {
    roster = view.status.roster
    let language = view.language
    let owed = view.overdue.enumerated().filter { $1.schools != nil }
    let named = owed.filter { !view.isOwedByAll($0.element) }
    guard let first = named.first else { return }
    let isOnlyOne = named.count == 1
    for (place, deadline) in named {
      for (at, standing) in (deadline.schools?.standings ?? []).enumerated()
      where view.isIncluded[at] && standing.state != .notExpected && !standing.isDone {
        words[at, default: []].append(
          isOnlyOne ? Lacks.items(deadline, standing, language) : "\(place + 1)")
      }
    }
    let items = first.element.itemNames
    let title = view.title(first.element.title, plan: first.element.plan)
    let list = items.enumerated().map { "(\($0 + 1)) \($1)" }.joined(separator: "; ")
    notes = [
      .paragraph(
        !isOnlyOne
          ? language(
            "Cột “Còn thiếu” ghi số thứ tự của nhiệm vụ quá hạn tại mục I của Báo cáo.",
            "“Missing” gives the numbers of the overdue tasks in part I of the report.")
          : items.count > 1
            ? language(
              "Cột “Còn thiếu” ghi số của thành phần hồ sơ \(title.lowercasedFirst): \(list).",
              "“Missing” gives the numbers of the documents of \(title): \(list).")
            : language(
              "Cột “Còn thiếu” đánh dấu x ở trường chưa hoàn thành \(title.lowercasedFirst).",
              "“Missing” marks with x the schools that have not done \(title)."), .italic)
    ]
  }

  func words(_ school: UnitID) -> String {
    roster.position(of: school).flatMap { words[$0] }?.joined(separator: ", ") ?? ""
  }

  private static func items(
    _ deadline: DeadlineStatus, _ standing: Standing, _ language: Language
  ) -> String {
    guard standing.items > 1 else { return "x" }
    if standing.itemsIn == 0 { return language("tất cả", "all") }
    let missing = (0..<Int(standing.items)).filter { !standing.has(item: $0) }
    return missing.map { "\($0 + 1)" }.joined(separator: ", ")
  }
}

extension DeadlineStatus {
  /// The documents or parts that every school owes, in their order.
  fileprivate var itemNames: [String] {
    switch deadline.kind {
    case .cutoff(let cutoff): cutoff.items.map(\.name)
    case .task(let task): task.parts.filter(\.perSchool).map(\.title)
    }
  }
}
