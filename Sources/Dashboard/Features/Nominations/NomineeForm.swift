import Campaign
import Writing

/// The form in which someone is proposed, or what is known of them is changed.
enum NomineeForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    guard let one = selected.cutoff, let plan = state.office.plan(one.plan) else { return nil }
    let known = selected.nominee
    if id.about.subject?.nominee != nil, known == nil { return nil }
    let title =
      known.map { "\($0.name) · \(one.title)" }
      ?? state.language("Người được đề nghị · ", "Nominee · ") + one.title
    let fields = fields(known, selected, plan, one)
    return Form(
      id, title, fields,
      warn: { values, state in
        let nominee = nominee(values, known, state)
        return (known == nil ? overCap(kind(values), values["school"], one, state) : [])
          + (known == nil ? owing(values, one, state) : [])
          + (nominee.map { NomineeWarnings(state, plan, one.id).lines($0) } ?? [])
      },
      accept: { values, state in
        guard let nominee = nominee(values, known, state) else {
          return .refused(state.language("không có trường này", "there is no such school"))
        }
        let acts = NomineeActs(
          state.office.ledger, plan: plan.id, deadline: one.id, on: state.today)
        guard known == nil else {
          return .record(acts.set(nominee), "\(one.title): \(nominee.name)")
        }
        let hasReports = values["reports"] == FormField.yes
        let facts = acts.propose(
          nominee, withReports: hasReports ? one.deadline.cutoff : nil)
        let owed = reports(one).isEmpty || hasReports ? "" : owes(one, state.language)
        return .record(facts, "\(one.title): \(nominee.name)\(owed)")
      })
  }

  private static func fields(
    _ known: Nominee?, _ selected: Selected, _ plan: Plan, _ one: DeadlineStatus
  ) -> [FormField] {
    let language = selected.state.language
    let school = selected.state.status.roster[known?.school ?? selected.selection.school ?? ""]
    let kinds = Nominee.Kind.allCases.map { FormField.Choice($0.rawValue, $0.title(language)) }
    let rewards =
      [FormField.Choice("", language("(chưa rõ)", "(none)"))]
      + plan.rewards.map { FormField.Choice($0.id, $0.name) }
    let reward =
      known.map { plan.reward(named: $0.reward)?.id ?? "" } ?? one.deadline.cutoff?.reward
    var fields = [
      FormField("name", Phrase("Họ và tên", "Name"), .text, known?.name ?? "").required,
      FormField("kind", Phrase("Là", "Is"), .choice(kinds), known?.kind.rawValue ?? "teacher"),
      FormField(
        "position", Phrase("Chức vụ", "Position"), .text, known?.position ?? ""),
      FormField(
        "reward", Phrase("Đề nghị tặng", "Reward"), .choice(rewards), reward ?? ""),
      FormField("class", Phrase("Lớp (học sinh)", "Class (pupil)"), .text, known?.className ?? ""),
      FormField(
        "birth", Phrase("Ngày sinh", "Born on"), .day(.within(nil)), known?.birth?.vietnamese ?? ""
      ).refusing { text, state in
        guard let day = try? TypedDay.parse(text, today: state.today), day >= state.today else {
          return nil
        }
        return state.language("ngày sinh phải đã qua", "a birthday is in the past")
      },
      FormField("note", Phrase("Ghi chú", "Note"), .text, known?.note ?? ""),
      FormField(
        "achievement", Phrase("Thành tích", "Achievement"), .text, known?.achievement ?? ""),
    ]
    // A nominee keeps their school: another one's would be another nominee.
    guard known == nil else { return fields }
    fields.insert(SchoolField.field(school).required, at: 1)
    let owed = reports(one)
    if !owed.isEmpty {
      let names = owed.joined(separator: ", ")
      fields.append(
        FormField(
          "reports", Phrase("\(names) đã có", "\(names) in"),
          .choice(FormField.noOrYes(language)), FormField.no))
    }
    return fields
  }

  private static func nominee(_ values: FormValues, _ known: Nominee?, _ state: State) -> Nominee? {
    let school = known?.school ?? SchoolField.school(values["school"], state)?.id
    guard let school else { return nil }
    var nominee = known ?? Nominee(school: school, name: "")
    nominee.name = Vietnamese.composed(Sanitise.line(values["name"]))
    nominee.kind = kind(values)
    nominee.position = values.text("position")
    nominee.reward = values.text("reward")
    nominee.achievement = values.text("achievement")
    nominee.className = values.text("class")
    nominee.birth = values.day("birth")
    nominee.note = values.text("note")
    return nominee
  }

  private static func kind(_ values: FormValues) -> Nominee.Kind {
    Nominee.Kind(rawValue: values["kind"]) ?? .teacher
  }

  /// What is owed for each nominee.
  private static func reports(_ one: DeadlineStatus) -> [String] {
    (one.deadline.cutoff?.items ?? []).filter(\.perNominee).map(\.name)
  }

  private static func owes(_ one: DeadlineStatus, _ language: Language) -> String {
    let names = reports(one).joined(separator: ", ")
    return language("; còn nợ \(names)", "; owes \(names)")
  }

  /// Who is proposed without a report opens a dossier again that was complete.
  private static func owing(_ values: FormValues, _ one: DeadlineStatus, _ state: State)
    -> [String]
  {
    guard values["reports"] != FormField.yes, !reports(one).isEmpty,
      let plan = state.office.plan(one.plan),
      let school = SchoolField.school(values["school"], state)
    else { return [] }
    let dossier = SchoolDossier(
      state.office.ledger, plan: plan, deadline: one.deadline, school: school.id, on: state.today)
    guard dossier.items > 0, dossier.itemsIn == dossier.items else { return [] }
    return [
      state.language(
        "Hồ sơ của trường đang đủ sẽ mở lại: còn nợ báo cáo của người này.",
        "The school's dossier is complete and opens again: it owes this one's report.")
    ]
  }

  /// The one beyond the cap is accepted, and said so.
  private static func overCap(
    _ kind: Nominee.Kind, _ school: String, _ one: DeadlineStatus, _ state: State
  ) -> [String] {
    guard let tally = one.nominees else { return [] }
    var more = tally
    more.add(
      .proposed, isIndividual: kind != .collective, of: SchoolField.school(school, state))
    more.yearCount += more.counted - tally.counted
    more.yearCollectives += more.collectives - tally.collectives
    if more.excess > tally.excess, let cap = tally.cap {
      return [
        state.language(
          "Sẽ là người thứ \(more.held), số lượng tối đa \(cap): vẫn ghi, đánh dấu vượt.",
          "This is number \(more.held) of at most \(cap): recorded, and marked as over.")
      ]
    }
    let share = zip(more.shares, tally.shares).first { $0.held > $1.held && $0.held > $0.count }
    if let (share, _) = share {
      return [
        state.language(
          "Phần của \(share.name): người thứ \(share.held), tối đa \(share.count); vẫn ghi, đánh dấu vượt.",
          "Of \(share.name) number \(share.held) of at most \(share.count): recorded, and marked as over."
        )
      ]
    }
    guard more.excessCollectives > tally.excessCollectives, let cap = tally.capCollectives else {
      return []
    }
    let number = more.heldCollectives
    return [
      state.language(
        "Sẽ là tập thể thứ \(number), số lượng tối đa \(cap): vẫn ghi, đánh dấu vượt.",
        "This is collective \(number) of at most \(cap): recorded, and marked as over.")
    ]
  }
}

extension FormID.Kind {
  package static let nominee = FormID.Kind("nominee") { NomineeForm.form($0, $1) }
}
