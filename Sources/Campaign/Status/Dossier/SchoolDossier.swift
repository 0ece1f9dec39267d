/// One school's dossier for one cutoff as it lies on the desk on a day.
package struct SchoolDossier: Sendable {
  package let plan: Plan
  package let deadline: Deadline
  package let school: String
  package private(set) var lines: [Line] = []
  package private(set) var nominees: [Nominee] = []
  package let isNone: Bool
  package let review: Review?
  package let decision: Decision?

  /// A document, or the report of one nominee within it.
  package struct Line: Equatable, Sendable {
    package var item: DossierItem
    package var nominee: Nominee?
    /// Since when it is in.
    package var since: Day?
    /// Of a document owed by nominee: how many of the reports are in.
    package var reports: (done: Int, all: Int)?

    package var isIn: Bool { since != nil }

    package static func == (a: Line, b: Line) -> Bool {
      a.item == b.item && a.nominee == b.nominee && a.since == b.since
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
    _ ledger: Ledger, plan: Plan, deadline: Deadline, school: String, on day: Day
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
    nominees = ledger.nominees(plan: plan.id, deadline: deadline.id, on: day)
      .filter { $0.school == school && $0.standing != .aside }
    let returned = review?.state == .returned ? reviewed?.id : nil
    for item in deadline.cutoff?.items ?? [] {
      lines += lines(of: item, ledger, after: returned ?? EntryID(sequence: 0), day)
    }
  }

  private func lines(of item: DossierItem, _ ledger: Ledger, after returned: EntryID, _ day: Day)
    -> [Line]
  {
    func tick(_ nominee: String?) -> Entry? {
      let cell = Cell.dossier(
        plan.id, deadline.id, school: school, item: item.id, nominee: nominee)
      guard let entry = ledger.entry(cell, on: day), entry.value == true, entry.id > returned
      else { return nil }
      return entry
    }
    let whole = tick(nil)
    guard item.perNominee, !nominees.isEmpty else { return [Line(item: item, since: whole?.on)] }
    let reports = nominees.map { nominee -> Line in
      let cell = Cell.nominee(plan.id, deadline.id, school: school, id: nominee.id)
      let first = ledger.history(cell).first { $0.isActive }?.id ?? EntryID(sequence: 0)
      // A tick of the whole covers those who were named before it.
      let since = tick(nominee.id)?.on ?? whole.flatMap { $0.id > first ? $0.on : nil }
      return Line(item: item, nominee: nominee, since: since)
    }
    let done = reports.count { $0.isIn }
    let last = done == reports.count ? reports.compactMap(\.since).max() : nil
    return [Line(item: item, since: last, reports: (done, reports.count))] + reports
  }

  package var itemsIn: Int { lines.count { $0.nominee == nil && $0.isIn } }
  package var items: Int { lines.count { $0.nominee == nil } }
}
