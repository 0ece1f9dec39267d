import Campaign
import JSON
import Templates

/// An office that is reminded and keeps the record, as `remind` does it.
struct Told {
  var office: Office
  /// `2022-10-26 dot-1 soon`, in the order in which it was told.
  private(set) var lines: [String] = []
  private(set) var reminders: [Reminder] = []

  init(_ office: Office) { self.office = office }

  mutating func remind(on day: Day) {
    let due = office.reminders(on: day)
    guard !due.isEmpty else { return }
    lines += due.map { "\(day.iso) \($0.deadline) \($0.step.name)" }
    reminders += due
    for delivery in [Delivery.started, .delivered] { note(due, delivery, on: day) }
  }

  mutating func note(_ due: [Reminder], _ delivery: Delivery, on day: Day) {
    add(office.ledger.marking(due, delivery, on: day))
  }

  mutating func add(_ facts: [Fact]) {
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: ledger.lastSequence + 1, at: 0, author: "a", login: "a"), facts)
    office.update(ledger)
  }

  mutating func remind(on days: some Sequence<Day>) { for day in days { remind(on: day) } }

  /// Whether each step was told, and again only after a clock that stood over a week ahead of it.
  func isEach(of steps: [String]) -> Bool {
    Set(self.steps) == Set(steps)
      && lines.indices.allSatisfy { later in
        let day = Day(iso: String(lines[later].prefix(10)))!
        return lines[..<later].allSatisfy { former in
          former.dropFirst(11) != lines[later].dropFirst(11)
            || Day(iso: String(former.prefix(10)))! - day > 7
        }
      }
  }

  /// The same without the days.
  var steps: [String] { lines.map { String($0.dropFirst(11)) } }
}

extension Office {
  /// Plans of the templates for a year with their cutoffs and tasks alone, three schools, and Việt
  /// Nam's own calendar.
  static func reminded(_ plans: [(id: String, year: String)]) throws -> Office {
    Office(
      documents: try plans.map { id, year in
        var plan = try templatePlan(id, year)
        (plan.commitments, plan.reviews, plan.movements) = ([], [], [])
        (plan.targets, plan.criteria, plan.registrations) = ([], [], [])
        return PlanDocument(plan)
      },
      roster: QuangHoa().roster,
      calendar: WorkCalendar(rules: try HolidayRules.read(Templates.holidays), years: 2020...2035))
  }
}
