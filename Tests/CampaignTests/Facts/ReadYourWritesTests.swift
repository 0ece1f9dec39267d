import Campaign
import Testing

/// Two people who receive, take back, redate, return, undo and redo on any days, held against a
/// naive account.
@Suite struct ReadYourWritesTests {
  private static let days = 10
  private static let marks = ["to-trinh", "bao-cao An", "bao-cao Bình"]
  private static let authors = ["Lan", "Hoa"]

  /// One school with two nominees, and the account of it.
  private struct Desk {
    var office = EntryOffice()
    var account = PaintedYear(days: days, marks: 3)
    var nominees: [String] = []

    init() {
      for name in ["An", "Bình"] {
        let nominee = Nominee(school: "mn-a", name: name)
        office.add(
          [office.ledger.nominating(nominee, plan: office.plan.id, deadline: "dot-1", on: .first)],
          author: "Mai")
      }
      nominees = office.ledger.nominees(plan: office.plan.id, deadline: "dot-1").map(\.id)
    }

    func day(_ number: Int) -> Day { d("2022-11-01").adding(days: number) }

    var acts: DossierActs {
      DossierActs(
        office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: "mn-a")
    }

    func dossier(on day: Day) -> SchoolDossier {
      SchoolDossier(
        office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: "mn-a",
        on: day)
    }

    /// Whether each mark is in on a day, as the screen of the dossier says.
    func shown(_ number: Int) -> [Bool] {
      let lines = dossier(on: day(number)).lines
      return [lines[0].isIn, lines[2].isIn, lines[3].isIn]
    }

    var now: Int { days - 1 }
  }

  @Test func whatWasEnteredLastIsWhatIsReadAndAnyDayAgreesWithANaiveAccount() {
    for seed in 0..<Chance.runs(1_000, soak: 100_000) {
      var chance = Chance(seed: UInt64(seed))
      var desk = Desk()
      for _ in 0..<(3 + chance.below(12)) {
        step(&desk, &chance)
        let rows = desk.account.rows
        let seen = (0..<Self.days).map { desk.shown($0) }
        let told = (0..<Self.days).map { day in rows.map { $0[day] } }
        if seen != told {
          Issue.record("seed \(seed): \(seen) is not \(told)")
          return
        }
        guard checkEverywhere(desk, rows, chance.below(Self.days)) else {
          Issue.record("seed \(seed): status or grid differ")
          return
        }
      }
    }
  }

  /// The status and the grid of a day say what the dossier says.
  private func checkEverywhere(_ desk: Desk, _ rows: [[Bool]], _ number: Int) -> Bool {
    let day = desk.day(number)
    let status = Status.of(
      plans: [desk.office.plan], roster: desk.office.roster, ledger: desk.office.ledger, day: day,
      calendar: plainCalendar)
    guard let standing = status.deadline("dot-1", plan: desk.office.plan.id)?.schools?.standings[0]
    else { return false }
    let (an, binh) = (rows[1][number], rows[2][number])
    let grid = EntryGrid(
      GridSubject(plan: desk.office.plan.id, .dossier("dot-1")), status: status,
      ledger: desk.office.ledger)
    let reports = grid?.value(.school(0), 1)
    let isTold =
      switch reports {
      case .yes: an && binh
      case .part(1, of: 2): an != binh
      case nil: !an && !binh
      default: false
      }
    return standing.has(item: 0) == rows[0][number] && standing.has(item: 1) == (an && binh)
      && isTold && (grid?.value(.school(0), 0) != nil) == rows[0][number]
  }

  private func step(_ desk: inout Desk, _ chance: inout Chance) {
    let author = chance.below(2)
    let day = chance.below(Self.days)
    let mark = chance.below(4)
    switch chance.below(12) {
    case 0...3: receive(mark, day, author, &desk)
    case 4, 5: takeBack(mark, author, &desk)
    case 6, 7: redate(mark, day, author, &desk)
    case 8: giveBack(day, author, &desk)
    case 9, 10:
      let facts = desk.office.ledger.undo(by: Self.authors[author], on: desk.day(desk.now))
      #expect(facts.isEmpty != desk.account.undo(author))
      if !facts.isEmpty { desk.office.add(facts, author: Self.authors[author]) }
    default:
      let facts = desk.office.ledger.redo(by: Self.authors[author], on: desk.day(desk.now))
      #expect(facts.isEmpty != desk.account.redo(author))
      if !facts.isEmpty { desk.office.add(facts, author: Self.authors[author]) }
    }
  }

  /// The marks that an entry is about: one, or both reports as a whole.
  private func marks(_ mark: Int) -> [Int] { mark == 3 ? [1, 2] : [mark] }

  private func receive(_ mark: Int, _ day: Int, _ author: Int, _ desk: inout Desk) {
    let facts =
      switch mark {
      case 0: desk.acts.receive(["to-trinh"], on: desk.day(day))
      case 3: desk.acts.receive(["bao-cao"], on: desk.day(day))
      default:
        desk.acts.receive(["bao-cao/\(desk.nominees[mark - 1])"], on: desk.day(day))
      }
    // What is in from that day on already is left as it is.
    let isNews = marks(mark).contains { desk.account.since($0) > day }
    #expect(facts.isEmpty == !isNews)
    guard isNews else { return }
    desk.office.add(facts, author: Self.authors[author])
    desk.account.paint(
      author, marks(mark).map { PaintedYear.Stroke(mark: $0, from: day, isIn: true) })
    for mark in marks(mark) {
      #expect(desk.shown(day)[mark] && desk.shown(desk.now)[mark])
    }
  }

  private func takeBack(_ mark: Int, _ author: Int, _ desk: inout Desk) {
    let facts =
      switch mark {
      case 0: desk.acts.takeBack(["to-trinh"])
      case 3: desk.acts.takeBack(["bao-cao"])
      default: desk.acts.takeBack(["bao-cao/\(desk.nominees[mark - 1])"])
      }
    let rows = desk.account.rows
    let wasIn = marks(mark).contains { rows[$0][desk.now] }
    #expect(facts.isEmpty == !wasIn)
    guard wasIn else { return }
    desk.office.add(facts, author: Self.authors[author])
    desk.account.paint(author, takenBack(mark, desk))
    for mark in marks(mark) { #expect(!desk.shown(desk.now)[mark]) }
  }

  private func takenBack(_ mark: Int, _ desk: Desk) -> [PaintedYear.Stroke] {
    marks(mark).compactMap { mark in
      desk.account.firstDay(mark).map { .init(mark: mark, from: $0, isIn: false) }
    }
  }

  private func redate(_ mark: Int, _ day: Int, _ author: Int, _ desk: inout Desk) {
    let rows = desk.account.rows
    guard marks(mark).allSatisfy({ rows[$0][desk.now] }) else { return }
    let item = mark == 0 ? "to-trinh" : "bao-cao"
    let nominee = mark == 0 || mark == 3 ? nil : desk.nominees[mark - 1]
    let since = marks(mark).map { desk.account.since($0) }.max() ?? 0
    let facts = desk.acts.redate(item, nominee: nominee, to: desk.day(day))
    #expect(facts.isEmpty == (since == day))
    guard since != day else { return }
    desk.office.add(facts, author: Self.authors[author])
    let back = day > since ? takenBack(mark, desk) : []
    desk.account.paint(
      author, back + marks(mark).map { .init(mark: $0, from: day, isIn: true) })
    let lines = desk.dossier(on: desk.day(desk.now)).lines
    #expect(lines[[0, 2, 3, 1][mark]].since == desk.day(day))
  }

  private func giveBack(_ day: Int, _ author: Int, _ desk: inout Desk) {
    let facts = desk.acts.review(.returned, reason: "thiếu dấu", on: desk.day(day))
    desk.office.add(facts, author: Self.authors[author])
    desk.account.paint(
      author, (0..<3).map { .init(mark: $0, from: day, isIn: false) }, isReturn: true)
    #expect(desk.shown(day) == [false, false, false])
    #expect(desk.shown(desk.now) == [false, false, false])
  }
}
