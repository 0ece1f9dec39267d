package import Writing

/// Something wrong with the files that an office is made from, and what may be missing by it.
package struct Flaw: Equatable, Sendable {
  /// Within the store, as `journal/2026/lan.jsonl`.
  package var file: String
  package var reach: Reach
  /// What is wrong, in both languages.
  private var vietnamese: String
  private var english: String

  package init(file: String, reach: Reach, reason: (Language) -> String) {
    self.file = file
    self.reach = reach
    vietnamese = reason(.vi)
    english = reason(.en)
  }

  package enum Reach: Equatable, Sendable {
    /// What someone recorded under this login; none where it may be anyone's.
    case entries(of: String?)
    case plan(PlanID)
    case allPlans
    case schools
    /// The days off, and with them what is counted in working days.
    case calendar
    /// Everything that was read stands.
    case nothing
  }

  package func reason(_ language: Language) -> String { language(vietnamese, english) }

  /// What may be missing or old.
  package func effect(_ language: Language) -> String {
    switch reach {
    case .entries(let login?):
      language("mục của \(login) có thể thiếu", "entries of \(login) may be missing")
    case .entries(nil): language("có mục có thể thiếu", "entries may be missing")
    case .plan(let id):
      language("kế hoạch \(id) có thể thiếu hoặc cũ", "the plan \(id) may be missing or old")
    case .allPlans: language("kế hoạch có thể thiếu hoặc cũ", "plans may be missing or old")
    case .schools:
      language("danh sách trường có thể thiếu hoặc cũ", "schools may be missing or old")
    case .calendar: language("ngày nghỉ có thể sai", "days off may be wrong")
    case .nothing: language("không mục nào bị ảnh hưởng", "no entry is affected")
    }
  }

  /// `hỏng: journal/2026/lan.jsonl · mục của lan có thể thiếu`
  package func line(_ language: Language) -> String {
    "\(Flaw.word(language)): \(file) · \(effect(language))"
  }

  package static func word(_ language: Language) -> String { language("hỏng", "damaged") }

  /// Whether what is said of a plan's schools may be wrong by it.
  func mayMislead(plan: PlanID) -> Bool {
    switch reach {
    case .entries, .allPlans, .schools, .calendar: true
    case .plan(let id): id == plan
    case .nothing: false
    }
  }

  package var isHarmless: Bool { reach == .nothing }
}

extension Status {
  /// What stands behind a figure that may be wrong by damage.
  package static func mark(_ isUncertain: Bool) -> String { isUncertain ? "?" : "" }

  package var isUncertain: Bool { flaws.contains { !$0.isHarmless } }

  /// Behind the number of what is overdue.
  package var overdueMark: String {
    Status.mark(
      isUncertain && deadlines.contains { $0.state == .overdue && $0.isUncertain })
  }

  /// Behind the number of schools that are late.
  package var lateMark: String {
    // Of ten thousand schools none is asked where no file is damaged, which is nearly always.
    Status.mark(isUncertain && schools.contains { $0.late + $0.overdue > 0 && $0.isUncertain })
  }
}

extension DeadlineStatus {
  /// Behind figures of who is late with it.
  package var mark: String { Status.mark(isUncertain) }
}

extension SchoolStatus {
  package var mark: String { Status.mark(isUncertain) }
}
