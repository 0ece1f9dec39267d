import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// Whole sessions as lists of messages, looked at where it matters.
@Suite struct SessionTests {
  @Test func filteringIgnoresAccentsAndNarrowsByThem() {
    var state = Sample.state(start: .schools)
    state.press(.character("/"))
    state.type("luong")
    #expect(state.list(.schools).rows.count == 4)
    #expect(state.picture.contains("Tà Lương"))
    #expect(state.picture.contains("Đồng Luông"))
    state.press(.backspace, .backspace, .backspace, .backspace)
    state.type("ương")
    #expect(state.list(.schools).rows.count == 3)
    #expect(!state.picture.contains("Đồng Luông"))
    state.press(.enter)
    #expect(state.overlays.isEmpty)
    #expect(state.picture.contains("/lương"))
    state.press(.escape)
    #expect(state.list(.schools).rows.count == 44)
  }

  @Test func escapeInTheFilterBringsBackTheFormerOne() {
    var state = Sample.state(start: .schools)
    state.press(.character("/"))
    state.type("thpt")
    state.press(.enter, .character("/"))
    state.type(" khe thuong")
    #expect(state.list(.schools).rows.count == 1)
    state.press(.escape)
    #expect(state.list(.schools).filter == "thpt")
  }

  @Test func onlyWhatIsLateIsOneKey() {
    var state = Sample.state()
    state.press(.character("!"))
    let left = state.list(.todayDeadlines).rows.map { state.digest.due[Int($0)].members[0] }
    #expect(left.allSatisfy { state.status.obligations[$0].calls })
    #expect(left.prefix(2).allSatisfy { state.status.obligations[$0].state == .overdue })
    #expect(left.count < state.digest.due.count)
    #expect(state.picture.contains("! chỉ mục quá hạn"))
    state.press(.tab, .character("!"))
    #expect(state.list(.todaySchools).rows.count == 14)
    state.press(.character("!"))
    #expect(state.list(.todaySchools).rows.count == 44)
  }

  @Test func theSelectionStaysOnTheSchoolAndNotOnTheRow() {
    var state = Sample.state(start: .schools)
    state.press(.down, .down, .down)
    let chosen = state.list(.schools).selected
    #expect(chosen == "mn-khau-lich")
    state.press(.character("s"), .down, .enter)
    #expect(state.list(.schools).selected == chosen)
    state.press(.character("s"), .enter)
    #expect(state.list(.schools).selected == chosen)
    let row = state.list(.schools).row
    #expect(state.list(.schools).rows[row] == 3)
  }

  @Test func aColleaguesEntryChangesThePictureWithoutAKey() {
    var state = Sample.state()
    #expect(!state.picture.contains("Hùng +4"))
    var office = Sample.district
    var ledger = office.ledger
    let cutoff = Sample.schoolYear.deadline("dot-1")!
    let acts = DossierActs(
      ledger, plan: Sample.schoolYear, deadline: cutoff, school: "thcs-ban-ngan")
    ledger.append(
      CommitHeader(sequence: 100_000, at: 0, author: "Hùng", login: "vp"),
      acts.receive(cutoff.cutoff!.items.map(\.id), on: Sample.today))
    office.update(ledger)
    #expect(state.picture.contains("31/40"))
    _ = update(
      &state,
      .officeChanged(office, news: [News(author: "Hùng", count: 4, schools: ["thcs-ban-ngan"])]))
    #expect(state.picture.contains("32/40"))
    #expect(state.picture.contains("Hùng +4"))
    state.press(.character("x"))
    #expect(!state.picture.contains("Hùng +4"))
  }

  @Test func midnightTurnsTheFlags() {
    var state = Sample.state(today: day("2022-11-09"))
    #expect(state.picture.contains("hạn hôm nay"))
    _ = update(&state, .dayChanged(day("2022-11-10")))
    #expect(state.picture.contains("quá hạn 1 ngày"))
    #expect(state.picture.contains("Thứ Năm 10/11/2022"))
  }

  @Test func enterOpensAndEscapeComesBack() {
    var state = Sample.state()
    state.press(.tab, .enter)
    #expect(state.place.screen == .school)
    #expect(state.place.school == "thcs-coc-tram")
    state.press(.enter)
    #expect(state.place.screen == .deadlines)
    #expect(state.list(.deadlines).selected == "dien-bien-phu-tasks-2022:task-9")
    state.press(.escape, .escape)
    #expect(state.place.screen == .today)
    #expect(state.place.focus == 1)
    state.press(.character("]"))
    #expect(state.place.screen == .school)
    state.press(.character("["))
    #expect(state.place.screen == .today)
  }

  @Test func digitsAndFunctionKeysSwitchScreens() {
    for (number, screen) in Screen.withDigits.enumerated() {
      let digit: Character = number == 9 ? "0" : Character("\(number + 1)")
      var state = Sample.state(start: screen == .today ? .schools : .today)
      state.press(.character(digit))
      #expect(state.place.screen == screen)
      var other = Sample.state(start: screen == .today ? .schools : .today)
      other.press(.function(number + 1))
      #expect(other.place.screen == screen)
    }
  }

  @Test func anInputMethodLeftOnStillCommands() {
    var state = Sample.state(start: .schools)
    #expect(Key.character("đ").asCommand == .character("d"))
    #expect(Key.character("Ư").asCommand == .character("W"))
    #expect(Key.character("ố").asCommand == .character("s"))
    #expect(Key.character("q").asCommand == .character("q"))
    state.press(.character("á"))
    #expect(state.picture.contains("Sắp xếp theo"))
  }

  @Test func thePaletteFindsWithoutAccentsAndRuns() {
    var state = Sample.state()
    state.press(.character("?"))
    state.type("nhat ky")
    #expect(state.picture.contains("Mở màn hình: Nhật ký"))
    state.press(.enter)
    #expect(state.place.screen == .log)
    #expect(state.overlays.isEmpty)
  }

  @Test func thePaletteNamesWhatIsCalledSoFirst() {
    var state = Sample.state()
    state.press(.character("?"))
    state.type("in")
    let lines = state.picture.split(separator: "\n").map(String.init)
    let box = lines.firstIndex { $0.contains("Trợ giúp") } ?? 0
    #expect(lines[box + 2].contains(" In "))
    state.press(.backspace, .backspace)
    state.type("english")
    #expect(state.picture.contains("Đổi sang tiếng Anh"))
    state.press(.enter)
    #expect(state.language == .en)
  }

  @Test func thePaletteSaysWhyACommandIsOff() {
    var state = Sample.state()
    state.press(.character("?"))
    state.type("di toi")
    #expect(state.picture.contains("không còn màn hình phía trước"))
    #expect(state.press(.enter) == [.bell])
    #expect(!state.overlays.isEmpty)
  }

  @Test func aDisabledKeySaysWhyAndDoesNothing() {
    var state = Sample.state()
    #expect(state.press(.character("]")) == [.bell])
    #expect(state.picture.contains("không còn màn hình phía trước"))
  }

  @Test func noKeyLeaksThroughAnOverlay() {
    var state = Sample.state(start: .schools)
    state.press(.character("s"))
    state.type("q5u")
    #expect(state.place.screen == .schools)
    var leaving = Sample.state()
    leaving.saving = .failed(Refusal(facts: [], label: "x", reason: "y"))
    leaving.press(.character("q"))
    #expect(
      leaving.press(.character("q"), .character("y"), .character("1")) == [.bell, .bell, .bell])
    #expect(leaving.press(.enter) == [.quit])
  }

  @Test func leavingAsksOnlyWhenSomethingIsUnsaved() {
    var state = Sample.state()
    #expect(state.press(.character("q")) == [.quit])
    state.saving = .failed(Refusal(facts: [], label: "x", reason: "y"))
    #expect(state.press(.character("q")) == [])
    #expect(state.picture.contains("Thoát khi chưa lưu xong?"))
  }

  @Test func savedIsSaidOnlyWhenTheStoreSaidSo() {
    var state = Sample.state()
    let fact = Fact(
      .noNomination(Sample.schoolYear.id, "dot-1", school: "th-ha-khe"), true, on: Sample.today)
    let effects = state.record([fact], label: "gửi đợt 1")
    #expect(effects == [.record([fact], label: "gửi đợt 1", Ticket(1))])
    #expect(!state.picture.contains("đã lưu"))
    _ = update(
      &state, .saved(Saved(id: EntryID(sequence: 1), label: "gửi đợt 1", ticket: Ticket(1))))
    #expect(state.picture.contains("✓ đã lưu"))
    _ = state.record([fact], label: "gửi đợt 1")
    let refusal = Refusal(
      facts: [fact], label: "gửi đợt 1", reason: "đĩa đầy", ticket: Ticket(2))
    _ = update(&state, .notSaved(refusal))
    #expect(state.picture.contains("CHƯA LƯU: gửi đợt 1 – đĩa đầy"))
  }

  @Test func aPasteOutsideAFieldEntersNothing() {
    var state = Sample.state()
    let before = state.place
    #expect(update(&state, .paste(Paste("q\n1\nu"))) == [.bell])
    #expect(state.place == before)
    state.press(.character("/"))
    _ = update(&state, .paste(Paste("khen\nthưởng")))
    #expect(state.list(.todayDeadlines).filter == "khen thưởng")
  }

  @Test func theBuiltInTelexTypesIntoTheFilter() {
    var state = Sample.state(start: .schools)
    state.press(.function(11), .character("/"))
    state.type("luowng")
    #expect(state.list(.schools).filter == "lương")
    #expect(state.picture.contains("Telex"))
  }

  @Test func theMouseSelectsOpensAndSwitches() {
    var state = Sample.state(start: .schools)
    _ = update(&state, .mouse(Mouse(.press, at: Point(5, 7))))
    #expect(state.list(.schools).row == 3)
    _ = update(&state, .mouse(Mouse(.press, at: Point(5, 7))))
    #expect(state.place.screen == .school)
    _ = update(&state, .mouse(Mouse(.press, at: Point(12, 1))))
    #expect(state.place.screen == .deadlines)
    _ = update(&state, .mouse(Mouse(.wheelDown, at: Point(5, 7))))
    #expect(state.list(.deadlines).row == 3)
  }

  @Test func theFirstRunTakesAFewKeys() {
    var state = Sample.firstRun()
    #expect(
      state.press(.down, .enter, .end, .enter)
        == [
          .makeStore(
            FirstRunAnswers(
              plans: [
                .init(template: "quang-hoa", year: .school(2022)),
                .init(template: "dien-bien-phu-tasks", year: .calendar(2022)),
              ], schools: .sample))
        ])
    _ = update(&state, .storeMade(Sample.district))
    // The plan is looked at before anything else; Esc leads to the day.
    #expect(state.place.screen == .plan)
    state.press(.escape)
    #expect(state.place.screen == .today)
  }

  @Test func theFirstRunMakesAnOfficeThatIsNoneOfTheTemplates() {
    var state = Sample.firstRun()
    state.press(.down, .down, .down)
    state.type("Phòng GD&ĐT Mường Lựng")
    let effects = state.press(.down, .right, .end, .enter)
    #expect(
      effects == [
        .makeStore(
          FirstRunAnswers(
            plans: [],
            blank: .init(office: "Phòng GD&ĐT Mường Lựng", year: .school(2022), phases: 4),
            schools: .none))
      ])
  }

  @Test func theFirstRunTellsEverythingThatIsWrongWithAFile() {
    var state = Sample.firstRun()
    let lines = (2...40).map { "truong.csv: dòng \($0): mã trống" }
    _ = update(&state, .refused(lines))
    #expect(state.picture.contains("dòng 2: mã trống"))
    state.press(.end)
    #expect(state.picture.contains("dòng 40: mã trống"))
    state.press(.escape)
    #expect(!state.picture.contains("dòng 40"))
  }

  @Test func theFirstRunTakesAPathThatLooksLikeCommands() {
    var state = Sample.firstRun()
    state.press(.down, .down, .down, .down, .down, .down, .down, .down)
    state.type("q1?.csv")
    let effects = state.press(.enter, .enter)
    guard case .makeStore(let answers)? = effects.last else {
      Issue.record("nothing was made: \(effects)")
      return
    }
    #expect(answers.schools == .file("q1?.csv"))
  }

  @Test func resizingInsideAPromptKeepsWhatWasTyped() {
    var state = Sample.state()
    state.press(.character("/"))
    state.type("đợt")
    for width in [1, 500, 3, 80] {
      _ = update(&state, .resized(Size(width, width == 80 ? 24 : width)))
      #expect(render(state).size.width == width)
    }
    #expect(state.picture.contains("đợt"))
    #expect(state.list(.todayDeadlines).rows.count == 13)
  }
}
