import JSON

/// A nominee with the steps of their review as of a day.
package struct Candidacy: Equatable, Sendable {
  package var nominee: Nominee
  /// What the check found missing; none where nobody checked.
  package var missing: [String]?
  package var returned: String?
  package var vote: CouncilVote?
  package var submitted: Day?
  package var award: CandidateAward?
  package var refused: String?
  package var presented: Day?

  package init(_ nominee: Nominee) { self.nominee = nominee }

  /// What was recorded of it, in the order of the way.
  package var steps: [ReviewStep] {
    let made: [(ReviewStep, Bool)] = [
      (.checked, missing != nil), (.returned, returned != nil), (.voted, vote != nil),
      (.submitted, submitted != nil), (.decided, award != nil), (.refused, refused != nil),
      (.presented, presented != nil),
    ]
    return made.filter(\.1).map(\.0)
  }

  /// Where the review stands: the furthest step that counts.
  package var state: CandidateState {
    if presented != nil { return .presented }
    if refused != nil { return .refused }
    if nominee.standing == .aside { return .left }
    if award != nil { return .decided }
    if returned != nil { return .returned }
    if submitted != nil { return .submitted }
    if nominee.standing == .chosen { return .chosen }
    if vote != nil { return .voted }
    if let missing { return missing.isEmpty ? .complete : .incomplete }
    return .proposed
  }
}

package enum CandidateState: String, Sendable, CaseIterable {
  case proposed, incomplete, complete, returned, voted, chosen, left, submitted, decided, refused
  case presented
}

/// The decision that grants one nominee something.
package struct CandidateAward: Equatable, Sendable {
  package var number: String
  package var date: Day
  /// Who decided, where it is not whom the plan names.
  package var by: String?
  /// What was granted, where it is not what was asked for.
  package var reward: String?
  /// In đồng.
  package var money: Int?

  package init(
    number: String, date: Day, by: String? = nil, reward: String? = nil, money: Int? = nil
  ) {
    self.number = number
    self.date = date
    self.by = by
    self.reward = reward
    self.money = money
  }
}

extension CouncilVote {
  init?(_ value: JSON) {
    guard let members = value["members"]?.int, let present = value["present"]?.int,
      let yes = value["for"]?.int, let no = value["against"]?.int
    else { return nil }
    self.init(members: members, present: present, inFavour: yes, against: no)
  }

  var json: JSON {
    [
      "members": JSON(members), "present": JSON(present), "for": JSON(inFavour),
      "against": JSON(against),
    ]
  }
}

extension CandidateAward {
  init?(_ value: JSON) {
    guard let number = value["number"]?.string,
      let date = value["date"]?.string.flatMap({ Day(iso: $0) })
    else { return nil }
    self.init(
      number: number, date: date, by: value["by"]?.string, reward: value["reward"]?.string,
      money: value["money"]?.int)
  }

  var json: JSON {
    var object: JSONObject = ["number": .string(number), "date": .string(date.iso)]
    if let by { object["by"] = .string(by) }
    if let reward { object["reward"] = .string(reward) }
    if let money { object["money"] = JSON(money) }
    return .object(object)
  }
}
