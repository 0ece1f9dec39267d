package import Campaign
package import Canvas
package import Writing

extension Registry {
  /// Every feature of the program: its screens stand in `Screen.allCases`, its commands in
  /// `Commands`, its forms here.
  static let all = Registry(
    screens: Screen.allCases, school: .school, commands: Commands.table,
    forms: [
      .returned, .decision, .extend, .nominee, .vote, .award, .person,
      .honour, .note, .difficulty, .answer, .cell, .registration,
      .review, .assignee, .school, .closeSchool, .mergeSchool, .splitSchool, .cutoff, .task,
      .target, .office, .staff, .planItem, .holiday, .holidayDecision,
    ])
}

extension State {
  package init(
    office: Office, today: Day, minute: Int = 0, language: Language = .vi, author: String,
    size: Size = Size(80, 24), glyphs: Glyphs = .unicode, start: Screen = .today,
    firstRun: FirstRun? = nil
  ) {
    self.init(
      .all, office: office, today: today, minute: minute, language: language, author: author,
      size: size, glyphs: glyphs, start: firstRun == nil ? start : .firstRun)
    if firstRun != nil { self.firstRun = firstRun }
    settle()
  }
}

extension Screen: CaseIterable {
  /// All of them, in the order of their digits; those that are reached otherwise are the last.
  package static let allCases: [Screen] = [
    .today, .deadlines, .schools, .entry, .nominees, .targets, .tasks, .movements, .people, .log,
    .measures, .plan, .register, .school, .firstRun,
  ]

  package static let withDigits = Array(allCases.prefix(digits.count))

  static let digits: [Character] = Array("1234567890")

  /// The digit that leads here.
  package var digit: Character? {
    place.flatMap { Screen.digits.indices.contains($0) ? Screen.digits[$0] : nil }
  }

  var functionKey: Int { (place ?? 0) + 1 }

  private var place: Int? { Screen.allCases.firstIndex(of: self) }
}

/// All commands that there are, in the order in which the palette lists them.
package enum Commands {
  package static var all: [Command] { table.all }

  static let table: CommandTable = {
    var all: [Command] = []
    all.reserveCapacity(128)
    for screen in Screen.allCases { all += screen.page.commands }
    for group in [
      ListCommands.all, ScreenCommands.all, OfficeCommands.all, PaperCommands.all,
      EnterCommands.all, DossierCommands.all, TickCommands.all, AssignCommands.all,
      DifficultyCommands.all, NoteCommands.all, DraftCommands.all, DeadlineChangeCommands.all,
      TargetCommands.all, AcceptCommands.all, LockCommands.all, SchoolCommands.all,
      PlanCommands.all, ProposedCommands.all, HolidayCommands.all, ImportCommands.all,
    ] { all += group }
    return CommandTable(all)
  }()

  package static func command(for key: Key, on screen: Screen) -> Command? {
    table.command(for: key, on: screen)
  }

  package static func named(_ id: String) -> Command? { table.named(id) }
}
