import Writing

extension Naming {
  /// A sơ kết or tổng kết: by its own id, by the phase it looks back at, or as the year's.
  package func review(_ name: String) throws(NamingError) -> (plan: Plan, review: Review) {
    let own = name.split(separator: ":").last.map(String.init) ?? name
    let isYear = ["year", "nam", "ca nam", "ca-nam"].contains(Vietnamese.fold(own))
    let (plan, review) = try find(.review, name, in: \.reviews) { review in
      if isYear, review.period == .year, review.id == "review-year" { return own }
      let isOfPhase = review.phase?.rawValue == own && review.id == "review-\(own)"
      return isOfPhase ? own : review.id.rawValue
    }
    return (plan, review)
  }
}
