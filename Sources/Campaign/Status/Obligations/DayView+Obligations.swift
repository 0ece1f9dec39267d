import JSON

extension DayView {
  /// Everything that a plan's document asks for, in the order of its lists.
  ///
  /// What the plans before it ask for too is listed there.
  func obligations(of plan: Plan, _ parts: ObligationParts) -> [ObligationStatus] {
    let builder = ObligationBuilder(self, plan)
    for status in parts.deadlines { builder.add(status, parts) }
    for status in parts.targets { builder.add(status) }
    for coverage in parts.coverage.movements where coverage.plan == plan.id {
      builder.add(coverage)
    }
    for coverage in parts.coverage.criteria where coverage.plan == plan.id {
      builder.add(coverage)
    }
    for coverage in parts.coverage.registrations where coverage.plan == plan.id {
      builder.add(coverage)
    }
    for review in plan.reviews { builder.add(review) }
    for difficulty in parts.difficulties { builder.add(difficulty) }
    builder.settleOwners()
    return builder.found
  }
}

/// What was worked out of one plan's lists.
struct ObligationParts {
  /// Cutoffs, tasks, and what the document asks for in sentences.
  var deadlines: [DeadlineStatus]
  var targets: [TargetStatus]
  var coverage: Coverage
  var difficulties: [DifficultyStatus]
}

/// Makes obligations of what the lists of a plan say.
final class ObligationBuilder {
  private let view: DayView
  private let plan: Plan
  private let assigning: Assigning
  private let isLastQuarter: Bool
  private var ids: Set<ObligationID> = []
  private(set) var found: [ObligationStatus] = []
  /// Places of what the plan wants followed, and of what is proven by that.
  private var followed: [Int] = []
  private var awaitingOwners: [(at: Int, input: ObligationInput)] = []

  init(_ view: DayView, _ plan: Plan) {
    self.view = view
    self.plan = plan
    assigning = Assigning(plan, view.ledger, view.day)
    isLastQuarter = plan.year.isLastQuarter(view.day)
  }

  // MARK: By kind

  func add(_ status: DeadlineStatus, _ parts: ObligationParts) {
    if let commitment = plan.commitment(status.id) {
      add(status, commitment, parts)
      return
    }
    let isCutoff = status.deadline.kind.isCutoff
    var one = ObligationStatus(
      plan: plan.id, id: status.id, kind: isCutoff ? .cutoff : .task, subject: status.id,
      title: status.title, owes: status.schools == nil ? .office : .schools)
    one.opens = status.opens
    one.wording = status.deadline.wording
    one.isUncertain = status.isUncertain
    var input = ObligationInput(lastDay: status.lastDay, leadDays: status.deadline.leadDays)
    input.isNotApplicable = status.state == .notApplicable
    input.isDone = status.state == .done
    input.isOngoing = status.lastDay == nil
    one.take(status.schools, lastDay: status.collectBy ?? status.lastDay)
    one.scope = status.deadline.scope
    if isCutoff { one.phase = plan.phases.first { $0.id == status.id }?.id }
    add(one, input, follow: isCutoff ? .cutoff : .task, list: isCutoff ? .cutoffs : .tasks)
  }

  private func add(_ status: DeadlineStatus, _ commitment: Commitment, _ parts: ObligationParts) {
    var one = ObligationStatus(
      plan: plan.id, id: status.id, kind: commitment.kind, subject: status.id,
      title: status.title,
      owes: commitment.member != nil ? .person : status.schools == nil ? .office : .schools)
    one.opens = status.opens
    one.wording = status.deadline.wording
    one.isUncertain = status.isUncertain
    one.take(status.schools, lastDay: status.lastDay)
    one.scope = status.deadline.scope
    var input = ObligationInput(lastDay: status.lastDay, leadDays: status.deadline.leadDays)
    input.isNotApplicable =
      status.state == .notApplicable
      || (one.owes == .schools && one.count?.expected == 0
        && commitment.deadline.scope.openCommunes == 0)
    input.isDone = status.state == .done
    input.isOngoing = status.lastDay == nil && !commitment.isUndated
    input.isRecorded = isRecorded(status, commitment)
    input.isDemanded = commitment.demands
    if commitment.source == .members, commitment.member == nil {
      let own = parts.deadlines.filter { plan.commitment($0.id)?.follows(commitment) ?? false }
      input.isDone = !own.isEmpty && own.allSatisfy { $0.state == .done }
      input.isRecorded = own.contains { $0.state == .done }
      // Each member's own plan calls by itself.
      if !own.isEmpty { input.isDemanded = false }
    }
    if commitment.proofs.contains(.owners) {
      awaitingOwners.append((found.count, input))
      input.isDone = false
    }
    add(
      one, input, follow: commitment.follow, as: commitment.entry,
      list: PlanList(rawValue: commitment.list.rawValue),
      owner: commitment.member ?? commitment.owner)
  }

  func add(_ status: TargetStatus) {
    let target = status.target
    let owes: ObligationStatus.Ower =
      switch target.source {
      case .office: .office
      case .schools: .schools
      case .communes: .communes
      }
    var one = ObligationStatus(
      plan: plan.id, id: target.id, kind: .target, subject: target.id, title: target.title,
      owes: owes)
    one.scope = target.scope
    var input = ObligationInput(lastDay: target.by, leadDays: target.leadDays)
    switch target.source {
    case .office: break
    case .schools: one.take(status.schools, lastDay: target.by)
    case .communes: one.take(status.communes, lastDay: target.by, on: view.day)
    }
    if owes != .office {
      input.isNotApplicable = status.expected == 0 && target.scope.openCommunes == 0
    }
    let isWhole = status.expected > 0 && status.reported >= status.expected
    let isOver = target.by.map { view.day > $0 } ?? false
    input.isDone = isWhole && (status.state == .met || isOver)
    input.isRecorded = status.reported > 0 || status.state != .noData
    // What is all in and falls short is still to be reached.
    if isWhole, !input.isDone { input.lastDay = nil }
    if target.period == nil { add(one, input, follow: .target, list: .targets) }
    for time in status.times { add(target, one, in: time) }
  }

  /// The figures of one time of a target that is measured again and again.
  private func add(_ target: Target, _ whole: ObligationStatus, in time: TargetTime) {
    var one = whole
    if !time.span.suffix.isEmpty {
      one.id = "\(target.id)-\(time.span.suffix)"
      one.title = "\(target.title) (\(time.span.name(.vi)))"
    }
    one.opens = time.span.days.lowerBound
    one.phase = time.span.phase
    var input = ObligationInput(lastDay: time.lastDay, leadDays: target.leadDays)
    input.isDone = time.expected > 0 && time.measured == time.expected
    switch target.source {
    case .office: break
    case .communes: one.take(time.communes, lastDay: time.lastDay, on: view.day)
    case .schools:
      one.schools = nil
      one.take(time.schools, lastDay: time.lastDay)
      input.isNotApplicable = time.expected == 0
    }
    add(one, input, follow: .target, as: target.id, list: .targets)
  }

  func add(_ coverage: MovementCoverage) {
    let movement = coverage.movement
    var one = ObligationStatus(
      plan: plan.id, id: movement.id, kind: .movement, subject: movement.id, title: movement.title,
      owes: movement.scope.communes.isEmpty && !coverage.waitsForCommunes ? .schools : .communes)
    let lastDay = coverage.nextDay
    one.take(coverage.schools, lastDay: lastDay)
    one.scope = movement.scope
    var input = ObligationInput(lastDay: lastDay)
    input.isDone = coverage.isCovered
    let isOver = movement.until.map { view.day > $0 } ?? false
    input.isNotApplicable = isOver || (coverage.expected == 0 && !coverage.waitsForCommunes)
    if input.isDone { input.isNotApplicable = false }
    input.isRecorded = coverage.isBegun
    input.isDemanded = movement.expects.contains { $0.what != .joined }
    add(one, input, follow: .movement, list: .movements, owner: movement.owner)
  }

  func add(_ coverage: CriterionCoverage) {
    let criterion = coverage.criterion
    let number = criterion.id.rawValue.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    var one = ObligationStatus(
      plan: plan.id, id: criterion.id, kind: .criterion, subject: criterion.id,
      title: criterion.title
        ?? (number.isEmpty ? criterion.id.rawValue : "Tiêu chí \(String(number))"),
      owes: coverage.isOfOffice ? .office : .schools)
    var input = ObligationInput(lastDay: criterion.by)
    input.isRecorded = coverage.own != nil || coverage.scored > 0
    if let schools = coverage.schools {
      one.take(schools, lastDay: criterion.by)
      input.isDone = schools.expected > 0 && schools.missing.isEmpty
      input.isNotApplicable = schools.expected == 0
    } else {
      input.isDone = coverage.own != nil
    }
    add(one, input, follow: .criterion, list: .criteria)
  }

  func add(_ coverage: RegistrationCoverage) {
    let registration = coverage.registration
    var one = ObligationStatus(
      plan: plan.id, id: registration.id, kind: .registration, subject: registration.id,
      title: registration.title, owes: .schools)
    one.take(coverage.schools, lastDay: registration.by)
    one.scope = registration.scope
    var input = ObligationInput(lastDay: registration.by)
    input.isDone = coverage.schools.expected > 0 && coverage.schools.missing.isEmpty
    input.isNotApplicable = coverage.schools.expected == 0
    input.isRecorded = coverage.registered > 0
    add(one, input, follow: .registration, list: .registrations)
  }

  func add(_ review: Review) {
    var one = ObligationStatus(
      plan: plan.id, id: review.id, kind: .review, subject: review.id, title: review.title,
      owes: .office)
    one.opens = review.span.upperBound
    var input = ObligationInput(lastDay: review.lastDay, leadDays: review.leadDays)
    input.opensAfter = review.span.upperBound
    input.isDone = view.isReviewed(review, of: plan.id)
    input.isDemanded = true
    add(one, input, follow: .review, list: nil)
  }

  func add(_ difficulty: DifficultyStatus) {
    var one = ObligationStatus(
      plan: plan.id, id: ObligationID(difficulty.id), kind: .difficulty,
      subject: ObligationID(difficulty.id), title: difficulty.text, owes: .office)
    one.opens = difficulty.raisedOn
    one.lastDay = difficulty.raisedOn
    one.daysLeft = difficulty.raisedOn - view.day
    // It is to be told at once: the day it was raised is not yet late.
    one.state =
      difficulty.answer != nil || difficulty.isClosed
      ? .done : view.day > difficulty.raisedOn ? .overdue : .upcoming
    one.calls = one.state == .overdue
    append(one)
  }

  // MARK: Putting in

  private func add(
    _ obligation: ObligationStatus, _ input: ObligationInput, follow: Responsibility.Kind,
    as entry: ObligationID? = nil, list: PlanList?, owner: String? = nil
  ) {
    var one = obligation
    var input = input
    one.lastDay = input.lastDay
    one.daysLeft = input.lastDay.map { $0 - view.day }
    if one.phase == nil, let last = one.lastDay ?? one.due {
      one.phase = plan.phases.first { ($0.starts...$0.ends).contains(last) }?.id
    }
    one.leadDays = input.leadDays
    one.isDemanded = input.isDemanded
    one.owner = assigning.named(follow, (entry ?? one.subject).rawValue).first ?? owner
    let isFollowed = list.map { plan.followed.contains($0) } ?? false
    if isFollowed { followed.append(found.count) }
    input.isUnowned = isFollowed && one.owner == nil
    one.state = ObligationState.of(input, on: view.day)
    one.calls = one.state.calls(isDemanded: input.isDemanded, isLastQuarter: isLastQuarter)
    append(one)
  }

  private func append(_ obligation: ObligationStatus) {
    var one = obligation
    if !ids.insert(one.id).inserted {
      one.id = "\(one.kind.rawValue):\(one.id)"
      ids.insert(one.id)
    }
    found.append(one)
  }

  /// What is proven by everything having a person, once it is known who follows what.
  func settleOwners() {
    let owned = followed.count { found[$0].owner != nil }
    for (at, input) in awaitingOwners {
      var input = input
      input.isDone = input.isDone || (!followed.isEmpty && owned == followed.count)
      input.isRecorded = input.isRecorded || owned > 0
      found[at].state = ObligationState.of(input, on: view.day)
      found[at].calls = found[at].state.calls(
        isDemanded: input.isDemanded, isLastQuarter: isLastQuarter)
    }
  }

  private func isRecorded(_ status: DeadlineStatus, _ commitment: Commitment) -> Bool {
    if status.parts.contains(where: { $0.state != .open }) { return true }
    if status.schools?.standings.contains(where: { $0.itemsIn > 0 }) ?? false { return true }
    let note = Cell.note(plan.id, "\(commitment.follow.rawValue):\(commitment.entry)")
    return view.ledger.value(note, on: view.day) != nil
  }
}

extension ObligationStatus {
  fileprivate mutating func take(_ tally: SchoolsTally?, lastDay: Day?) {
    guard let tally else { return }
    schools = tally
    due = lastDay
    count = Count(
      expected: tally.expected, done: tally.done, onTime: lastDay == nil ? nil : tally.onTime,
      late: tally.late)
  }

  fileprivate mutating func take(_ figures: [CommuneFigure], lastDay: Day?, on day: Day) {
    communes = figures
    due = lastDay
    let done = figures.count { $0.measuredOn != .max }
    let isLate = lastDay.map { day > $0 } ?? false
    count = Count(
      expected: figures.count, done: done,
      onTime: lastDay.map { last in figures.count { $0.measuredOn <= last.number } },
      late: isLate ? figures.count - done : 0)
  }
}

extension Commitment {
  var kind: ObligationKind {
    if member != nil { return .plan }
    switch list {
    case .duties, .themes: return .duty
    case .goals: return .goal
    case .solutions: return .solution
    }
  }

  /// What it is called where somebody follows it.
  package var follow: Responsibility.Kind {
    switch list {
    case .duties: .duty
    case .themes: .theme
    case .goals: .goal
    case .solutions: .solution
    }
  }

  /// Whether it is one member's part of another.
  func follows(_ whole: Commitment) -> Bool { member != nil && entry == whole.entry }
}
