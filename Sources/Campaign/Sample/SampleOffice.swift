import JSON

/// The history of an office that never was, for the demo and for tests.
///
/// It is made for a day: what lies before is done, what is near is half done, and some schools are
/// always late with something.
package struct SampleOffice {
  let plans: [Plan]
  let schools: [School]
  let calendar: WorkCalendar
  let today: Day
  private var commits: [SampleCommit] = []

  /// What was entered at once.
  package struct SampleCommit: Sendable {
    package var on: Day
    package var author: String
    package var facts: [Fact]
  }

  /// The commits in the order in which they were made.
  package static func commits(
    plans: [Plan], roster: Roster, calendar: WorkCalendar, today: Day
  ) -> [SampleCommit] {
    var office = SampleOffice(
      plans: plans, schools: roster.schools, calendar: calendar, today: today)
    office.fill()
    let inOrder = office.commits.enumerated()
      .sorted {
        ($0.element.on, $0.element.author, $0.offset)
          < ($1.element.on, $1.element.author, $1.offset)
      }
      .map(\.element)
    return inOrder.reduce(into: []) { sittings, commit in
      if let last = sittings.indices.last, sittings[last].on == commit.on,
        sittings[last].author == commit.author
      {
        sittings[last].facts += commit.facts
      } else {
        sittings.append(commit)
      }
    }
  }

  private init(plans: [Plan], schools: [School], calendar: WorkCalendar, today: Day) {
    self.plans = plans
    self.schools = schools
    self.calendar = calendar
    self.today = today
  }

  private mutating func fill() {
    for plan in plans {
      let forgotten = lastPassed(plan)
      for deadline in plan.deadlines {
        let isForgotten = deadline.id == forgotten
        switch deadline.kind {
        case .cutoff(let cutoff): fill(plan, deadline, cutoff, isForgotten)
        case .task(let task): fill(plan, deadline, task, isForgotten)
        }
      }
      fillResults(plan)
      fillMovements(plan)
      fillCriteria(plan)
      fillOwnScores(plan)
      fillAssignments(plan)
    }
    fillDifficulties()
  }

  /// Of what schools owe, the deadline that passed last: some still owe it.
  private func lastPassed(_ plan: Plan) -> ObligationID? {
    plan.deadlines.filter { $0.isPerSchool && ($0.lastDay ?? .last) < today }
      .max { ($0.lastDay ?? .first) < ($1.lastDay ?? .first) }?.id
  }

  /// Keeps what had happened by today.
  mutating func add(_ facts: [Fact], on day: Day, by author: String) {
    guard day <= today, !facts.isEmpty else { return }
    commits.append(SampleCommit(on: day, author: author, facts: facts))
  }

  /// Who of the office entered something about a school.
  func author(_ school: UnitID) -> String {
    ["Lan", "Hùng", "Mai"][SampleChance.roll(3, "author", school)]
  }
}
