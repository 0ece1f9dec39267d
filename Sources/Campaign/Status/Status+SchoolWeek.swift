extension Status {
  /// The week of the school year, where an open plan counts its weeks.
  package var schoolWeek: Int? {
    plans.lazy.filter { $0.year.contains(day) }
      .compactMap { $0.schoolWeeks?.number(on: day) }.first
  }
}
