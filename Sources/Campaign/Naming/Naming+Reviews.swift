import Writing

extension Naming {
  /// A sơ kết or tổng kết: by its own id, by the phase it looks back at, or as the year's.
  package func review(_ name: String) throws(NamingError) -> (plan: Plan, review: Review) {
    let isYear = ["year", "nam", "ca nam", "ca-nam"].contains(Vietnamese.fold(name))
    let (plan, review) = try find(.review, name, in: \.reviews) { review in
      if isYear, review.period == .year { return name }
      return review.phase?.rawValue == name ? name : review.id.rawValue
    }
    return (plan, review)
  }
}
