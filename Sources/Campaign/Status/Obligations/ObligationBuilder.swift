/// Makes obligations of what the lists of a plan say.
final class ObligationBuilder {
  let view: DayView
  let plan: Plan
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

  func add(_ status: DeadlineStatus, _ parts: ObligationParts) {
    if let commitment = plan.commitment(status.id) {
      add(status, commitment, parts)
      return
    }
    let isCutoff = status.deadline.kind.isCutoff
    var one = ObligationStatus(
      plan: plan.id, id: status.id, kind: isCutoff ? .cutoff : .task, subject: status.id,
      title: status.title, owes: status.schools == nil ? .office : status.deadline.scope.ower)
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
      owes: commitment.member != nil
        ? .person : status.schools == nil ? .office : status.deadline.scope.ower)
    one.opens = status.opens
    one.wording = status.deadline.wording
    one.isUncertain = status.isUncertain
    one.take(status.schools, lastDay: status.lastDay)
    one.scope = status.deadline.scope
    var input = ObligationInput(lastDay: status.lastDay, leadDays: status.deadline.leadDays)
    input.isNotApplicable =
      status.state == .notApplicable
      || (one.schools != nil && one.count?.expected == 0
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

  func add(
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

  func append(_ obligation: ObligationStatus) {
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
    return commitment.remark(in: plan.id, view.ledger, on: view.day) != nil
  }
}

extension ObligationStatus {
  mutating func take(_ tally: SchoolsTally?, lastDay: Day?) {
    guard let tally else { return }
    schools = tally
    due = lastDay
    count = Count(
      expected: tally.expected, done: tally.done, onTime: lastDay == nil ? nil : tally.onTime,
      late: tally.late)
  }
}

extension Scope {
  /// Who owes what is asked of these units.
  var ower: ObligationStatus.Ower { isOfCommunes ? .communes : .schools }
}
