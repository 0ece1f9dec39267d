package import Campaign
package import Writing

/// All that was granted in a year, counted and listed: an annex, and sheets of a workbook.
package struct AwardsPaper {
  private let status: Status
  private let register: Register
  private let office: OfficeProfile
  private let names: (String) -> String
  private let year: Int
  private let language: Language

  /// - Parameter year: of school years the one they begin in.
  package init(
    _ all: Office, status: Status, year: Int, of office: OfficeProfile, language: Language
  ) {
    self.status = status
    register = Register(all, on: status.day)
    self.office = office
    names = { all.rewardName($0) }
    self.year = year
    self.language = language
  }

  package func document(number: PaperNumber = .blank) -> Document {
    let awards = register.allHonours.filter { $0.kind == .award && $0.year == year }
    var paper = Document(
      language: language, day: status.day, title: Annex.title(nil, language),
      subject: language("Khen thưởng năm \(year)", "What was granted in \(year)").uppercased())
    paper.reference = PaperKind.report.reference(
      number, of: office, day: status.day, language)
    if awards.isEmpty {
      paper.blocks = [
        .paragraph(
          language("Chưa có khen thưởng nào được ghi.", "Nothing granted is on record."))
      ]
      paper.sheets = [list([])]
      return paper
    }
    paper.blocks = [
      .heading(language("I. SỐ LIỆU", "I. FIGURES"), .part), .table(counts(awards)), unknownNote,
      .heading(language("II. DANH SÁCH", "II. LIST"), .part), .table(list(awards)),
    ]
    return paper
  }

  /// What the register does not say is a gap, and no nought.
  private var unknownNote: Block {
    .paragraph(
      language(
        "Ô “…”: sổ chưa ghi ai giữ chức vụ, ai là nữ trong số này.",
        "“…”: of these the register does not say who holds an office or is a woman."), .italic)
  }

  private func counts(_ awards: [Honour]) -> Table {
    var table = Table(
      id: "award-counts", title: language("Số liệu khen thưởng", "Figures of awards"),
      isCaptioned: false,
      columns: [
        Column(language("Danh hiệu, hình thức", "Title or reward")),
        Column(language("Tổng", "All"), .right), Column(language("Nhà giáo", "Teachers"), .right),
        Column(language("Học sinh", "Pupils"), .right),
        Column(language("Nhân viên", "Staff"), .right),
        Column(language("Tập thể", "Collectives"), .right),
        Column(language("Nữ", "Women"), .right),
        Column(language("Không giữ chức vụ", "Without office"), .right),
      ])
    let groups = Dictionary(grouping: awards, by: \.reward)
    for reward in groups.keys.sorted(by: { names($0) < names($1) }) {
      table.add([.text(names(reward))] + cells(groups[reward] ?? []))
    }
    table.add([.text(language("Cộng", "Total"))] + cells(awards), .total)
    return table
  }

  private func cells(_ awards: [Honour]) -> [CellValue] {
    let people = awards.map { register[$0.person] }
    func count(_ kind: Nominee.Kind) -> CellValue { .count(people.count { $0?.kind == kind }) }
    func known(_ isSo: (Person) -> Bool?) -> CellValue {
      let answers = people.compactMap { $0 }.filter { $0.kind != .collective }.map(isSo)
      if answers.isEmpty { return .count(0) }
      return answers.contains(nil) ? .text("…") : .count(answers.count { $0 == true })
    }
    return [
      .count(awards.count), count(.teacher), count(.pupil), count(.staff), count(.collective),
      known(\.isWoman), known { $0.holdsOffice.map { !$0 } },
    ]
  }

  private func list(_ awards: [Honour]) -> Table {
    var table = Table(
      id: "awards", title: language("Danh sách khen thưởng", "List of awards"),
      isCaptioned: false,
      columns: [
        Column(language("TT", "No."), .center),
        Column(language("Họ và tên", "Name"), isName: true),
        Column(language("Đơn vị", "Unit")), Column(language("Hình thức", "Reward")),
        Column(language("Quyết định số, ngày", "Decision, date")),
      ])
    table.isDense = awards.count > 60
    let order = awards.sorted { a, b in
      (names(a.reward), place(a), register[a.person]?.name ?? "", a.id)
        < (names(b.reward), place(b), register[b.person]?.name ?? "", b.id)
    }
    for (at, one) in order.enumerated() {
      let person = register[one.person]
      let decision = [one.number, one.date?.vietnamese].compactMap { $0 }.joined(separator: ", ")
      table.add([
        .count(at + 1), .text(person?.name ?? ""), .text(unit(person)), .text(names(one.reward)),
        .text(decision),
      ])
    }
    return table
  }

  private func place(_ honour: Honour) -> Int {
    register[honour.person].flatMap { status.roster.position(of: $0.unit) } ?? .max
  }

  private func unit(_ person: Person?) -> String {
    person.map { status.roster[$0.unit]?.fullName ?? $0.unit.rawValue } ?? ""
  }
}
