/// How a council voted on one nominee.
package struct CouncilVote: Sendable, Equatable {
  /// All members of the council, also those who stayed away.
  package let members: Int
  package let present: Int
  package let inFavour: Int
  package let against: Int

  /// Nothing where the numbers cannot be: more votes than were there, more there than members.
  package init?(members: Int, present: Int, inFavour: Int, against: Int = 0) {
    guard inFavour >= 0, against >= 0, members > 0, present <= members,
      inFavour <= present, against <= present - inFavour
    else { return nil }
    self.members = members
    self.present = present
    self.inFavour = inFavour
    self.against = against
  }

  /// The part of all members who were in favour, exactly.
  package var share: Part { Part(inFavour, of: members) }
  /// The part of all members who were there.
  package var attendance: Part { Part(present, of: members) }

  /// What the law of a day says of the votes, by reward.
  package func outcomes(reward: String, on day: Day, by law: Law = .standard) -> [VoteOutcome] {
    law.rules(.votes, reward: reward, on: day).map { rule in
      guard rule.isChecked, let percent = rule.percentOfVotes else { return .notCompared(rule) }
      return share.isAtLeast(Part(percent, of: 100)) ? .passes(rule) : .below(rule)
    }
  }

  /// What the law of a day says of how many must be there.
  package func quorum(on day: Day, by law: Law = .standard) -> [VoteOutcome] {
    law.rules(.quorum, on: day).map { rule in
      guard rule.isChecked, let part = rule.partOfMembers else { return .notCompared(rule) }
      return attendance.isAtLeast(part) ? .passes(rule) : .below(rule)
    }
  }
}

/// How votes stand against a rule of the law; one that nobody compared with its text decides
/// nothing.
package enum VoteOutcome: Sendable, Equatable {
  case passes(LawRule)
  case below(LawRule)
  case notCompared(LawRule)
}

/// An exact part of a whole: 2 of 3.
package struct Part: Sendable, Equatable {
  package let count: Int
  package let whole: Int

  package init(_ count: Int, of whole: Int) {
    self.count = count
    self.whole = whole
  }

  package func isAtLeast(_ other: Part) -> Bool {
    let own = count.multipliedFullWidth(by: other.whole)
    let asked = other.count.multipliedFullWidth(by: whole)
    return (own.high, own.low) >= (asked.high, asked.low)
  }
}
