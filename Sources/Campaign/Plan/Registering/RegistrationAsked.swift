package import Writing

/// One registration of a plan with all that its answer may name.
package struct RegistrationAsked: Equatable, Sendable {
  package let topic: Registration
  package let movements: [Movement]
  package let rewards: [Reward]

  package var kind: Registration.Kind { topic.kind }
}

extension Plan {
  package func asked(_ topic: Registration) -> RegistrationAsked {
    RegistrationAsked(topic: topic, movements: movements, rewards: rewards)
  }

  /// All that the plan asks schools to register.
  package var registrationsAsked: [RegistrationAsked] { registrations.map { asked($0) } }
}

extension RegistrationAsked {
  /// `Lao động tiên tiến 12, Chiến sĩ thi đua cơ sở 2`; empty where it is a yes alone.
  package func words(_ value: RegistrationValue) -> String {
    let joined = value.movements.map { id in
      movements.first { $0.id == id }?.title ?? id.rawValue
    }
    let counted = value.titles.map { one in
      "\(rewards.first { $0.id == one.reward }?.name ?? one.reward) \(one.count)"
    }
    return [
      joined.joined(separator: ", "), value.rating ?? "", counted.joined(separator: ", "),
      value.text ?? "",
    ]
    .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Registration.Kind {
  package func title(_ language: Language) -> String {
    switch self {
    case .movement: language("phong trào", "movements")
    case .rating: language("mức xếp loại", "a rating")
    case .titles: language("danh hiệu", "titles")
    case .text: language("bằng lời", "words")
    }
  }
}
