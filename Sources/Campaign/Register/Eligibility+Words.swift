package import Writing

extension Eligibility {
  /// How the records stand against a condition, behind the condition itself.
  package func words(_ language: Language) -> String {
    switch self {
    case .met: language("theo sổ: đạt", "on record: met")
    case .short(let has, let needs):
      language("theo sổ: có \(has), cần \(needs)", "on record: \(has), \(needs) needed")
    case .over(let has, let most):
      language("theo sổ: \(has), tối đa \(most)", "on record: \(has), at most \(most)")
    case .unknown: language("sổ chưa có số liệu", "not on record")
    }
  }
}

extension CouncilVote {
  /// `13/15 phiếu (86,6%)`; never rounded up, since a share is held against a least one.
  package func words(_ language: Language) -> String {
    let tenths = inFavour * 1000 / members
    let share = "\(tenths / 10)" + language(",", ".") + "\(tenths % 10)%"
    return language(
      "\(inFavour)/\(members) phiếu (\(share)), có mặt \(present)",
      "\(inFavour) of \(members) votes (\(share)), \(present) present")
  }
}

extension VoteOutcome {
  package func words(_ language: Language) -> String {
    switch self {
    case .passes(let rule): rule.text(language) + language(": đạt", ": met")
    case .below(let rule): rule.text(language) + language(": chưa đạt", ": not met")
    case .notCompared(let rule): rule.text(language)
    }
  }

  package var isMissed: Bool { if case .below = self { true } else { false } }
}
