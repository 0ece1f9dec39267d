package import Writing

/// A look back that the office owes: the sơ kết of a phase, the tổng kết of a year, the report of a
/// quarter.
package struct Review: Sendable, Equatable {
  package var id: ObligationID
  package var title: String
  package var period: Period
  /// What it looks back at.
  package var span: ClosedRange<Day>
  package var phase: ObligationID?
  /// The last day to hand it in, where the plan says within how many days.
  package var lastDay: Day?
  package var leadDays: Int
  /// Whom it is sent to, where not to the body over the office.
  package var addressee: String?
}

/// What the office says in a review, part by part.
package enum ReviewSection: String, Sendable, CaseIterable {
  case results, shortcomings, next

  package var title: Phrase {
    switch self {
    case .results: Phrase("Kết quả đạt được", "What was achieved")
    case .shortcomings: Phrase("Hạn chế, nguyên nhân", "Shortcomings and their causes")
    case .next: Phrase("Phương hướng, kiến nghị", "What comes next")
    }
  }
}

/// A line of a plan's `reviews`.
struct ReviewRule {
  var id: String?
  var title: String?
  var period: Period
  var within: Int?
  var addressee: String?

  /// What a plan owes that says nothing of reviews.
  static let standard = [ReviewRule(period: .phase), ReviewRule(period: .year)]

  /// The reviews of a plan's year.
  func reviews(of plan: Plan, leadDays: Int) -> [Review] {
    period.spans(in: plan.year, phases: plan.phases).map { span in
      Review(
        id: ObligationID(id(of: span)), title: title(of: span, plan.year), period: period,
        span: span.days, phase: span.phase,
        lastDay: within.map { span.days.upperBound.adding(days: $0) }, leadDays: leadDays,
        addressee: addressee)
    }
  }

  private func id(of span: PeriodSpan) -> String {
    let stem = id ?? (period == .year ? "review-year" : "review")
    return span.suffix.isEmpty ? stem : "\(stem)-\(span.suffix)"
  }

  private func title(of span: PeriodSpan, _ year: PlanYear) -> String {
    let yearName = year.kind == .school ? "năm học \(year.text)" : "năm \(year.text)"
    if let title { return period == .year ? title : "\(title) \(span.name(.vi))" }
    switch period {
    case .year: return "Tổng kết \(yearName)"
    case .phase: return "Sơ kết \(span.name(.vi))"
    case .month, .quarter, .halfYear: return "Báo cáo \(span.name(.vi))"
    }
  }
}
