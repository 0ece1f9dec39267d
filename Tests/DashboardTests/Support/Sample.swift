import Campaign
import Canvas
import Dashboard
import JSON
import Templates
import Writing

/// The sample office of a day in November 2022, made of the templates' facts alone.
enum Sample {
  static let today = day("2022-11-14")

  static let calendar: WorkCalendar = {
    let rules = try! HolidayRules.read(Templates.holidays)
    return WorkCalendar(rules: rules, years: 2021...2024)
  }()

  static let roster: Roster = {
    var schools: [School] = []
    let text = String(decoding: Templates.sampleSchools, as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      schools.append(
        School(
          id: UnitID(fields[0]), name: fields[1], level: Level(rawValue: fields[2])!,
          commune: fields[3],
          block: fields[4], head: fields[5], phone: fields[6], mail: fields[7]))
    }
    return Roster(schools)
  }()

  static func plan(_ template: String, _ year: PlanYear) -> Plan {
    var plan = try! Plan.read(Templates.plans.first { $0.id == template }!.bytes, year: year)
    plan.id = "\(template)-\(year.text)"
    return plan
  }

  static let schoolYear = plan("quang-hoa", .school(2022))
  static let tasks = plan("dien-bien-phu-tasks", .calendar(2022))
  static let targets = plan("dien-bien-province", .calendar(2022))

  static func office(_ plans: [Plan], roster: Roster = roster, today: Day = today) -> Office {
    var ledger = Ledger()
    let commits = SampleOffice.commits(
      plans: plans, roster: roster, calendar: calendar, today: today)
    for (number, commit) in commits.enumerated() {
      ledger.append(
        CommitHeader(
          sequence: Int64(number + 1), at: Int64(commit.on.number) * 86_400_000,
          author: commit.author, login: "vp"),
        commit.facts)
    }
    return Office(
      documents: plans.map { PlanDocument($0) }, roster: roster, ledger: ledger,
      calendar: calendar)
  }

  static let district = office([schoolYear, tasks, targets])

  static func state(
    _ width: Int = 80, _ height: Int = 24, _ language: Language = .vi,
    office: Office = district, today: Day = today, glyphs: Glyphs = .unicode,
    start: Screen = .today
  ) -> State {
    State(
      office: office, today: today, minute: 450, language: language, author: "Lan",
      size: Size(width, height), glyphs: glyphs, start: start)
  }
}

func day(_ iso: String) -> Day { Day(iso: iso)! }

extension Sample {
  static let templates: [TemplateChoice] = [schoolYear, tasks, targets].map { plan in
    let isSchoolYear = if case .school = plan.year { true } else { false }
    return TemplateChoice(
      id: plan.template.rawValue, title: plan.title, office: plan.office.name,
      isSchoolYear: isSchoolYear)
  }

  static func firstRun(
    _ width: Int = 80, _ height: Int = 24, _ language: Language = .vi, glyphs: Glyphs = .unicode
  ) -> State {
    State(
      office: Office(calendar: calendar), today: today, language: language, author: "Lan",
      size: Size(width, height), glyphs: glyphs,
      firstRun: FirstRun(templates, directory: "/home/lan/.local/share/thidua", today: today))
  }
}

extension Plan {
  /// The plan as it reads after its document was edited.
  func edited(_ change: (inout JSONObject) -> Void) throws -> Plan {
    var document = document.object ?? JSONObject()
    change(&document)
    return try Plan.read(JSON.object(document).bytes(.pretty))
  }
}

extension JSON {
  /// Each object of a list, edited.
  func each(_ change: (inout JSONObject) -> Void) -> JSON {
    .array(
      (array ?? []).map { one in
        var object = one.object ?? JSONObject()
        change(&object)
        return .object(object)
      })
  }
}
