package import Campaign
package import Canvas
package import Writing

extension Registry {
  /// Every feature of the program: its screens stand in `Screen.allCases`, its commands in
  /// `Commands`, its forms here.
  static let all = Registry(
    screens: Screen.allCases, school: .school, commands: Commands.table,
    forms: [
      .returned, .decision, .extend, .nominee, .note, .difficulty, .answer, .cell, .assignee,
      .school, .closeSchool, .mergeSchool, .splitSchool, .cutoff, .task, .target, .office, .staff,
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
