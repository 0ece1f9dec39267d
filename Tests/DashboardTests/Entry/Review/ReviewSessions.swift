import Campaign
import Canvas
import Testing
import Writing

@testable import Dashboard

/// The review of nominees by keyboard, one by one and by selection.
@Suite struct ReviewSessions {
  private let plan = Sample.schoolYear

  private func candidates(_ desk: EntryDesk) -> [Candidacy] {
    desk.state.office.ledger.candidacies(plan: plan.id, deadline: plan.deadline("dot-1")!)
  }

  private func listed(_ desk: EntryDesk) -> [String] {
    let rows = NomineeRows(desk.state)
    return desk.state.list(.nominees).rows.compactMap { rows.nominee(Int($0))?.id }
  }

  private func state(_ id: String, _ desk: EntryDesk) -> CandidateState? {
    candidates(desk).first { $0.nominee.id == id }?.state
  }

  /// Each takes one key, and the next is at hand.
  @Test func oneKeyPassesOrLeavesEachAndTheNextIsAtHand() {
    var desk = EntryDesk(Sample.state(140, 45, start: .nominees))
    desk.type("*d")
    let all = listed(desk)
    #expect(all.count > 15)
    // All were chosen before: together they are proposed again.
    #expect(all.allSatisfy { state($0, desk) == .proposed })
    desk.press(.home)
    for (at, _) in all.enumerated() { desk.type(at % 3 == 2 ? "w" : "d") }
    for (at, id) in all.enumerated() {
      #expect(state(id, desk) == (at % 3 == 2 ? .left : .chosen), "\(at)")
    }
    #expect(desk.commits.count == all.count + 1)
    desk.type("u")
    #expect(candidates(desk).count { $0.state == .proposed } == 1)
  }

  @Test func anActOnThoseMarkedIsOneEntryAndOneUndo() {
    var desk = EntryDesk(Sample.state(140, 45, start: .nominees))
    let three = Array(listed(desk).prefix(3))
    desk.press(.character(" "), .character(" "), .character(" "))
    desk.type("b")
    #expect(desk.shows("3 người, tập thể"))
    // The fourth is the vote.
    desk.type("4")
    for (field, text) in ["15", "14", "13", "1"].enumerated() {
      if field > 0 { desk.press(.tab) }
      desk.press(.control("u"))
      desk.type(text)
    }
    desk.press(.control("s"))
    #expect(desk.commits.last?.count == 3)
    for id in three {
      let vote = candidates(desk).first { $0.nominee.id == id }?.vote
      #expect(vote == CouncilVote(members: 15, present: 14, inFavour: 13, against: 1))
    }
    #expect(desk.shows("13/15 phiếu (86,6%)"))
    desk.type("u")
    #expect(candidates(desk).allSatisfy { $0.vote == nil })
  }

  @Test func whatIsMissingAndWhyOneIsReturnedIsAskedOnce() {
    var desk = EntryDesk(Sample.state(140, 45, start: .nominees))
    let id = listed(desk)[0]
    desk.type("b2")
    desk.type("báo cáo; chữ ký")
    desk.press(.enter)
    #expect(candidates(desk).first { $0.nominee.id == id }?.missing == ["báo cáo", "chữ ký"])
    desk.press(.up)
    desk.type("b3")
    desk.type("thiếu chữ ký")
    desk.press(.enter)
    #expect(candidates(desk).first { $0.nominee.id == id }?.returned == "thiếu chữ ký")
    // A vote that cannot be stays in its form, with the reason.
    desk.type("b4")
    desk.press(.control("u"))
    desk.type("5")
    desk.press(.tab)
    desk.press(.control("u"))
    desk.type("9")
    desk.press(.tab)
    desk.press(.control("u"))
    desk.type("3")
    desk.press(.control("s"))
    #expect(desk.shows("Số phiếu không thể có"))
  }

  @Test func somebodyIsFoundFromAnyScreenWithoutMarksAndHasAPage() {
    for screen in [Screen.today, .schools, .log] {
      var desk = EntryDesk(Sample.state(140, 45, start: screen))
      let one = candidates(desk)[0].nominee
      desk.type("F")
      desk.type(Vietnamese.fold(one.name))
      desk.press(.enter)
      #expect(desk.shows(one.name), "\(screen)")
      desk.press(.enter)
      #expect(desk.shows("Được đề nghị"), "\(screen)")
    }
  }

  @Test func aListOfPeopleIsPastedAsOneEntry() {
    var desk = EntryDesk(Sample.state(140, 45, start: .today))
    desk.type("F")
    desk.press(.escape)
    let before = Register(desk.state.office).count
    desk.paste(
      """
      trường\thọ và tên\tnăm sinh\tdanh hiệu\tnăm
      th-ha-khe\tLò Văn Á\t1980\tLao động tiên tiến\t2021
      th-ha-khe\tLò Thị Ý\t\t\t
      """)
    #expect(desk.shows("Lò Văn Á"))
    desk.press(.enter)
    #expect(desk.commits.last?.count == 1)
    let register = Register(desk.state.office)
    #expect(register.count == before + 2)
    let one = register.people.first { $0.name == "Lò Văn Á" }
    #expect(one.map { register.honours(of: $0.id).map(\.reward) } == ["lao-dong-tien-tien"])
    desk.type("u")
    #expect(Register(desk.state.office).count == before)
  }

  @Test func someoneIsEnteredGivenAnAwardAndBlottedOut() throws {
    var desk = EntryDesk(Sample.state(140, 45, start: .today))
    desk.type("F")
    desk.press(.escape)
    desk.type("i")
    desk.type("Nguyễn Thị Ước")
    desk.press(.tab)
    desk.type("th-ha-khe")
    desk.press(.tab)
    desk.type("1980")
    desk.press(.control("s"))
    let person = try #require(
      Register(desk.state.office).people.first { $0.name == "Nguyễn Thị Ước" })
    #expect(person.unit == "th-ha-khe" && person.birth?.year == 1980)
    desk.type("/")
    desk.type("nguyen thi uoc")
    desk.press(.enter)
    desk.type("k")
    desk.press(.tab)
    desk.type("Lao động tiên tiến")
    desk.press(.control("s"))
    #expect(Register(desk.state.office).honours(of: person.id).count == 1)
    desk.press(.delete)
    #expect(desk.shows("Xóa hẳn"))
    desk.press(.enter)
    #expect(Register(desk.state.office)[person.id]?.name == "×××")
    #expect(Register(desk.state.office).honours(of: person.id).count == 1)
  }
}
