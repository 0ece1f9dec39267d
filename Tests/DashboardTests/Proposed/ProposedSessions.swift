import Campaign
import Canvas
import Dashboard
import JSON
import Testing

/// A plan that a document proposes is looked at item by item before it comes into the store.
@Suite struct ProposedSessions {
  private var proposed: ProposedPlan {
    get throws {
      let plan: JSON = [
        "format": 1, "id": "xa-hanh-phuc-2022-2023", "template": "xa-hanh-phuc",
        "title": "Thi đua năm học 2022-2023", "short": "HP", "kind": "school-year",
        "year": "2022-2023", "office": ["name": "UBND xã Hạnh Phúc"],
        "phases": [
          ["id": "dot-1", "name": "Đợt 1", "from": "05/09", "to": "20/11"],
          ["id": "dot-2", "name": "Đợt 2", "from": "21/11", "to": "19/05"],
        ],
        "movements": [["id": "pt-1", "title": "Dạy tốt, học tốt"]],
      ]
      return ProposedPlan(
        file: "ke-hoach.docx", plan: plan,
        evidence: [
          .init(path: "/office/name", quote: .init(line: 1, text: "UBND XÃ HẠNH PHÚC")),
          .init(path: "/phases/0", quote: .init(line: 14, text: "Đợt 1: từ 05/9 đến 20/11")),
          .init(path: "/phases/1", quote: .init(line: 15, text: "Đợt 2: từ 21/11 đến 19/5")),
          .init(path: "/movements/0", quote: .init(line: 20, text: "“Dạy tốt, học tốt”")),
        ],
        unread: [.init(line: 31, text: "Nơi nhận: như trên")],
        warnings: ["trang 3 không có chữ (bản quét?)"])
    }
  }

  private func desk(_ size: (Int, Int) = (80, 24)) throws -> EntryDesk {
    let desk = EntryDesk(Sample.state(size.0, size.1))
    desk.hear(.planRead(try proposed))
    return desk
  }

  @Test(arguments: [(80, 24), (50, 15)])
  func everyItemStandsWithItsWords(size: (Int, Int)) throws {
    expectDrawing(render(try desk(size).state), "proposed-\(size.0)x\(size.1)-vi")
  }

  @Test func whatIsLeftOutDoesNotComeIn() throws {
    var desk = try desk()
    desk.press(.end)
    desk.type(" ")
    desk.press(.enter)
    let plan = try #require(desk.state.office.plan("xa-hanh-phuc-2022-2023"))
    #expect(plan.phases.count == 2 && plan.movements.isEmpty)
    #expect(desk.state.place.screen == .plan)
  }

  @Test func whatWasNotUnderstoodIsListed() throws {
    var desk = try desk()
    desk.type("v")
    #expect(desk.shows("Nơi nhận: như trên"))
  }

  @Test func thatTheStoreHasItAlreadyIsSaid() throws {
    var desk = try desk()
    desk.press(.enter)
    desk.hear(.planRead(try proposed))
    desk.press(.enter)
    #expect(desk.shows("kho đã có văn bản này"))
    #expect(desk.state.office.plans.count { $0.short == "HP" } == 1)
  }

  /// An office launches the year by one document and plans its work by another.
  @Test func aSecondDocumentOfTheYearComesInUnderANameOfItsOwn() throws {
    var desk = try desk()
    desk.press(.enter)
    var second = try proposed
    var document = try #require(second.plan.object)
    document["title"] = "Kế hoạch công tác thi đua"
    second.plan = .object(document)
    desk.hear(.planRead(second))
    desk.press(.enter)
    let own = desk.state.office.plans.filter { $0.short == "HP" }
    #expect(Set(own.map(\.id)) == ["xa-hanh-phuc-2022-2023", "xa-hanh-phuc-2-2022-2023"])
    #expect(Set(own.map(\.template)) == ["xa-hanh-phuc", "xa-hanh-phuc-2"])
  }

  /// A document that the first run was given is read once there is a store, and looked at there.
  @Test func theFirstRunReadsItsDocumentForReview() {
    var state = Sample.firstRun()
    state.press(.down, .down, .down, .down)
    state.type("ke-hoach.docx")
    let effects = state.press(.end, .enter)
    guard case .makeStore(let answers)? = effects.last else {
      Issue.record("nothing was made: \(effects)")
      return
    }
    #expect(answers.document == "ke-hoach.docx" && answers.planFile == nil)
    #expect(
      update(&state, .storeMade(Office(calendar: Sample.calendar)))
        == [.readPlan(path: "ke-hoach.docx")])
  }

  /// While a document is read the screen says so, and Esc stops it.
  @Test func whatIsReadIsWaitedForAndCanBeStopped() throws {
    var desk = EntryDesk(Sample.state(100, 30))
    desk.type("B")
    desk.type("ke-hoach.pdf")
    desk.press(.enter)
    #expect(desk.others.last == .readPlan(path: "ke-hoach.pdf"))
    desk.hear(.reading(seconds: 7))
    #expect(desk.shows("Đang đọc văn bản… 7 giây."))
    // A key in a hurry is none for what lies below.
    desk.type("q3")
    #expect(desk.state.place.screen == .today)
    var stopped = desk
    stopped.press(.escape)
    #expect(stopped.others.last == .stopReading)
    #expect(!stopped.shows("Đang đọc"))
    desk.type("B")
    desk.press(.escape)
    desk.type("B")
    desk.press(.enter)
    desk.hear(.refused(["ke-hoach.pdf: tệp có mật khẩu"]))
    #expect(!desk.shows("Đang đọc"))
    #expect(desk.shows("tệp có mật khẩu"))
    desk.type("B")
    desk.type("x.docx")
    desk.press(.enter)
    desk.hear(.planRead(try proposed))
    #expect(!desk.shows("Đang đọc"))
    #expect(desk.shows("Đọc từ"))
  }
}
