/// A theme, a registration, or another thing that has just an id and a label.
package struct Topic: Sendable, Equatable {
  package var id: String
  package var title: String

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

package struct Movement: Sendable, Equatable {
  package var id: String
  package var title: String
  /// One movement that the plan puts first.
  package var isMain: Bool
  /// A movement on one theme, launched for an occasion.
  package var isThemed: Bool
  /// The whole name as the document prints it, where the title is shorter.
  package var printed: String?

  package init(
    id: String, title: String, isMain: Bool = false, isThemed: Bool = false,
    printed: String? = nil
  ) {
    self.id = id
    self.title = title
    self.isMain = isMain
    self.isThemed = isThemed
    self.printed = printed
  }
}

/// One of the ministry's criteria: a slot whose title the office fills in.
package struct Criterion: Sendable, Equatable {
  package var id: String
  package var title: String?
  package var most: Int?

  package init(id: String, title: String? = nil, most: Int? = nil) {
    self.id = id
    self.title = title
    self.most = most
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

/// A condition of the law for a reward, valid from and until a day; shown, never enforced.
package struct EligibilityRule: Sendable, Equatable {
  package var reward: String
  package var requirement: Requirement
  package var from: Day?
  package var until: Day?
  package var basis: String

  package enum Requirement: Sendable, Equatable {
    /// So many years in a row with another title.
    case yearsInARow(Int, title: String)
    /// At least so many percent of the unit's people hold a title.
    case shareOfUnit(percent: Int, title: String)
    /// At most so many percent of the holders of a title.
    case ceiling(percent: Int, ofHoldersOf: String)
  }

  package init(
    reward: String, requirement: Requirement, from: Day? = nil, until: Day? = nil, basis: String
  ) {
    self.reward = reward
    self.requirement = requirement
    self.from = from
    self.until = until
    self.basis = basis
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
