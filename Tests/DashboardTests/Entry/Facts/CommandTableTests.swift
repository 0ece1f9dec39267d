import Campaign
import Canvas
import Foundation
import Testing
import Writing

@testable import Dashboard

/// What holds for every command and every form, whatever it is.
@Suite struct CommandTableTests {
  @Test func everyCommandIsSaidInBothLanguagesAndListedOnce() {
    let ids = Commands.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for command in Commands.all {
      let (vietnamese, english) = (command.title(.vi), command.title(.en))
      #expect(!vietnamese.isEmpty && !english.isEmpty && vietnamese != english, "\(command.id)")
    }
  }

  /// The names that the dashboard's sources give to something, wherever they declare it.
  private static func declared(_ literal: Regex<(Substring, Substring)>) throws -> [String] {
    let root = (0..<5).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    let files = FileManager.default.enumerator(
      at: root.appending(path: "Sources/Dashboard"), includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .flatMap { file in
        try String(contentsOf: file, encoding: .utf8).matches(of: literal.wordBoundaryKind(.simple))
          .map { String($0.1) }
      }
  }

  /// A command that is declared and left out of its table would be dead without a word.
  @Test func everyCommandThatIsDeclaredIsRegistered() throws {
    let declared = try Self.declared(
      /\b(?:Command|command|cell|adding)\(\s*"([a-z][a-z-]*)"/)
    // Those that go to a screen are made of the screens.
    let registered = Commands.all.map(\.id).filter { !$0.hasPrefix("screen-") }
    #expect(declared.count > 50)
    #expect(Set(declared).symmetricDifference(registered).isEmpty)
    #expect(declared.count == registered.count)
  }

  /// So would a screen be, and the drafts of a form; two lists of one name would be one.
  @Test func everyScreenFormAndListIsDeclaredOnceAndRegistered() throws {
    let screens = try Self.declared(/\bScreen\(\s*"([a-z-]+)"/)
    #expect(screens.sorted() == Screen.allCases.map(\.name).sorted())
    let forms = try Self.declared(/FormID\.Kind\("(\w+)"/)
    #expect(forms.sorted() == Registry.all.forms.map(\.name).sorted())
    let lists = try Self.declared(/ListID\("(\w+)"/)
    #expect(lists.count > 20 && Set(lists).count == lists.count)
  }

  @Test func noTwoCommandsOfAScreenShareAKey() {
    for screen in Screen.allCases {
      var owners: [Key: String] = [:]
      for command in Commands.all where command.screens?.contains(screen) == true {
        for key in command.keys {
          #expect(owners[key] == nil, "\(key.label) on \(screen): \(command.id)")
          owners[key] = command.id
        }
      }
    }
    var owners: [Key: String] = [:]
    for command in Commands.all where command.screens == nil {
      for key in command.keys {
        #expect(owners[key] == nil, "\(key.label): \(command.id), \(owners[key] ?? "")")
        owners[key] = command.id
      }
    }
  }

  @Test(arguments: Screen.allCases.filter { $0 != .firstRun })
  func thePaletteListsThemAllAndADisabledOneSaysWhy(screen: Screen) {
    var state = Sample.state(140, 45, start: screen)
    if screen == .school { state.openSchool(Sample.roster.schools[0].id) }
    let palette = Palette(state)
    #expect(Set(palette.found.map(\.command.id)) == Set(Commands.all.map(\.id)))
    for language in Language.allCases {
      state.language = language
      for entry in Palette(state).found {
        #expect(entry.obstacle?.isEmpty != true, "\(entry.command.id)")
      }
    }
  }

  /// Drafts outlive the program, so a new one must still read where an older one left them.
  @Test(arguments: [
    (
      "quang-hoa|dot-1||mn-a||||||n7|||",
      Selection(plan: "quang-hoa", .nominee("n7", deadline: "dot-1"), school: "mn-a"), true
    ),
    ("quang-hoa||||t3||||||||", Selection(plan: "quang-hoa", .target("t3")), true),
    ("|||mn-a|||||||||", Selection(school: "mn-a"), true),
    // A part of a task and an entry of the journal were once named beside.
    (
      "dbp|task-1|p2|mn-a|||||||||12", Selection(plan: "dbp", .deadline("task-1"), school: "mn-a"),
      false
    ),
  ])
  func whatADraftIsAboutIsReadAsFormerVersionsWroteIt(
    text: String, about: Selection, isStillWritten: Bool
  ) throws {
    let fields = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let read = try #require(FormID(["note"] + fields, among: [.note, .cell]))
    #expect(read == FormID(.note, about))
    #expect((read.text == "note|" + text) == isStillWritten)
  }

  /// Where each form is about something, so that it opens.
  private static func about(_ kind: FormID.Kind) -> Selection {
    let school = Sample.roster.schools[0].id
    let plan = Sample.schoolYear.id
    var about = Selection(plan: plan, .deadline("dot-1"), school: school)
    switch kind {
    case .cell:
      about = Selection(plan: Sample.targets.id, .target("t1"))
    case .review: about = Selection(plan: plan, .review("review-dot-1"))
    case .registration: about = Selection(plan: plan, .registration("awards"), school: school)
    case .difficulty: about = Selection(plan: plan, school: school)
    case .answer:
      let one = Sample.district.status(on: Sample.today).difficulties[0]
      about = Selection(plan: one.plan, .difficulty(one.id), school: one.school)
    case .staff, .office: about = Selection(plan: plan)
    case .person: about = Selection(school: school)
    case .honour:
      about = Selection(.person(Register(Sample.district).people[0].id.rawValue), school: school)
    case .planItem: about = Selection(plan: plan, .entry("councils/+"))
    case .task: about = Selection(plan: Sample.tasks.id, .deadline("task-11"))
    case .target: about = Selection(plan: Sample.targets.id, .target("t1"))
    default: break
    }
    return about
  }

  /// A step of the review is about whom the list of nominees says.
  private static func start(_ kind: FormID.Kind) -> Screen {
    [.vote, .award].contains(kind) ? .nominees : .today
  }

  /// What is refused stays, and what was typed lies in a draft until the store has it.
  @Test(arguments: Registry.all.forms, Language.allCases)
  func everyFormKeepsWhatTheStoreRefuses(kind: FormID.Kind, language: Language) {
    var state = Sample.state(100, 40, language, start: Self.start(kind))
    _ = state.open(FormID(kind, CommandTableTests.about(kind)))
    var desk = EntryDesk(state)
    #expect(desk.state.overlays.count == 1, "\(kind)")
    fill(kind, &desk)
    desk.isRefused = true
    desk.press(.control("s"))
    #expect(desk.commits.isEmpty)
    #expect(desk.shows(language("CHƯA LƯU", "NOT SAVED")), "\(kind)")
    #expect(desk.drafts.count == 1, "\(kind)")
    desk.isRefused = false
    desk.type("R")
    #expect(desk.commits.count == 1, "\(kind)")
    #expect(desk.drafts.isEmpty, "\(kind)")
    let commit = EntryID(sequence: desk.ledger.lastSequence)
    #expect(desk.ledger.entries(of: commit).contains { $0.isActive }, "\(kind)")
    desk.type("u")
    #expect(desk.ledger.entries(of: commit).allSatisfy { !$0.isActive }, "\(kind)")
  }

  /// A store that cannot be written to leaves the form open with all that was typed.
  @Test(arguments: Registry.all.forms)
  func everyFormStaysWhereNothingCanBeWritten(kind: FormID.Kind) {
    var state = Sample.state(100, 40, start: Self.start(kind))
    _ = state.open(FormID(kind, CommandTableTests.about(kind)))
    var desk = EntryDesk(state)
    fill(kind, &desk)
    let typed = (desk.state.overlays.last as? Form)?.fields.map(\.field.text)
    desk.hear(.readOnly(reason: "ổ đĩa chỉ cho đọc"))
    desk.press(.control("s"))
    #expect(desk.commits.isEmpty)
    #expect((desk.state.overlays.last as? Form)?.fields.map(\.field.text) == typed, "\(kind)")
    #expect(desk.shows("ổ đĩa chỉ cho đọc"))
  }

  /// Types something that every field of a form takes; of an entry of a plan, whose fields must fit
  /// each other, the title alone.
  private func fill(_ kind: FormID.Kind, _ desk: inout EntryDesk) {
    guard let form = desk.state.overlays.last as? Form else { return }
    let isEntry = [.cutoff, .task, .target].contains(kind)
    // A day off needs no day that is worked for it.
    let count = isEntry ? 1 : kind == .holiday ? 2 : form.fields.count
    for field in form.fields.prefix(count) {
      let text: String? =
        switch field.kind {
        case .text: ["value": "47,5", "awards": "LĐTT 12", "birth": "1980"][field.key] ?? "abc"
        case .day: kind == .extend ? "20/11" : "1/11"
        case .wholeNumber(let range): "\(range.lowerBound)"
        case .quantity: "5"
        case .school: Sample.roster.schools[field.key == "into" ? 1 : 0].id.rawValue
        case .choice: nil
        }
      if let text {
        desk.press(.control("u"))
        desk.type(text)
      }
      desk.press(.tab)
    }
  }
}
