import Campaign
import Testing

@Suite struct NomineeSheetTests {
  private func nominee(_ id: String, _ name: String? = nil, rank: Int? = nil) -> Nominee {
    var one = Nominee(id: id, school: "th-b", name: name ?? "Người \(id)")
    one.rank = rank
    return one
  }

  private func tally(cap: Int, count: Int) -> NomineeTally {
    var tally = NomineeTally()
    tally.cap = cap
    for _ in 0..<count { tally.add(.proposed, isIndividual: true) }
    return tally
  }

  @Test func thoseBeyondTheCapAreMarkedAndThoseAsideDoNotCount() {
    var aside = nominee("2")
    aside.standing = .aside
    let sheet = NomineeSheet(
      [nominee("1"), aside, nominee("3"), nominee("4")], tally: tally(cap: 2, count: 3))
    #expect(sheet.nominees.map(\.id) == ["1", "3", "4", "2"])
    #expect(sheet.over == ["4"])
    #expect(sheet.counted == 3)
  }

  @Test func collectivesBeyondTheirOwnCapAreMarked() {
    var tally = NomineeTally()
    (tally.cap, tally.capCollectives) = (5, 1)
    var (first, second) = (nominee("2"), nominee("3"))
    (first.kind, second.kind) = (.collective, .collective)
    for _ in 0..<2 { tally.add(.proposed, isIndividual: false) }
    tally.add(.proposed, isIndividual: true)
    let sheet = NomineeSheet([nominee("1"), first, second], tally: tally)
    #expect(sheet.over == ["3"])
  }

  @Test func theSamePersonTwiceIsNoticedUnlessTheirBirthdaysDiffer() {
    var younger = nominee("3", "Trần Thị Bình")
    younger.birth = d("2010-05-01")
    var older = nominee("4", "Trần Thị Bình")
    older.birth = d("2009-05-01")
    let sheet = NomineeSheet(
      [nominee("1", "Lê Văn An"), nominee("2", "LÊ VĂN AN"), younger, older], tally: nil)
    #expect(sheet.twins == ["1", "2"])
  }

  @Test func movingRanksAllUpToWhereItHappened() {
    let sheet = NomineeSheet(["a", "b", "c", "d"].map { nominee($0) }, tally: nil)
    let moved = sheet.moving("c", by: -1)!
    #expect(moved.map(\.id) == ["a", "c", "b", "d"])
    #expect(moved.map(\.rank) == [1, 2, 3, nil])
    #expect(sheet.moving("a", by: -1) == nil)
    #expect(sheet.moving("d", by: 1) == nil)
  }

  @Test func ranksOutliveTheLedger() {
    var office = EntryOffice()
    for name in ["An", "Bình", "Chi"] {
      let one = Nominee(school: "mn-a", name: name)
      office.add([
        office.ledger.nominating(one, plan: office.plan.id, deadline: "dot-1", on: office.day)
      ])
    }
    func names() -> [String] {
      office.ledger.nominees(plan: office.plan.id, deadline: "dot-1").map(\.name)
    }
    func acts() -> NomineeActs {
      NomineeActs(office.ledger, plan: office.plan.id, deadline: "dot-1", on: office.day)
    }
    let sheet = NomineeSheet(
      office.ledger.nominees(plan: office.plan.id, deadline: "dot-1"), tally: nil)
    office.add(acts().rank(sheet.moving(sheet.nominees[2].id, by: -1) ?? []))
    #expect(names() == ["An", "Chi", "Bình"])
    let chi = office.ledger.nominees(plan: office.plan.id, deadline: "dot-1")[1]
    office.add(acts().set(.aside, of: chi))
    #expect(office.ledger.nominees(plan: office.plan.id, deadline: "dot-1").last?.name == "Chi")
    #expect(
      acts().set(
        .aside,
        of: {
          var one = chi
          one.standing = .aside
          one.rank = nil
          return one
        }()
      ).isEmpty)
    office.add(acts().remove(chi))
    #expect(names() == ["An", "Bình"])
  }

  @Test func yearsInARowAreCountedInTheOfficesOwnRecords() {
    var now = EntryOffice()
    now.plan.rewards = [Reward(id: "cstd-co-so", name: "Chiến sĩ thi đua cơ sở", isTitle: true)]
    var documents = [PlanDocument(now.plan)]
    for year in 2019...2021 {
      var plan = now.plan
      plan.id = "thi-du-\(year)"
      plan.year = .calendar(year)
      documents.append(PlanDocument(plan))
      // In 2020 she was proposed and not chosen.
      var one = Nominee(school: "mn-a", name: "Lò Thị Hạnh")
      one.reward = "cstd-co-so"
      one.standing = year == 2020 ? .proposed : .chosen
      let on = d("\(year)-11-01")
      now.add([now.ledger.nominating(one, plan: plan.id, deadline: "dot-1", on: on)])
    }
    let office = Office(
      documents: documents, roster: now.roster, ledger: now.ledger, calendar: plainCalendar)
    let register = Register(office)
    let year = now.plan.year.first.year
    let her = register.likes(name: "lò thị hạnh", unit: "mn-a", birth: nil)
    #expect(her.count == 1)
    let history = register.history(of: her[0].id, before: now.plan, among: office.plans)
    #expect(history.timesInARow("cstd-co-so", upTo: year - 1) == 1)
    // Whoever is called so elsewhere is somebody else.
    #expect(register.likes(name: "Lò Thị Hạnh", unit: "mn-c", birth: nil).isEmpty)
  }
}
