/// One school's dossier for one cutoff as it lies on the desk on a day.
package struct SchoolDossier: Sendable {
  package let plan: Plan
  package let deadline: Deadline
  package let school: UnitID
  package private(set) var lines: [Line] = []
  /// Those who are not set aside.
  package let nominees: [Nominee]
  package let setAside: [Nominee]
  package let isNone: Bool
  package let review: Review?
  package let decision: Decision?
  /// The entry by which it was returned: what was entered before it no longer counts.
  let returned: EntryID?

  /// A document, or the report of one nominee within it.
  package struct Line: Equatable, Sendable {
    package var item: DossierItem
    package var nominee: Nominee?
    /// Since when it is in.
    package var since: Day?
    /// When it had come, where the dossier was returned since.
    package var before: Day?
    /// Of a document owed by nominee: how many of the reports are in.
    package var reports: (done: Int, all: Int)?

    package var isIn: Bool { since != nil }

    package static func == (a: Line, b: Line) -> Bool {
      a.item == b.item && a.nominee == b.nominee && a.since == b.since && a.before == b.before
        && a.reports?.done == b.reports?.done && a.reports?.all == b.reports?.all
    }
  }

  package struct Review: Equatable, Sendable {
    package var state: ReviewState
    package var reason: String?
    package var on: Day
    package var author: String
  }

  package init(
    _ ledger: Ledger, plan: Plan, deadline: Deadline, school: UnitID, on day: Day
  ) {
    let all = ledger.nominees(plan: plan.id, deadline: deadline.id, on: day)
    self.init(
      ledger, plan: plan, deadline: deadline, school: school,
      nominees: all.filter { $0.school == school }, on: day)
  }

  /// - Parameter nominees: all of the school.
  init(
    _ ledger: Ledger, plan: Plan, deadline: Deadline, school: UnitID, nominees: [Nominee],
    on day: Day
  ) {
    self.plan = plan
    self.deadline = deadline
    self.school = school
    isNone = ledger.value(.noNomination(plan.id, deadline.id, school: school), on: day) == true
    let reviewed = ledger.entry(.review(plan.id, deadline.id, school: school), on: day)
    review = reviewed.flatMap { entry in
      entry.value["state"]?.string.flatMap { ReviewState(rawValue: $0) }.map {
        Review(
          state: $0, reason: entry.value["reason"]?.string, on: entry.on, author: entry.author)
      }
    }
    decision = Decision(ledger, plan: plan.id, deadline: deadline.id, school: school, on: day)
    self.nominees = nominees.filter { $0.standing != .aside }
    setAside = nominees.filter { $0.standing == .aside }
    returned = review?.state == .returned ? reviewed?.id : nil
    let ticks = DossierTicks(self, ledger, day)
    for item in deadline.cutoff?.items ?? [] { lines += ticks.lines(of: item) }
  }

  /// The line of a document, or of the report of one nominee within it.
  package func line(_ item: String, nominee: String? = nil) -> Line? {
    lines.first { $0.item.id == item && $0.nominee?.id == nominee }
  }

  package var itemsIn: Int { lines.count { $0.nominee == nil && $0.isIn } }
  package var items: Int { lines.count { $0.nominee == nil } }
}
