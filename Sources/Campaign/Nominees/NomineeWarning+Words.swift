package import Writing

extension NomineeWarning {
  /// What the round does not take, as a sentence without its stop; empty for any other warning.
  package func roundWords(_ language: Language) -> String {
    switch self {
    case .kindNotOfRound(let kind):
      let word = AwardRound.Candidate(rawValue: kind.rawValue).map { $0.word(language) }
      return language(
        "Đợt xét này không dành cho \(word ?? kind.rawValue)",
        "This round is not for \(word ?? kind.rawValue)")
    case .rewardNotOfRound(let reward):
      return language(
        "Đợt xét này không có hình thức “\(reward.name)”",
        "This round does not give “\(reward.name)”")
    case .namedTwice, .law, .rule: return ""
    }
  }
}
