package import Campaign

/// What the row under the cursor is about; the commands that record something act on it.
package struct Selection: Hashable, Sendable {
  package var plan: PlanID?
  package var subject: Subject?
  /// The school that the subject is looked at for, or that is meant itself.
  package var school: UnitID?

  package init(plan: PlanID? = nil, _ subject: Subject? = nil, school: UnitID? = nil) {
    self.plan = plan
    self.subject = subject
    self.school = school
  }

  package init(_ key: DeadlineKey?, school: UnitID? = nil) {
    self.init(plan: key?.plan, key.map { .deadline($0.id) }, school: school)
  }

  /// The id of the subject where it is of this kind of what a plan asks for.
  package func id(of kind: Subject.Kind) -> ObligationID? {
    subject.flatMap { $0.kind == kind ? ObligationID($0.id) : nil }
  }
}

extension Selection {
  /// The fields of its text, some of which only former versions wrote.
  private static let fields = [
    "plan", "deadline", "part", "school", "target", "movement", "criterion", "registration",
    "theme", "nominee", "difficulty", "staff", "entry", "review", "person",
  ]
  /// So many of them drafts of earlier programs have.
  private static let formerFields = [13, 14]

  /// The selection as a text that outlives the program.
  var text: String {
    var values = ["plan": plan?.rawValue, "school": school?.rawValue]
    if let subject {
      values[subject.kind.rawValue] = subject.id
      values["nominee"] = subject.nominee
    }
    // Drafts of what earlier programs knew are written as those read them.
    let count =
      values["person"] != nil
      ? Selection.fields.count : Selection.formerFields[values["review"] == nil ? 0 : 1]
    let fields = Selection.fields.prefix(count)
    return fields.map { (values[$0] ?? nil) ?? "" }.joined(separator: "|")
  }

  init?(_ parts: some Collection<String>) {
    guard (Selection.formerFields + [Selection.fields.count]).contains(parts.count) else {
      return nil
    }
    let values = Dictionary(uniqueKeysWithValues: zip(Selection.fields, parts))
      .filter { !$0.value.isEmpty }
    self.init(plan: values["plan"].map { PlanID($0) }, school: values["school"].map { UnitID($0) })
    if let nominee = values["nominee"], let deadline = values["deadline"] {
      subject = .nominee(nominee, deadline: ObligationID(deadline))
    } else {
      subject =
        Subject.Kind.allCases.lazy
        .compactMap { kind in values[kind.rawValue].map { Subject(kind, $0) } }.first
    }
  }
}

extension Selection {
  /// A target is named as a deadline is: `PLAN:ID`.
  init(targetNamed text: String?, school: UnitID? = nil) {
    let key = text.flatMap { DeadlineKey(text: $0) }
    self.init(plan: key?.plan, key.map { .target($0.id) }, school: school)
  }

  /// What somebody follows.
  init(_ one: Responsibility) {
    let school = one.kind == .school ? UnitID(one.id) : nil
    self.init(plan: one.plan, Subject(one), school: school)
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
