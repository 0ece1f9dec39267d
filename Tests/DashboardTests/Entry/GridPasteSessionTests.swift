import Campaign
import Canvas
import Dashboard
import Testing

@Suite struct GridPasteSessionTests {
  @Test func aRangeIsShownConfirmedOnceAndTakenBackOnce() {
    var desk = GridSessionTests.desk()
    desk.paste("MN Sơn Ca\t61,7\t88\r\nMN Hoa Ban\tsai\t50/50\r\n")
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("3 ô thay đổi, 1 không nhận, 0 giữ nguyên"))
    #expect(desk.shows("dòng 2, cột 2 “sai”"))
    desk.press(.enter)
    #expect(desk.commits.map(\.count) == [3])
    #expect(desk.shows("61,7%"))
    desk.type("u")
    #expect(desk.state.office.ledger.value(.result(Sample.targets.id, "t2", school: "mn-b")) == nil)
  }

  @Test func sixtySchoolsByTwentyTargetsAreOneCommit() throws {
    let plan = try Sample.targets.edited { document in
      document["targets"] = document["targets"]?.each { target in
        target["levels"] = nil
        target["source"] = "schools"
      }
    }
    let schools = (1...60).map {
      School(id: "t\($0)", name: "Trường số \($0)", level: .primary, block: "Khối \($0 % 4)")
    }
    var state = State(
      office: Office(
        documents: [PlanDocument(plan)], roster: Roster(schools), calendar: Sample.calendar),
      today: Sample.today, author: "Lan", start: .entry)
    state.openGrid(GridSubject(plan: plan.id, .targets))
    var desk = EntryDesk(state)
    // Counts for the two targets that count communes, percentages for the others.
    let rows = (1...60).map { school in
      let cells = plan.targets.map { $0.isCount ? "\(school)" : "\(school),5" }
      return (["Số \(school)"] + cells).joined(separator: "\t")
    }
    desk.paste(rows.joined(separator: "\r\n"))
    desk.press(.enter)
    #expect(desk.commits.map(\.count) == [1200])
    let ledger = desk.state.office.ledger
    #expect(ledger.value(.result(plan.id, "t20", school: "t60")) == "60.5%")
    #expect(ledger.value(.result(plan.id, "t10", school: "t7")) == "7")
    desk.type("u")
    #expect(desk.state.office.ledger.value(.result(plan.id, "t20", school: "t60")) == nil)
  }

  @Test func oneCellPastedWhileTypingIsText() {
    var desk = GridSessionTests.desk()
    desk.type("1")
    desk.paste("26/129\n")
    #expect(desk.state.grid.editor?.field.text.hasPrefix("126/129") == true)
    desk.press(.enter)
    #expect(desk.commits.count == 1)
  }

  @Test func aRangePastedWhileTypingWaitsForTheCell() {
    var desk = GridSessionTests.desk()
    desk.type("1")
    desk.paste("1\t2")
    #expect(desk.shows("Enter hoặc Esc"))
    #expect(desk.state.grid.editor?.field.text == "1")
  }

  @Test func aPasteElsewhereRunsNothing() {
    var desk = EntryDesk(Sample.state())
    desk.paste("q\nu\nD\n5")
    #expect(desk.state.place.screen == .today)
    #expect(desk.commits.isEmpty)
    #expect(desk.others == [.bell])
  }
}
