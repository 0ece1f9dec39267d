import Campaign
import Writing

/// The nominees of one cutoff as a paper lists them: by block, in the office's order.
struct NomineeList {
  let status: Status
  let plan: Plan
  let language: Language
  /// The reward of whoever none was asked for.
  let standard: String?
  let nominees: [Nominee]

  init(
    _ status: Status, ledger: Ledger, plan: Plan, deadline: ObligationID, standard: String? = nil,
    language: Language, where isListed: (Nominee) -> Bool
  ) {
    self.status = status
    self.plan = plan
    self.language = language
    self.standard = standard
    let roster = status.roster
    var groups = UnitGrouping(plan.groupsBy ?? .block, isByLevelElse: false)
    let places = roster.schools.map { groups.place(of: $0) }
    let listed = ledger.nominees(plan: plan.id, deadline: deadline, on: status.day)
      .filter(isListed)
    let order = listed.indices.sorted { a, b in
      let first = roster.position(of: listed[a].school).map { places[$0] } ?? .max
      let second = roster.position(of: listed[b].school).map { places[$0] } ?? .max
      return first == second ? a < b : first < second
    }
    nominees = order.map { listed[$0] }
  }

  /// Some of them, in the same order.
  func only(_ isMeant: (Nominee) -> Bool) -> NomineeList {
    NomineeList(self, nominees.filter(isMeant))
  }

  private init(_ whole: NomineeList, _ nominees: [Nominee]) {
    status = whole.status
    plan = whole.plan
    language = whole.language
    standard = whole.standard
    self.nominees = nominees
  }

  /// - Parameter hasGroups: whether the schools' groups are named, where they are in any.
  func table(
    id: String, title: String, hasGroups: Bool = true, more: [Column] = [],
    _ cells: (Nominee) -> [CellValue]
  ) -> Table {
    let schools = nominees.map { status.roster[$0.school] }
    let step = plan.groupsBy ?? .block
    let hasGroups = hasGroups && schools.contains { $0?.group(step).isEmpty == false }
    var table = Table(
      id: id, title: title, isCaptioned: false,
      columns: [
        Column(language("TT", "No."), .center), Column(language("Họ và tên", "Name"), isName: true),
        Column(language("Chức vụ, lớp", "Post or class")), Column(language("Trường", "School")),
      ] + (hasGroups ? [Column(language(step.word))] : [])
        + [Column(language("Hình thức khen thưởng", "Reward"))] + more)
    for (place, (nominee, school)) in zip(nominees, schools).enumerated() {
      table.add(
        [
          .count(place + 1), .text(nominee.name), .text(post(nominee)),
          .text(school?.fullName ?? nominee.school.rawValue),
        ] + (hasGroups ? [.text(school?.group(step) ?? "")] : []) + [.text(reward(nominee))]
          + cells(nominee))
    }
    return table
  }

  private func post(_ nominee: Nominee) -> String {
    if let position = nominee.position ?? nominee.className { return position }
    return switch nominee.kind {
    case .teacher: language("Giáo viên", "Teacher")
    case .pupil: language("Học sinh", "Pupil")
    case .staff: language("Nhân viên", "Staff")
    case .collective: language("Tập thể", "Collective")
    }
  }

  /// By the plan's own name for it; the cutoff's reward where none was asked for.
  func reward(_ nominee: Nominee) -> String {
    guard let asked = nominee.reward ?? standard else { return "" }
    return plan.reward(named: asked)?.name ?? asked
  }
}
