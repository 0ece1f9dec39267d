import Campaign
import Canvas
import Testing
import Writing

@testable import Dashboard

/// What keys do in every form and prompt.
@Suite struct FormKeySessions {
  /// The form of `dot-2`, whose fields hold what the plan says.
  private func cutoff(_ width: Int = 80, _ height: Int = 24) -> EntryDesk {
    var desk = EntryDesk.at(.deadlines, width, height)
    desk.press(.down) { $0.subject == .deadline("dot-2") }
    desk.type("e")
    return desk
  }

  private func form(_ desk: EntryDesk) -> Form? { desk.state.overlays.last as? Form }

  @Test func arrowsGoFromFieldToField() {
    var desk = cutoff()
    #expect(form(desk)?.focus == 0)
    desk.press(.down, .down, .down)
    #expect(form(desk)?.focus == 3)
    desk.press(.up)
    #expect(form(desk)?.focus == 2)
    desk.press(.up, .up, .up, .up)
    #expect(form(desk)?.focus == 0)
  }

  @Test func typingTakesThePlaceOfWhatStoodThere() {
    var desk = cutoff()
    desk.type("Khen")
    #expect(form(desk)?.fields[0].field.text == "Khen")
    // What one typed oneself is gone on with.
    desk.press(.down, .up)
    desk.type(" thưởng")
    #expect(form(desk)?.fields[0].field.text == "Khen thưởng")
  }

  @Test(arguments: [Key.end, .right, .left, .home, .function(2)])
  func aMoveKeepsItToBeMended(_ key: Key) {
    var desk = cutoff()
    let former = form(desk)!.fields[0].field.text
    desk.press(key, .end, .character("!"))
    #expect(form(desk)?.fields[0].field.text == former + "!")
  }

  @Test(arguments: [Key.backspace, .delete, .control("u")])
  func deletingDeletesTheWhole(_ key: Key) {
    var desk = cutoff()
    desk.press(key)
    #expect(form(desk)?.fields[0].field.text == "")
  }

  @Test func ctrlZGivesBackWhatStoodThere() {
    var desk = cutoff()
    let former = form(desk)!.fields[0].field.text
    desk.type("Khen")
    desk.press(.control("z"))
    #expect(form(desk)?.fields[0].field.text == former)
    #expect(desk.commits.isEmpty)
  }

  @Test func whatIsSelectedIsShownSo() {
    var desk = cutoff()
    func grounds() -> Int {
      render(desk.state).groundText.joined().count { $0 == "S" }
    }
    let selected = grounds()
    desk.press(.end)
    #expect(selected - grounds() == "Đề nghị khen thưởng đợt 2".count)
  }

  @Test func whatWasTypedBeforeIsBehindAlt() {
    var desk = EntryDesk.at(.deadlines)
    for text in ["một", "hai"] {
      desk.press(.down) { $0.subject == .deadline("dot-2") }
      desk.type("e")
      desk.type(text)
      desk.press(.control("s"))
    }
    desk.type("e")
    desk.press(.with(.alt, .up))
    #expect(form(desk)?.fields[0].field.text == "một")
  }

  // MARK: Every window

  static let windows: [(name: String, screen: Screen, keys: String)] = [
    ("form", .deadlines, "e"), ("dossier", .schools, "d"), ("palette", .today, "?"),
    ("filter", .schools, "/"), ("menu", .schools, "s"), ("day", .today, "t"),
    ("note", .schools, "c"), ("paper menu", .today, "p"),
  ]

  @Test(arguments: FormKeySessions.windows.indices, Language.allCases)
  func helpIsThereInEveryWindow(_ number: Int, _ language: Language) {
    let window = FormKeySessions.windows[number]
    var desk = EntryDesk(Sample.state(80, 24, language, start: window.screen))
    desk.type(window.keys)
    let depth = desk.state.overlays.count
    #expect(depth > 0, "\(window.name) did not open")
    let isTyping = desk.state.overlays.last?.isTyping == true
    #expect(desk.shows((isTyping ? "F1 " : "? ") + language("Trợ giúp", "Help")))
    let help: Key = isTyping ? .function(1) : .character("?")
    desk.press(help)
    #expect(desk.state.overlays.count == depth + 1)
    #expect(desk.shows(language("Các phím ở đây", "The keys here")))
    for hint in desk.state.overlays[depth - 1].hints(desk.state) where hint.key != "↑↓" {
      #expect(desk.shows(hint.label), "\(window.name): \(hint.label)")
    }
    desk.press(.escape)
    #expect(desk.state.overlays.count == depth)
  }

  @Test(arguments: FormKeySessions.windows.indices, [Size(80, 24), Size(50, 15), Size(40, 12)])
  func noWindowHidesItsKeys(_ number: Int, _ size: Size) {
    let window = FormKeySessions.windows[number]
    var desk = EntryDesk(Sample.state(size.width, size.height, start: window.screen))
    desk.type(window.keys)
    guard let overlay = desk.state.overlays.last else {
      Issue.record("\(window.name) did not open")
      return
    }
    let foot = render(desk.state).text.suffix(size.height / 3).joined(separator: " ")
    let hints = overlay.hints(desk.state)
    // A dossier has more keys than forty columns can name; its help names the rest.
    let shown = hints.filter { foot.contains("\($0.key) \($0.label)") }
    #expect(shown.count == hints.count || size.width == 40 && hints.count > 8, "\(window.name)")
    #expect(foot.contains(overlay.isTyping ? "F1 Trợ giúp" : "? Trợ giúp"))
  }

  @Test func ctrlSSaysThatAllIsSaved() {
    for screen in [Screen.today, .schools, .entry, .log] {
      var desk = EntryDesk.at(screen)
      desk.press(.control("s"))
      #expect(desk.shows("Mọi mục đã lưu"))
    }
    var desk = EntryDesk.at(.schools)
    desk.type("d")
    desk.press(.control("s"))
    #expect(desk.shows("Mọi mục đã lưu") && !desk.state.overlays.isEmpty)
  }

  @Test func ctrlZTakesBackAndCtrlFFilters() {
    var desk = EntryDesk.at(.schools)
    desk.type("K")
    desk.type("thiếu máy")
    desk.press(.control("s"))
    #expect(desk.shows("Ctrl-Z hoàn tác"))
    desk.press(.control("z"))
    #expect(desk.commits.count == 2 && desk.commits[1].first?.cell.kind == .undo)
    desk.press(.control("f"))
    #expect(desk.state.overlays.last is FilterOverlay)
    desk.type("doc")
    desk.press(.control("u"))
    #expect(desk.state.list(.schools).filter == "")
  }

  @Test func ctrlSInACellEntersIt() {
    var desk = EntryDesk.at(.entry)
    let keys = desk.commits.count
    desk.press(.control("s"))
    #expect(desk.commits.count == keys)
    desk.type("5/11")
    desk.press(.control("s"))
    #expect(desk.state.grid.editor == nil)
  }

  // MARK: Drafts

  @Test func escKeepsWhatWasTyped() {
    var desk = cutoff()
    desk.type("Khen đột xuất")
    desk.press(.escape)
    #expect(desk.state.overlays.isEmpty && desk.commits.isEmpty)
    #expect(desk.shows("giữ bản nháp"))
    desk.type("e")
    #expect(form(desk)?.fields[0].field.text == "Khen đột xuất")
    // What was not touched is as the plan has it, not as it was.
    #expect(form(desk)?.fields[1].field.text == "15/02/2023")
    desk.press(.control("d"))
    #expect(form(desk)?.fields[0].field.text == "Đề nghị khen thưởng đợt 2")
    desk.press(.escape)
    #expect(desk.drafts.isEmpty && desk.state.drafts.isEmpty)
  }

  /// Whoever presses the key that saves elsewhere is told what is not entered yet.
  @Test func ctrlSNamesTheDraftsThatWait() {
    var desk = cutoff()
    desk.type("Khen đột xuất")
    desk.press(.escape, .control("s"))
    #expect(desk.shows("còn 1 bản nháp chưa nhập xong"))
    desk.type("e")
    desk.press(.control("d"), .escape, .control("s"))
    #expect(desk.shows("không cần phím lưu"))
  }

  @Test func whatIsPutBackLeavesNoDraft() {
    var desk = cutoff()
    desk.type("x")
    #expect(!desk.drafts.isEmpty)
    desk.press(.control("z"), .escape)
    #expect(desk.drafts.isEmpty)
  }

  @Test func aDraftOutlivesTheProgram() {
    var desk = cutoff()
    desk.type("Khen đột xuất")
    var next = EntryDesk.at(.deadlines)
    for (place, text) in desk.drafts { next.hear(.draftFound(Draft(place: place, text: text))) }
    next.press(.down) { $0.subject == .deadline("dot-2") }
    next.type("e")
    #expect(form(next)?.fields[0].field.text == "Khen đột xuất")
    next.press(.control("s"))
    #expect(next.commits.count == 1 && next.drafts.isEmpty)
  }

  @Test func aPromptKeepsItsDraftToo() {
    var desk = EntryDesk.at(.today)
    desk.type("t")
    desk.type("12/1")
    desk.press(.escape)
    #expect(desk.drafts.values.contains("12/1"))
    desk.type("t")
    #expect((desk.state.overlays.last as? Prompt)?.field.text == "12/1")
    desk.press(.control("d"), .escape)
    #expect(desk.drafts.isEmpty)
    // From the list of drafts it opens again as well.
    desk.type("t")
    desk.type("3/1")
    desk.press(.escape, .control("b"))
    desk.press(.enter)
    #expect((desk.state.overlays.last as? Prompt)?.field.text == "3/1")
  }
}
