extension ObligationBuilder {
  func add(_ status: TargetStatus) {
    let target = status.target
    let owes: ObligationStatus.Ower = target.source == .office ? .office : target.scope.ower
    var one = ObligationStatus(
      plan: plan.id, id: target.id, kind: .target, subject: target.id, title: target.title,
      owes: owes)
    one.scope = target.scope
    var input = ObligationInput(lastDay: target.by, leadDays: target.leadDays)
    one.take(status.schools, lastDay: target.by)
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
    if target.source != .office {
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
      owes: movement.scope.communes.isEmpty && !coverage.waitsForCommunes
        ? movement.scope.ower : .communes)
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
      title: registration.title, owes: registration.scope.ower)
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
}
