import Campaign
import Writing

extension Command {
  static let recordCandidate = Command(
    "record candidate", [.deadline, .reviewStep, .candidates],
    options: [
      .all, .school, .missing, .reason, .members, .present, .votesFor, .votesAgainst, .decision,
      .dated, .decidedBy, .granted, .money, .not, .on, .force, .plan,
    ],
    Phrase("từng người được đề nghị: một bước xét", "a step of the review, nominee by nominee"),
    details: Phrase(
      """
      STEP là chosen (chọn), left (để lại), checked (đã kiểm tra; --missing: còn thiếu gì), returned (trả lại; --reason), voted \
      (--members --present --for --against), submitted (đã trình), decided (--decision --dated), \
      refused (không khen; --reason), presented (đã trao). NAME là tên hay mã; --all là mọi người \
      chưa để lại.
      """,
      """
      STEP is chosen, left, checked (--missing: what is), returned (--reason), voted (--members --present --for \
      --against), submitted, decided (--decision --dated), refused (--reason), presented. NAME is \
      a name or id; --all is everyone who was not left aside.
      """),
    examples: [
      Example(
        #"thidua record candidate dot-1 checked "Nguyễn Thị Hoa""#,
        Phrase("hồ sơ của một người đủ", "one's papers are complete")),
      Example(
        "thidua record candidate dot-1 voted --all --members 15 --present 14 --for 14 --against 0",
        Phrase("mọi người được 14/15 phiếu", "everyone got 14 of 15 votes")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let (plan, deadline) = try desk.finder(office).cutoff(session.call[.deadline])
      let unit = try session.call[.school].map { name throws(Failure) in
        try desk.finder(office).school(name).id
      }
      let on = try desk.on(plan)
      let all = office.ledger.candidacies(plan: plan.id, deadline: deadline)
        .filter { unit == nil || $0.nominee.school == unit }
      let step = StepEntry(
        call: session.call,
        acts: ReviewStepActs(office.ledger, plan: plan.id, deadline: deadline.id, on: on),
        choosing: NomineeActs(office.ledger, plan: plan.id, deadline: deadline.id, on: on),
        award: try award(desk, plan, on))
      var facts: [Fact] = []
      for one in try meant(session.call, all) { facts += try step.facts(one) }
      return facts
    }
    return Answer(recorded: receipt, at: desk)
  }

  private static func meant(_ call: Arguments, _ all: [Candidacy]) throws(Failure) -> [Candidacy] {
    if call.has(.all) { return all.filter { $0.nominee.standing != .aside } }
    let names = call[all: .candidates]
    if names.isEmpty { throw .usage(UsageError(.missingArgument(.candidates), call.command)) }
    var found: [Candidacy] = []
    for name in names {
      let folded = Vietnamese.fold(name)
      let likes = all.filter {
        $0.nominee.id == name || Vietnamese.fold($0.nominee.name) == folded
      }
      if likes.count > 1 {
        let words = likes.map { "\($0.nominee.id) (\($0.nominee.school))" }
        throw .naming(NamingError(.nominee, name, .ambiguous(words)))
      }
      guard let one = likes.first else {
        let nearest = Vietnamese.nearest(to: folded, among: all.map(\.nominee.name))
        throw .naming(NamingError(.nominee, name, .unknown(nearest: nearest)))
      }
      found.append(one)
    }
    return found
  }

  private static func award(_ desk: Desk, _ plan: Plan, _ on: Day) throws(Failure)
    -> CandidateAward?
  {
    let call = desk.session.call
    guard let number = call[.decision] else { return nil }
    var award = CandidateAward(
      number: try TypedText.line(number),
      date: try desk.happened(.dated, in: plan, default: on))
    award.by = call[.decidedBy]
    award.reward = call[.granted].map { plan.reward(named: $0)?.id ?? $0 }
    award.money = try call[.money].map { text throws(Failure) in
      guard let amount = Int(text.filter(\.isNumber)), amount > 0 else {
        throw .refused(Phrase("“\(text)” không phải số tiền", "“\(text)” is no amount"))
      }
      return amount
    }
    return award
  }
}

/// What one line records of each nominee it names.
private struct StepEntry {
  let call: Arguments
  let acts: ReviewStepActs
  let choosing: NomineeActs
  let award: CandidateAward?

  func facts(_ one: Candidacy) throws(Failure) -> [Fact] {
    guard let step = ReviewStep(rawValue: call[.reviewStep]) else { return choice(one.nominee) }
    if call.has(.not) { return acts.withdraw(step, of: one.nominee) }
    do throws(ReviewStepFault) {
      switch step {
      case .checked:
        let missing = (call[.missing] ?? "").split(separator: ";").map { String($0).trimmed }
        return acts.check(one.nominee, missing: missing.filter { !$0.isEmpty })
      case .returned: return try acts.giveBack(one.nominee, because: call[.reason] ?? "")
      case .voted: return try acts.vote(vote, on: one.nominee)
      case .submitted: return acts.submit(one.nominee)
      case .decided:
        guard let award else { throw .noDecision }
        return try acts.decide(award, for: one)
      case .refused: return try acts.refuse(one.nominee, because: call[.reason] ?? "")
      case .presented: return try acts.present(one)
      }
    } catch {
      throw .refused(Phrase(error.text(.vi), error.text(.en)))
    }
  }

  /// What the office makes of somebody without a step of its own.
  static let choices = ["chosen", "left"]

  private func choice(_ nominee: Nominee) -> [Fact] {
    if call.has(.not) { return choosing.set(.proposed, of: nominee) }
    return choosing.set(call[.reviewStep] == "chosen" ? .chosen : .aside, of: nominee)
  }

  private var vote: CouncilVote? {
    func count(_ option: Option) -> Int { call[option].flatMap { Int($0) } ?? -1 }
    return CouncilVote(
      members: count(.members), present: count(.present), inFavour: count(.votesFor),
      against: count(.votesAgainst))
  }
}

extension Argument {
  fileprivate static let reviewStep = Argument(
    "STEP", .choice(ReviewStep.allCases.map(\.rawValue) + StepEntry.choices),
    Phrase("bước xét", "the step"))
  fileprivate static let candidates = Argument(
    "NAME", .text, Phrase("người, tập thể được đề nghị: tên hay mã", "nominees by name or id"),
    .repeated)
}

extension Option {
  fileprivate static let all = Option("all", Phrase("mọi người chưa để lại", "all not left aside"))
  fileprivate static let missing = Option(
    "missing", .required("TEXT", .text),
    Phrase("còn thiếu gì, cách nhau bằng ;", "what is missing, parted by ;"))
  fileprivate static let reason = Option(
    "reason", .required("TEXT", .text), Phrase("lý do", "why"))
  fileprivate static let members = Option(
    "members", .required("N", .number), Phrase("tổng số thành viên hội đồng", "all members"))
  fileprivate static let present = Option(
    "present", .required("N", .number), Phrase("số có mặt", "members present"))
  fileprivate static let votesFor = Option(
    "for", .required("N", .number), Phrase("phiếu đồng ý", "votes for"))
  fileprivate static let votesAgainst = Option(
    "against", .required("N", .number), Phrase("phiếu không đồng ý", "votes against"))
  fileprivate static let decision = Option(
    "decision", .required("NUMBER", .text), Phrase("số quyết định", "the decision's number"))
  fileprivate static let dated = Option(
    "dated", .required("DATE", .day), Phrase("ngày quyết định", "the day of the decision"))
  fileprivate static let decidedBy = Option(
    "by", .required("TEXT", .text), Phrase("cấp quyết định", "who decided"))
  fileprivate static let granted = Option(
    "reward", .required("TEXT", .text),
    Phrase("tặng gì, nếu khác điều đề nghị", "what was granted, where it is not what was asked"))
  fileprivate static let money = Option(
    "money", .required("VND", .number), Phrase("tiền thưởng mỗi người, đồng", "money each, in đồng")
  )
}
