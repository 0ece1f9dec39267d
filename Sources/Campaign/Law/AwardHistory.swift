/// What is known of somebody that the conditions of rewards ask about; nothing is not none.
package struct AwardHistory: Sendable, Equatable {
  package var titles: [Held] = []
  /// Initiatives that were recognised for the years that the reward is for.
  package var initiatives: Int?
  /// The years of disciplinary measures.
  package var disciplines: [Int]?

  /// A title and the year that it was given for.
  package struct Held: Sendable, Equatable {
    package var title: String
    package var year: Int

    package init(_ title: String, _ year: Int) {
      self.title = title
      self.year = year
    }
  }

  package init() {}

  /// How many times a title was held in a row up to a year, of which the year itself may still be
  /// open.
  ///
  /// - Parameter cycle: so many years pass from one time to the next at most.
  package func timesInARow(_ title: String, upTo year: Int, cycle: Int = 1) -> Int {
    let years = Set(titles.filter { $0.title == title && $0.year <= year }.map(\.year))
      .sorted(by: >)
    guard let last = years.first, year - last <= cycle else { return 0 }
    let gap = zip(years, years.dropFirst()).enumerated().first { $1.0 - $1.1 > cycle }
    return gap.map { $0.offset + 1 } ?? years.count
  }
}

/// How many of a unit's people hold a title, and how many are proposed for the reward.
package struct UnitHolders: Sendable, Equatable {
  package var people: Int
  package var holders: Int
  package var proposed: Int

  package init(people: Int, holders: Int, proposed: Int = 0) {
    self.people = people
    self.holders = holders
    self.proposed = proposed
  }
}

/// How somebody, or a unit, stands against one condition of a reward; shown, never enforced.
package enum Eligibility: Sendable, Equatable {
  case met
  case short(has: Int, needs: Int)
  /// More than may be, of a ceiling.
  case over(has: Int, most: Int)
  /// The records do not say.
  case unknown
}

extension EligibilityRule.Requirement {
  /// - Parameters:
  ///   - year: the one that the reward is for.
  ///   - cycle: of the title asked for, how many years pass from one time to the next.
  package func standing(
    of person: AwardHistory, in year: Int, cycle: Int = 1, unit: UnitHolders? = nil
  ) -> Eligibility {
    switch self {
    case .yearsInARow(let count, let title):
      return .atLeast(count, person.timesInARow(title, upTo: year))
    case .timesInARow(let count, let title):
      return .atLeast(count, person.timesInARow(title, upTo: year, cycle: cycle))
    case .initiatives(let count):
      return person.initiatives.map { .atLeast(count, $0) } ?? .unknown
    case .noDiscipline:
      guard let disciplines = person.disciplines else { return .unknown }
      let count = disciplines.count { $0 == year }
      return count == 0 ? .met : .over(has: count, most: 0)
    case .shareOfUnit(let percent, _):
      guard let unit, unit.people > 0 else { return .unknown }
      return .atLeast((percent * unit.people + 99) / 100, unit.holders)
    case .overShareOfUnit(let percent, _):
      guard let unit, unit.people > 0 else { return .unknown }
      return .atLeast(percent * unit.people / 100 + 1, unit.holders)
    case .ceiling(let percent, _):
      guard let unit else { return .unknown }
      let most = percent * unit.holders / 100
      return unit.proposed <= most ? .met : .over(has: unit.proposed, most: most)
    }
  }
}

extension Eligibility {
  fileprivate static func atLeast(_ needs: Int, _ has: Int) -> Eligibility {
    has >= needs ? .met : .short(has: has, needs: needs)
  }
}

extension Law {
  /// So many years lie between two times of a title at most: one that is given for so many times of
  /// another in a row comes round as slowly as those.
  package func cycle(of title: String, on day: Day) -> Int {
    for rule in rules(.condition, reward: title, on: day) {
      switch rule.requirement {
      case .timesInARow(let count, let below)?, .yearsInARow(let count, let below)?:
        return below == title ? count : count * cycle(of: below, on: day)
      default: continue
      }
    }
    return 1
  }
}
