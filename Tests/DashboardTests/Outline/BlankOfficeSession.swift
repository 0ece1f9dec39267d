import Campaign
import Canvas
import Dashboard
import JSON
import Reports
import Templates
import Testing
import Writing

/// An office that is none of the templates', made by keyboard from a blank plan without a file
/// edited.
@Suite struct BlankOfficeSession {
  /// A desk that counts the keys that are no text.
  private struct Typist {
    var desk: EntryDesk
    private(set) var keys = 0

    init(_ state: State) { desk = EntryDesk(state) }

    mutating func press(_ keys: Key...) {
      for key in keys {
        self.keys += 1
        desk.press(key)
      }
    }

    mutating func type(_ text: String) { desk.type(text) }

    /// Goes to a section by its name, and into its entries.
    mutating func open(_ section: String) {
      if desk.state.place.focus != 0 { press(.escape) }
      if desk.state.activeList.map({ desk.state.list($0).isNarrowed }) ?? false { press(.escape) }
      press(.character("/"))
      type(section)
      press(.enter)
    }

    /// Fills a new entry's form: a text for each field, nothing where one is left as it is, and so
    /// many steps to the right where one is chosen.
    mutating func add(_ values: [Value]) {
      press(.character("i"))
      fill(values)
    }

    enum Value {
      case text(String)
      case right(Int)
      case leave
    }

    mutating func fill(_ values: [Value]) {
      for (at, value) in values.enumerated() {
        if at > 0 { press(.tab) }
        switch value {
        case .text(let text): type(text)
        case .right(let steps): for _ in 0..<steps { press(.right) }
        case .leave: break
        }
      }
      press(.control("s"))
    }
  }

  private var blank: State {
    get throws {
      let document = BlankPlan.document(
        office: "Phòng GD&ĐT huyện Mường Lựng", year: .school(2022), phases: 4)
      let plan = try Plan.read(document.bytes(.pretty))
      let office = Office(documents: [PlanDocument(plan)], calendar: Sample.calendar)
      return Sample.state(100, 40, office: office, start: .plan)
    }
  }

  @Test func anOfficeIsMadeByKeyboardAlone() throws {
    var typist = Typist(try blank)
    // Letterhead.
    typist.open("Cơ quan, người")
    typist.press(.character("e"))
    typist.fill([
      .leave, .text("UBND huyện Mường Lựng"), .text("Mường Lựng"), .text("KT. Trưởng phòng"),
      .text("Phó Trưởng phòng"), .text("Lò Thị Ban"), .text("BC-PGDĐT"),
      .text("Sở GD&ĐT tỉnh Sơn La"), .text("Như trên; Lưu: VT"), .leave,
    ])
    typist.open("Văn bản")
    typist.press(.character("e"))
    typist.fill([
      .text("Kế hoạch"), .text("45/KH-PGDĐT"), .text("5/9/2022"),
      .text("Phòng GD&ĐT huyện Mường Lựng"), .text("Phong trào thi đua năm học 2022-2023"),
    ])
    // A cutoff for each of its four phases, with five documents and a cap.
    typist.open("Hạn đề nghị")
    typist.press(.enter)
    for (at, day) in ["20/10", "20/1", "20/4", "20/6"].enumerated() {
      typist.add([
        .text("Đề nghị khen thưởng đợt \(at + 1)"), .text(day), .leave, .leave, .text("3"),
        .text("Tờ trình; Biên bản; Danh sách; Báo cáo thành tích *; Bản sao quyết định"),
        .text("15"), .leave, .leave, .text("MN 5; TH 6; THCS 4"),
      ])
    }
    typist.open("Chỉ tiêu")
    typist.press(.enter)
    for at in 1...7 {
      typist.add([.text("Tỷ lệ \(at)"), .leave, .text("\(80 + at)"), .text("%")])
    }
    for (at, name) in ["Tỷ lệ bỏ học", "Tỷ lệ lưu ban"].enumerated() {
      typist.add([.text(name), .right(3 + at), .text("0,\(at + 2)"), .text("%")])
    }
    typist.open("Nhiệm vụ")
    typist.press(.enter)
    for at in 1...10 {
      typist.add([
        .text("Nhiệm vụ số \(at)"), .leave, .text("1/\((at + 8 - 1) % 12 + 1)"),
        .text("20/\((at + 8 - 1) % 12 + 1)"), .leave, .text("Tổ Thi đua"),
      ])
    }
    typist.open("Phong trào")
    typist.press(.enter)
    for name in ["Dạy tốt, học tốt", "Xanh, sạch, đẹp"] { typist.add([.text(name)]) }
    typist.open("Cán bộ")
    typist.press(.enter)
    for (name, role) in [("Lò Thị Ban", "Phó Trưởng phòng"), ("Cà Văn Sơn", "Chuyên viên")] {
      typist.add([.text(name), .text(role)])
    }
    enterUnits(&typist)
    let plan = try #require(typist.desk.state.status.plans.first)
    #expect(plan.office.superior == "UBND huyện Mường Lựng")
    #expect(plan.source.number == "45/KH-PGDĐT")
    #expect(plan.phases.count == 4)
    #expect(plan.cutoffs.count == 4)
    #expect(plan.cutoffs.allSatisfy { $0.cutoff?.items.count == 5 })
    #expect(plan.cutoffs.allSatisfy { $0.cutoff?.cap?.count == 15 })
    #expect(plan.cutoffs.allSatisfy { $0.cutoff?.cap?.shares.map(\.count) == [5, 6, 4] })
    #expect(plan.targets.count == 9)
    #expect(plan.targets.suffix(2).map(\.comparator.rawValue) == ["<=", "<"])
    #expect(plan.tasks.count == 10)
    #expect(plan.movements.count == 2)
    #expect(plan.staff.count == 2)
    #expect(plan.marks == [])
    let units = typist.desk.state.status.roster.schools
    #expect(units.count == 35)
    #expect(units.count { $0.level.kind == .commune } == 2)
    #expect(Set(units.map(\.commune)) == ["", "Xã Mường Một", "Xã Mường Hai"])
    typist.desk.colleague(
      "Sơn",
      [
        Fact(
          .nominee(plan.id, plan.cutoffs[0].id, school: "mn-0", id: "n1"),
          ["name": "Lò Văn Một", "kind": "individual", "standing": "chosen"], on: Sample.today)
      ])
    try expectItsOwnNameAlone(typist.desk.state)
    // What was made is a plan file by the rules, and one of any later year.
    let written = plan.document.bytes(.pretty)
    var year = try Plan.read(written)
    for _ in 1...10 {
      year = try Plan.read(
        year.rolled(to: year.year.next).document.bytes(.pretty))
    }
    #expect(year.year == .school(2032))
    #expect(typist.keys <= 1000, "\(typist.keys) keys that are no text")
    print("keys that are no text: \(typist.keys)")
  }

  /// Two communes, and 33 schools in them.
  private func enterUnits(_ typist: inout Typist) {
    while typist.desk.state.place.screen != .schools { typist.press(.character("3")) }
    let commune = LevelList.standard.codes.firstIndex(of: Level.commune.rawValue) ?? 0
    for (id, name) in [("xa-1", "Xã Mường Một"), ("xa-2", "Xã Mường Hai")] {
      typist.add([.text(id), .text(name), .right(commune)])
    }
    for at in 0..<33 {
      let level = at % 3
      let (stem, kind) = [("mn", "Mầm non"), ("th", "TH"), ("thcs", "THCS")][level]
      typist.add([
        .text("\(stem)-\(at)"), .text("Trường \(kind) số \(at)"), .right(level == 2 ? 3 : level),
        .leave, .leave, .right(at % 2 + 1),
      ])
    }
  }

  /// No paper of the office says a word of any template's.
  private func expectItsOwnNameAlone(_ state: State) throws {
    let (status, ledger) = (state.status, state.office.ledger)
    let deadline = try #require(status.deadlines.first { $0.deadline.kind.isCutoff })
    let phase = try #require(PhasePaper(status, ledger: ledger, deadline: deadline, language: .vi))
    let letter = try #require(Letter(status, ledger: ledger, deadline: deadline, language: .vi))
    let plan = try #require(status.plans.first)
    let review = try #require(plan.reviews.first)
    let papers = [
      Summary.document(status, ledger: ledger, language: .vi), phase.minutes(),
      try #require(letter.toAll()), try #require(phase.submission()),
      ResultsPaper.document(status, ledger: ledger, plan: plan, language: .vi),
      ReviewPaper.document(review, of: plan, state.office, on: state.today, language: .vi),
    ]
    let foreign = try Templates.plans.flatMap { template in
      let office = try JSON.parse(template.bytes)["office"]
      return [office?["name"], office?["superior"], office?["signer"]?["name"]]
        .compactMap { $0?.string }.flatMap { [$0] + NamedUnit.all(in: $0).map(\.shown) }
    }
    for paper in papers {
      let text = TextPaper.text([paper])
      let words = Vietnamese.fold(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      #expect(words.contains(Vietnamese.fold("huyện Mường Lựng")), "\(paper.title)")
      for name in foreign where !name.contains("…") {
        #expect(!words.contains(Vietnamese.fold(name)), "\(paper.title): \(name)")
      }
    }
  }
}
