package import Writing

/// A section of a plan, as its screen lists them: what an office says once a year, in the order in
/// which its document says it.
package enum PlanSection: String, CaseIterable, Sendable {
  case general, document, bases, office, issuers
  case phases, honours, weeks
  case cutoffs, tasks, targets, movements, criteria, registrations
  case duties, goals, solutions, themes, reviews
  case levels, blocks, councils, council, staff
  case rewards, fund, rules, shares, medals, reminders

  /// How the plan's document keeps it.
  package enum Storage: Equatable, Sendable {
    /// Some keys at the top.
    case keys([String])
    /// One object under a key.
    case record(String)
    /// Entries that are known by ids and changed one by one.
    case list(PlanList)
    /// Entries without ids of their own, changed as a whole.
    case values(String)
    /// Plain texts.
    case texts(String)
  }

  package var storage: Storage {
    switch self {
    case .general:
      .keys(["title", "short", "theme", "leadDays", "groupsBy", "followed", "movementsOpen"])
    case .document: .record("source")
    case .bases: .values("bases")
    case .office: .record("office")
    case .issuers: .values("issuers")
    case .phases: .list(.phases)
    case .honours: .values("commemorations")
    case .weeks: .record("schoolWeeks")
    case .cutoffs: .list(.cutoffs)
    case .tasks: .list(.tasks)
    case .targets: .list(.targets)
    case .movements: .list(.movements)
    case .criteria: .list(.criteria)
    case .registrations: .list(.registrations)
    case .duties: .list(.duties)
    case .goals: .list(.goals)
    case .solutions: .list(.solutions)
    case .themes: .list(.themes)
    case .reviews: .values("reviews")
    case .levels: .values("levels")
    case .blocks: .texts("blocks")
    case .councils: .texts("councils")
    case .council: .record("council")
    case .staff: .list(.staff)
    case .rewards: .list(.rewards)
    case .fund: .record("fund")
    case .rules: .values("rules")
    case .shares: .values("awardShares")
    case .medals: .values("medals")
    case .reminders: .record("reminders")
    }
  }

  /// Whether it has entries, of which there can be more.
  package var hasEntries: Bool {
    switch storage {
    case .keys, .record: false
    case .list, .values, .texts: true
    }
  }

  /// What begins the ids of new entries.
  package var idStem: String {
    switch self {
    case .phases: "dot-"
    case .cutoffs: "han-"
    case .tasks: "task-"
    case .targets: "t"
    case .movements: "pt-"
    case .criteria: "tc-"
    case .registrations: "dk-"
    case .duties: "duty-"
    case .goals: "goal-"
    case .solutions: "solution-"
    case .themes: "theme-"
    case .rewards: "khen-"
    case .issuers: "cq-"
    case .general, .document, .bases, .office, .honours, .weeks, .reviews, .levels, .blocks,
      .councils, .council, .staff, .fund, .rules, .shares, .medals, .reminders:
      ""
    }
  }

  package var title: Phrase {
    switch self {
    case .general: Phrase("Tên, chủ đề", "Name and theme")
    case .document: Phrase("Văn bản", "Document")
    case .bases: Phrase("Căn cứ", "Bases")
    case .office: Phrase("Cơ quan, người ký", "Office and signer")
    case .issuers: Phrase("Cơ quan ban hành khác", "Other issuers")
    case .phases: Phrase("Đợt thi đua", "Phases")
    case .honours: Phrase("Ngày kỷ niệm", "Days of honour")
    case .weeks: Phrase("Tuần học", "School weeks")
    case .cutoffs: Phrase("Hạn đề nghị", "Cutoffs")
    case .tasks: Phrase("Nhiệm vụ", "Tasks")
    case .targets: Phrase("Chỉ tiêu", "Targets")
    case .movements: Phrase("Phong trào", "Movements")
    case .criteria: Phrase("Tiêu chí", "Criteria")
    case .registrations: Phrase("Đăng ký", "Registrations")
    case .duties: Phrase("Trách nhiệm", "Duties")
    case .goals: Phrase("Mục tiêu", "Goals")
    case .solutions: Phrase("Giải pháp", "Solutions")
    case .themes: Phrase("Nội dung theo dõi", "Themes")
    case .reviews: Phrase("Sơ kết, tổng kết", "Reviews")
    case .levels: Phrase("Cấp riêng", "Own levels")
    case .blocks: Phrase("Khối thi đua", "Blocks")
    case .councils: Phrase("Hội đồng", "Councils")
    case .council: Phrase("Hội đồng xét", "Voting council")
    case .staff: Phrase("Cán bộ", "Staff")
    case .rewards: Phrase("Hình thức khen", "Rewards")
    case .fund: Phrase("Quỹ khen thưởng", "Fund")
    case .rules: Phrase("Quy định riêng", "Own rules")
    case .shares: Phrase("Tỷ lệ khen", "Shares of rewards")
    case .medals: Phrase("Khen thưởng đã có", "Medals held")
    case .reminders: Phrase("Nhắc việc", "Reminders")
    }
  }

  /// What one entry of it is called.
  package var noun: Phrase {
    switch self {
    case .general: Phrase("tên, chủ đề", "name and theme")
    case .document: Phrase("văn bản", "document")
    case .bases: Phrase("căn cứ", "basis")
    case .office: Phrase("cơ quan", "office")
    case .issuers: Phrase("cơ quan ban hành", "issuer")
    case .phases: Phrase("đợt", "phase")
    case .honours: Phrase("ngày kỷ niệm", "day of honour")
    case .weeks: Phrase("tuần học", "school weeks")
    case .cutoffs: Phrase("hạn", "cutoff")
    case .tasks: Phrase("nhiệm vụ", "task")
    case .targets: Phrase("chỉ tiêu", "target")
    case .movements: Phrase("phong trào", "movement")
    case .criteria: Phrase("tiêu chí", "criterion")
    case .registrations: Phrase("đăng ký", "registration")
    case .duties: Phrase("trách nhiệm", "duty")
    case .goals: Phrase("mục tiêu", "goal")
    case .solutions: Phrase("giải pháp", "solution")
    case .themes: Phrase("chủ đề", "theme")
    case .reviews: Phrase("kỳ sơ kết", "review")
    case .levels: Phrase("cấp", "level")
    case .blocks: Phrase("khối", "block")
    case .councils: Phrase("hội đồng", "council")
    case .council: Phrase("hội đồng xét", "voting council")
    case .staff: Phrase("thành viên", "member")
    case .rewards: Phrase("hình thức khen", "reward")
    case .fund: Phrase("quỹ khen thưởng", "fund")
    case .rules: Phrase("quy định", "rule")
    case .shares: Phrase("tỷ lệ", "share")
    case .medals: Phrase("phần thưởng đã có", "medal")
    case .reminders: Phrase("nhắc việc", "reminders")
    }
  }
}

extension PlanSection {
  /// The one that holds a list of entries.
  package init(_ list: PlanList) {
    self = PlanSection.allCases.first { $0.storage == .list(list) } ?? .general
  }

  /// The one that holds a key at the top of the document.
  package init?(key: String) {
    let found = PlanSection.allCases.first { section in
      switch section.storage {
      case .keys(let keys): keys.contains(key)
      case .record(let own), .values(let own), .texts(let own): own == key
      case .list(let list): list.rawValue == key
      }
    }
    guard let found else { return nil }
    self = found
  }
}
