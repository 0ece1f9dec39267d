import Campaign
import Writing

/// Those of a list for whom one and the same reward is asked.
struct RewardGroup: Equatable {
  var name: String
  var isTitle: Bool
  var heads = NomineeFigures.Heads()

  /// In the order in which the plan names its rewards; what it does not name comes last.
  static func all(_ nominees: [Nominee], plan: Plan, standard: String?) -> [RewardGroup] {
    var groups: [String: RewardGroup] = [:]
    for nominee in nominees {
      let asked = nominee.reward ?? standard
      let reward = plan.reward(named: asked)
      let name = reward?.name ?? asked ?? ""
      groups[name, default: RewardGroup(name: name, isTitle: reward?.isTitle ?? false)].heads
        .add(nominee)
    }
    let order = plan.rewards.map(\.name)
    return groups.values.sorted { a, b in
      let (first, second) = (place(a, order), place(b, order))
      return first == second ? a.name < b.name : first < second
    }
  }

  private static func place(_ group: RewardGroup, _ order: [String]) -> Int {
    order.firstIndex(of: group.name) ?? order.count
  }

  /// `tặng Giấy khen cho 12 cá nhân`
  func request(_ language: Language) -> String {
    let what =
      name.isEmpty
      ? language("khen thưởng", "reward") : isTitle ? language("danh hiệu \(name)", name) : name
    return name.isEmpty
      ? language("\(what) \(heads.words(.vi))", "\(what) \(heads.words(.en))")
      : language("tặng \(what) cho \(heads.words(.vi))", "grant \(what) to \(heads.words(.en))")
  }
}
