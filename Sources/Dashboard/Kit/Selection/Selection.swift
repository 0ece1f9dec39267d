package import Campaign

/// What the row under the cursor is about; the commands that record something act on it.
package struct Selection: Hashable, Sendable {
  package var plan: PlanID?
  /// A cutoff or a task of the plan.
  package var deadline: String?
  /// A part of the task.
  package var part: String?
  package var school: UnitID?
  package var target: String?
  package var movement: String?
  package var criterion: String?
  package var registration: String?
  package var theme: String?
  package var nominee: String?
  package var difficulty: String?
  package var staff: String?
  /// An entry of the journal, to be taken back.
  package var entry: EntryID?

  package init(plan: PlanID? = nil, deadline: String? = nil, school: UnitID? = nil) {
    self.plan = plan
    self.deadline = deadline
    self.school = school
  }

  package init(_ key: DeadlineKey, school: UnitID? = nil) {
    self.init(plan: key.plan, deadline: key.id, school: school)
  }

  init(target: String, plan: PlanID) {
    self.init(plan: plan)
    self.target = target
  }

  package var deadlineKey: DeadlineKey? {
    guard let plan, let deadline else { return nil }
    return DeadlineKey(plan: plan, id: deadline)
  }
}

extension Selection {
  private var planText: String? {
    get { plan?.rawValue }
    set { plan = newValue.map { PlanID($0) } }
  }

  private var schoolText: String? {
    get { school?.rawValue }
    set { school = newValue.map { UnitID($0) } }
  }

  private static let places: [any WritableKeyPath<Selection, String?> & Sendable] = [
    \.planText, \.deadline, \.part, \.schoolText, \.target, \.movement, \.criterion, \.registration,
    \.theme, \.nominee, \.difficulty, \.staff,
  ]

  /// The selection as a text that outlives the program.
  var text: String {
    let parts = Selection.places.map { self[keyPath: $0] ?? "" } + [entry?.text ?? ""]
    return parts.joined(separator: "|")
  }

  init?(_ parts: some Collection<String>) {
    guard parts.count == Selection.places.count + 1 else { return nil }
    self.init()
    for (place, text) in zip(Selection.places, parts) where !text.isEmpty {
      self[keyPath: place] = text
    }
    entry = Array(parts).last.flatMap { EntryID($0) }
  }
}

extension Selection {
  init(_ key: DeadlineKey?) { self.init(plan: key?.plan, deadline: key?.id) }

  /// A target is named as a deadline is: `PLAN:ID`.
  init(targetNamed text: String?, school: UnitID? = nil) {
    let key = text.flatMap { DeadlineKey(text: $0) }
    self.init(plan: key?.plan, school: school)
    target = key?.id
  }
}

extension State {
  /// What the commands that record something act on.
  package var selection: Selection { page.selection(self) }

  /// The list in focus with the id of its row that is meant.
  var meant: (list: ListID, row: String)? {
    guard let list = activeList, let row = self.list(list).selected else { return nil }
    return (list, row)
  }
}
