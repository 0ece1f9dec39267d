package import Campaign

/// A template that a first plan can be made from.
package struct TemplateChoice: Equatable, Sendable {
  package var id: String
  package var title: String
  package var office: String
  package var isSchoolYear: Bool

  package init(id: String, title: String, office: String, isSchoolYear: Bool) {
    self.id = id
    self.title = title
    self.office = office
    self.isSchoolYear = isSchoolYear
  }
}

/// The answers as they are being given, on one page that shows them all.
package struct FirstRun: Sendable {
  package let templates: [TemplateChoice]
  /// Where the store will lie.
  package let directory: String
  package private(set) var chosen: Set<String>
  /// The office that fills in a plan of its own; chosen where it has a name.
  package var office = Field()
  package private(set) var phases = 3
  package private(set) var isBlankOfSchoolYear = true
  /// A plan's file or a document; chosen where it has a path.
  package var planFile = Field()
  package private(set) var schoolYear: PlanYear
  package private(set) var calendarYear: PlanYear
  package private(set) var schools = FirstRunAnswers.Schools.sample
  package var file = Field()
  package private(set) var row = 0
  /// Whether somebody ticked or unticked a template.
  private var hasChosen = false

  private static let mostPhases = BlankPlan.mostPhases

  /// A line that can be answered.
  enum Row: Equatable {
    case template(Int)
    case office, shape, planFile
    case schoolYear, calendarYear
    case sample, file, none
    case make
  }

  package init(_ templates: [TemplateChoice], directory: String, today: Day) {
    self.templates = templates
    self.directory = directory
    chosen = Set(templates.prefix(1).map(\.id))
    schoolYear = .school(containing: today)
    calendarYear = .calendar(containing: today)
  }

  var rows: [Row] {
    templates.indices.map { .template($0) }
      + (office.isEmpty ? [.office, .planFile] : [.office, .shape, .planFile])
      + [.schoolYear, .calendarYear, .sample, .file, .none, .make]
  }

  var here: Row { rows[min(max(row, 0), rows.count - 1)] }

  var isAtYear: Bool { here == .schoolYear || here == .calendarYear || here == .shape }

  /// Whether letters are typed here.
  var isTyping: Bool { here == .office || here == .planFile || here == .file }

  var answers: FirstRunAnswers {
    let plans = templates.filter { chosen.contains($0.id) }.map {
      FirstRunAnswers.ChosenPlan(
        template: $0.id, year: $0.isSchoolYear ? schoolYear : calendarYear)
    }
    let blank =
      office.isEmpty
      ? nil
      : FirstRunAnswers.Blank(
        office: office.text, year: isBlankOfSchoolYear ? schoolYear : calendarYear, phases: phases)
    return FirstRunAnswers(
      plans: plans, blank: blank, file: planFile.isEmpty ? nil : planFile.text,
      schools: schools == .file("") ? .file(file.text) : schools)
  }

  /// Why a store cannot be made of these answers yet.
  var obstacle: Phrase? {
    if chosen.isEmpty, office.isEmpty, planFile.isEmpty {
      return Phrase("hãy chọn ít nhất một kế hoạch", "choose a plan first")
    }
    if schools == .file(""), file.isEmpty {
      return Phrase("hãy nhập đường dẫn tệp trường", "type the path of the schools' file")
    }
    return nil
  }

  /// Types into the field under the cursor; an office or a file of one's own takes the place of a
  /// template that nobody chose.
  mutating func type(_ change: (inout Field) -> Bool) -> Bool {
    switch here {
    case .office:
      let wasEmpty = office.isEmpty
      guard change(&office) else { return false }
      if wasEmpty, !office.isEmpty { leaveFirstTemplate() }
    case .planFile:
      let wasEmpty = planFile.isEmpty
      guard change(&planFile) else { return false }
      if wasEmpty, !planFile.isEmpty { leaveFirstTemplate() }
    case .file:
      guard change(&file) else { return false }
      schools = .file("")
    default: return false
    }
    return true
  }

  private mutating func leaveFirstTemplate() {
    if chosen == Set(templates.prefix(1).map(\.id)), !hasChosen { chosen = [] }
    // A made-up roster goes with a template to have a look at, not with an office of one's own.
    if schools == .sample { schools = .none }
  }

  mutating func move(by steps: Int) { row = min(max(row + steps, 0), rows.count - 1) }
  mutating func moveToEnd() { row = rows.count - 1 }

  /// Ticks, unticks or chooses what the cursor is on.
  mutating func choose() {
    switch here {
    case .template(let at):
      let id = templates[at].id
      hasChosen = true
      if chosen.remove(id) == nil { chosen.insert(id) }
    case .sample: schools = .sample
    case .file: schools = .file("")
    case .none: schools = .none
    case .shape: isBlankOfSchoolYear.toggle()
    case .office, .planFile, .schoolYear, .calendarYear, .make: break
    }
  }

  mutating func turnYear(by step: Int) {
    switch here {
    case .shape: phases = min(max(phases + step, 0), FirstRun.mostPhases)
    case .schoolYear: schoolYear = step > 0 ? schoolYear.next : schoolYear.previous
    case .calendarYear: calendarYear = step > 0 ? calendarYear.next : calendarYear.previous
    default: break
    }
  }
}

struct FirstRunState: Slice {
  var answers: FirstRun?

  init() {}
}

extension State {
  /// What has been answered so far where there is no store yet.
  package var firstRun: FirstRun? {
    get { self[FirstRunState.self].answers }
    set { self[FirstRunState.self].answers = newValue }
  }
}
