package import Writing

extension Target.Comparator {
  /// Stands before the goal; a range is said in words.
  package var sign: String {
    switch self {
    case .atLeast: "≥"
    case .above: ">"
    case .exactly: "="
    case .atMost: "≤"
    case .below: "<"
    case .range: ""
    }
  }
}

extension Target {
  /// `≥ 126/129 xã`, `≤ 0,2%`, `từ 5% đến 7%`
  package func goalWords(_ language: Language) -> String {
    let suffix = suffix(language) + (unit == "%" ? "%" : " \(unit)")
    if let most {
      let (from, to) = (goal.formatted(language), most.formatted(language))
      return language("từ \(from) đến \(to)\(suffix)", "from \(from) to \(to)\(suffix)")
    }
    return "\(comparator.sign) \(goal.formatted(language))\(suffix)"
  }

  /// `≥99,7%`, `5–7%`: the same for a narrow column, where the title says what is counted.
  package func goalText(_ language: Language) -> String {
    let suffix = suffix(language) + (unit == "%" ? "%" : "")
    if let most { return "\(goal.formatted(language))–\(most.formatted(language))\(suffix)" }
    return "\(comparator.sign)\(goal.formatted(language))\(suffix)"
  }

  /// The whole of a count.
  private func suffix(_ language: Language) -> String {
    of.map { "/\($0.formatted(language))" } ?? ""
  }
}
