/// Something that has just an id and a label.
package struct Topic: Sendable, Equatable {
  package var id: ObligationID
  package var title: String

  package init(id: ObligationID, title: String) {
    self.id = id
    self.title = title
  }
}

package struct Movement: Sendable, Equatable {
  package var id: ObligationID
  package var title: String
  /// One movement that the plan puts first.
  package var isMain: Bool
  /// A movement on one theme, launched for an occasion.
  package var isThemed: Bool
  /// The whole name as the document prints it, where the title is shorter.
  package var printed: String?
  package var scope = Scope()
  /// What each school owes; a plan that does not say expects a plan and a report.
  package var expects = [MovementExpectation(.plan), MovementExpectation(.report)]
  /// Its last day, where the document dates it ("giai đoạn 2021-2025").
  package var until: Day?
  /// An anniversary that was counted, or an epidemic: it does not go over into another year.
  package var isOfOneYear = false
  package var owner: String?

  package init(
    id: ObligationID, title: String, isMain: Bool = false, isThemed: Bool = false,
    printed: String? = nil
  ) {
    self.id = id
    self.title = title
    self.isMain = isMain
    self.isThemed = isThemed
    self.printed = printed
  }
}

/// Something that a movement expects of each school.
package struct MovementExpectation: Sendable, Equatable {
  package var what: MovementAspect
  package var by: Day?

  package init(_ what: MovementAspect, by: Day? = nil) {
    self.what = what
    self.by = by
  }
}

extension Movement {
  package func expects(_ aspect: MovementAspect) -> Bool {
    expects.contains { $0.what == aspect }
  }
}

/// One of the ministry's criteria: a slot whose title the office fills in.
package struct Criterion: Sendable, Equatable {
  package var id: ObligationID
  package var title: String?
  package var most: Int?
  /// Who scores by it: the office itself, where the document says so; schools may too.
  package var source: Source
  /// The last day to score by it, where the document names one.
  package var by: Day?

  package enum Source: String, Sendable, CaseIterable { case schools, office }

  package init(
    id: ObligationID, title: String? = nil, most: Int? = nil, source: Source = .schools,
    by: Day? = nil
  ) {
    self.id = id
    self.title = title
    self.most = most
    self.source = source
    self.by = by
  }
}

package struct Duty: Sendable, Equatable {
  package var unit: String
  package var what: String

  package init(unit: String, what: String) {
    self.unit = unit
    self.what = what
  }
}

/// A title or reward that can be asked for.
package struct Reward: Sendable, Equatable {
  package var id: String
  package var name: String
  package var isTitle: Bool
  package var forIndividuals: Bool
  package var forCollectives: Bool
  /// The money that goes with it, in đồng; none where no rate is known.
  package var rate = Rate()

  package struct Rate: Sendable, Equatable {
    package var individual: Int?
    package var collective: Int?

    package init(individual: Int? = nil, collective: Int? = nil) {
      self.individual = individual
      self.collective = collective
    }
  }

  package init(
    id: String, name: String, isTitle: Bool, forIndividuals: Bool = true,
    forCollectives: Bool = false
  ) {
    self.id = id
    self.name = name
    self.isTitle = isTitle
    self.forIndividuals = forIndividuals
    self.forCollectives = forCollectives
  }
}

package struct Medal: Sendable, Equatable {
  package var name: String
  package var count: Int

  package init(name: String, count: Int) {
    self.name = name
    self.count = count
  }
}

/// A member of the office; a slot is a role whose holder is not yet named.
package struct StaffMember: Sendable, Equatable {
  package var id: String
  package var name: String?
  package var role: String

  package init(id: String, name: String? = nil, role: String) {
    self.id = id
    self.name = name
    self.role = role
  }
}

/// Who follows a target, theme, school or task.
package struct Assignment: Sendable, Equatable {
  package var staff: String
  package var subject: String

  package init(staff: String, subject: String) {
    self.staff = staff
    self.subject = subject
  }
}

/// When reminders go out, as plan data.
package struct ReminderPolicy: Sendable, Equatable {
  /// No reminder on weekends and holidays: it goes out on the next working day.
  package var quietOnDaysOff = true
  /// Days late after which the head is told too.
  package var escalateAfter: [Int] = [3]

  package init() {}
}
