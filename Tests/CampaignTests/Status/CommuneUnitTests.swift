import Campaign
import Testing
import Writing

/// What is asked of communes is owed by them: by those of the list, or by those that schools are in.
@Suite struct CommuneUnitTests {
  private let day = d("2022-11-10")
  private let schools = [
    School(id: "a", name: "Trường A", level: .primary, commune: "Xã Hạnh Phúc"),
    School(id: "b", name: "Trường B", level: .lowerSecondary, commune: "xã  hạnh phúc"),
    School(id: "c", name: "Trường C", level: .primary, commune: "Phường Độc Lập"),
  ]

  private var plan: Plan {
    get throws {
      try Plan.read(
        Array(
          """
          {"format": 1, "id": "p", "title": "P", "kind": "calendar-year", "original": "2022",
           "office": {"name": "Phòng"},
           "targets": [{"id": "t1", "title": "Phổ cập", "comparator": ">=", "goal": 90,
                        "unit": "%", "source": "communes"}]}
          """.utf8))
    }
  }

  private func status(_ units: [School], _ figures: [(UnitID, String)] = []) throws -> Status {
    let plan = try plan
    var ledger = Ledger()
    for (at, figure) in figures.enumerated() {
      ledger.append(
        CommitHeader(sequence: Int64(at + 1), at: 1, author: "Lan", login: "lan"),
        [Fact(.result(plan.id, "t1", school: figure.0), .string(figure.1), on: day)])
    }
    return Status.of(
      plans: [plan], roster: Roster(units), ledger: ledger, day: day, calendar: plainCalendar)
  }

  @Test func theCommunesOfTheSchoolsOweIt() throws {
    let status = try status(schools, [("xa-hanh-phuc", "45/50")])
    let one = try #require(status.obligation("t1", plan: status.plans[0].id))
    #expect(one.owes == .communes)
    #expect(one.count?.expected == 2)
    #expect(one.count?.done == 1)
    #expect(status.target("t1", plan: one.plan)?.actual == Quantity(text: "90"))
    // A school owes nothing of it, and a commune nothing else.
    #expect(one.standing(of: "a", in: status) == .notExpected)
    #expect(
      status.schools.filter { $0.owed > 0 }.map(\.school.id) == ["xa-hanh-phuc", "xa-doc-lap"])
    #expect(status.coverage.expected == 3)
  }

  @Test func aCommuneOfTheListStandsForItself() throws {
    let own = School(id: "hp", name: "Xã Hạnh Phúc", level: .commune, commune: "Xã Hạnh Phúc")
    let status = try status(schools + [own], [("hp", "50/50")])
    #expect(status.roster.schools.map(\.id) == ["a", "b", "c", "hp", "xa-doc-lap"])
    #expect(try #require(status.obligation("t1", plan: status.plans[0].id)).count?.done == 1)
  }

  @Test func theyAreEnteredInTheGrid() throws {
    let status = try status(schools)
    let subject = GridSubject(plan: status.plans[0].id, .targets)
    let grid = try #require(EntryGrid(subject, status: status, ledger: Ledger()))
    #expect(grid.rows.compactMap { grid.school($0)?.id } == ["xa-hanh-phuc", "xa-doc-lap"])
  }
}

extension ObligationStatus {
  fileprivate func standing(of school: UnitID, in status: Status) -> Standing.State? {
    status.roster.position(of: school).flatMap { schools?.standings[$0].state }
  }
}
