extension DayView {
  /// - Parameter former: how it stood before, where one school is looked at anew.
  func status(of deadline: Deadline, in plan: Plan, former: DeadlineStatus? = nil)
    -> DeadlineStatus
  {
    var status = DeadlineStatus(plan: plan.id, deadline: deadline, state: .upcoming)
    status.opens = deadline.opens
    status.extensions = extensions(of: deadline, in: plan)
    status.lastDay = status.extensions.last?.day ?? deadline.lastDay
    if let lastDay = status.lastDay {
      status.daysLeft = lastDay - day
      status.workingDaysLeft =
        lastDay >= day
        ? calendar.workdays(after: day, through: lastDay)
        : -calendar.workdays(after: lastDay, through: day)
      if !calendar.isWorkday(lastDay) {
        status.lastWorkday = calendar.lastWorkday(onOrBefore: lastDay)
      }
    }
    status.state = DayState.of(day, lastDay: status.lastDay, leadDays: deadline.leadDays)
    switch deadline.kind {
    case .cutoff(let cutoff): settle(&status, cutoff, plan, former?.schools)
    case .task(let task): settle(&status, task, plan, former?.schools)
    }
    return status
  }

  private func extensions(of deadline: Deadline, in plan: Plan) -> [Extension] {
    ledger.history(.extended(plan.id, deadline.id)).compactMap { entry in
      guard entry.isActive, entry.on <= day, let text = entry.value["day"]?.string,
        let newDay = Day(iso: text)
      else { return nil }
      return Extension(
        day: newDay, document: entry.value["document"]?.string ?? "", on: entry.on)
    }
  }

  /// The internal collection day, itself a working day where it is counted.
  private func collectionDay(_ cutoff: Cutoff, lastDay: Day?) -> Day? {
    guard let lastDay else { return nil }
    switch cutoff.collection {
    case .workdaysBefore(let count): return calendar.workday(count, before: lastDay)
    case .on(let day): return day
    }
  }

  private func settle(
    _ status: inout DeadlineStatus, _ cutoff: Cutoff, _ plan: Plan, _ former: SchoolsTally?
  ) {
    status.collectBy = collectionDay(cutoff, lastDay: status.lastDay)
    if let sent = ledger.entry(.sent(plan.id, status.id), on: day), sent.value == true {
      status.sentOn = sent.on
      status.state = .done
    }
    let dossiers = DossierCount(view: self, plan: plan.id, deadline: status.deadline)
    dossiers.count()
    status.nominees = NomineeTally(cutoff, counting: dossiers.nominees)
    // Where the office names people itself, no unit owes a dossier.
    if cutoff.round.isByOffice { return }
    status.schools = tally(
      Due(status, isDecided: isDecided(status, plan)), former: former,
      expected: expects(status.deadline, by: status.lastDay)
    ) { dossiers.standing(of: $0) }
  }

  private func isDecided(_ status: DeadlineStatus, _ plan: Plan) -> Bool {
    var isDecided = false
    forEach(.decision, plan.id, status.id, all: true) { _, _, entry in
      if case .object = ledger.value(of: ledger.entries[Int(entry)]) { isDecided = true }
    }
    return isDecided
  }

  /// Sums up what each expected school has done; `done` fills in everything but the state.
  ///
  /// Where one school is looked at anew, the others stay as they were `former`.
  func tally(
    _ due: Due, former: SchoolsTally? = nil, expected: @autoclosure () -> [Bool],
    _ done: (Int) -> (standing: Standing, done: Bool)
  ) -> SchoolsTally {
    let waiting = DayState.standing(
      day, collectBy: due.collectBy, lastDay: due.lastDay, leadDays: due.leadDays,
      closed: due.isClosed)
    let last = (due.collectBy ?? due.lastDay)?.number
    let isLate = !due.isDecided && (last.map { day.number > $0 } ?? false)
    func standing(_ at: Int) -> Standing {
      var (standing, isDone) = done(at)
      if isDone {
        if standing.state != .noNomination { standing.state = .done }
      } else {
        standing.state = due.isDecided ? .open : waiting
        standing.isPast = due.isDecided
      }
      return standing
    }
    if let one, var tally = former {
      let at = one.position
      guard tally.standings.indices.contains(at), tally.standings[at].state != .notExpected else {
        return tally
      }
      tally.count(tally.standings[at], at, last, isLate: isLate, -1)
      tally.standings[at] = standing(at)
      tally.count(tally.standings[at], at, last, isLate: isLate, 1)
      return tally
    }
    var tally = SchoolsTally()
    tally.isDecided = due.isDecided
    let expected = expected()
    tally.standings = Array(repeating: .notExpected, count: expected.count)
    for at in expected.indices where expected[at] {
      tally.standings[at] = standing(at)
      tally.count(tally.standings[at], at, last, isLate: isLate, 1)
    }
    return tally
  }
}

extension SchoolsTally {
  /// Counts one school in, or out again.
  fileprivate mutating func count(
    _ standing: Standing, _ at: Int, _ last: Int32?, isLate: Bool, _ sign: Int
  ) {
    expected += sign
    if standing.isAccepted { accepted += sign }
    if standing.isDone {
      done += sign
      if let last, standing.doneOn <= last { onTime += sign }
      return
    }
    if isLate { late += sign }
    let place =
      missing.isEmpty || missing[missing.count - 1] < at
      ? missing.count : missing.firstIndex { $0 >= at } ?? missing.count
    if sign > 0 { missing.insert(Int32(at), at: place) } else { missing.remove(at: place) }
  }
}

/// By when units owe something.
struct Due {
  var lastDay: Day?
  /// The day by which they hand in what the office sends on.
  var collectBy: Day?
  var leadDays: Int
  /// Whether the office is done with it whatever they lack.
  var isClosed = false
  var isDecided = false

  init(_ lastDay: Day?, leadDays: Int) {
    self.lastDay = lastDay
    self.leadDays = leadDays
  }

  init(_ status: DeadlineStatus, isDecided: Bool = false) {
    self.init(status.lastDay, leadDays: status.deadline.leadDays)
    collectBy = status.collectBy
    isClosed = status.state == .done
    self.isDecided = isDecided
  }
}
