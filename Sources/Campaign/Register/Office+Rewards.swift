extension Office {
  /// What a reward is called by the newest plan that lists it; what none lists, as it is written.
  package func rewardName(_ id: String) -> String {
    plans.reversed().lazy.compactMap { $0.reward(named: id)?.name }.first ?? id
  }

  /// All that the office's plans can ask for, each once.
  package var rewards: [Reward] {
    var known: Set<String> = []
    return plans.reversed().flatMap(\.rewards).filter { known.insert($0.id).inserted }
  }
}
