package import Writing

/// What recurs within a plan's year, and so is owed once for each time.
package enum Period: String, Sendable, CaseIterable {
  case month, quarter
  case halfYear = "half-year"
  case year
  /// Each of the plan's own đợt.
  case phase
}

extension Period {
  package var word: Phrase {
    switch self {
    case .month: Phrase("hằng tháng", "every month")
    case .quarter: Phrase("hằng quý", "every quarter")
    case .halfYear: Phrase("sáu tháng một lần", "every half-year")
    case .year: Phrase("cả năm", "the whole year")
    case .phase: Phrase("mỗi đợt", "each phase")
    }
  }
}

/// One time of a period within a plan's year.
package struct PeriodSpan: Sendable, Equatable {
  /// What an id ends in: `2022-q1`; empty for the year itself.
  package var suffix: String
  package var name: Phrase
  package var days: ClosedRange<Day>
  package var phase: ObligationID?
}

extension Period {
  /// Its times in a year, in their order; the first may have begun before the plan's year.
  package func spans(in year: PlanYear, phases: [Phase]) -> [PeriodSpan] {
    switch self {
    case .year:
      return [PeriodSpan(suffix: "", name: Phrase("cả năm", "the year"), days: year.span)]
    case .phase:
      return phases.map {
        PeriodSpan(
          suffix: $0.id.rawValue, name: Phrase($0.name, $0.name), days: $0.starts...$0.ends,
          phase: $0.id)
      }
    case .month: return spans(of: 1, in: year)
    case .quarter: return spans(of: 3, in: year)
    case .halfYear: return spans(of: 6, in: year)
    }
  }

  /// The spells of so many months that end within the year.
  private func spans(of months: Int, in year: PlanYear) -> [PeriodSpan] {
    var spans: [PeriodSpan] = []
    var month = year.first
    while month <= year.last {
      let (number, at, _) = month.components
      let next = Day.nearest(year: at == 12 ? number + 1 : number, month: at % 12 + 1, day: 1)
      if at % months == 0 {
        let first = Day.nearest(year: number, month: at - months + 1, day: 1)
        spans.append(span(max(first, year.first)...next.adding(days: -1), number, at / months))
      }
      month = next
    }
    return spans
  }

  private func span(_ days: ClosedRange<Day>, _ year: Int, _ number: Int) -> PeriodSpan {
    switch self {
    case .quarter:
      let roman = ["I", "II", "III", "IV"][min(max(number, 1), 4) - 1]
      return PeriodSpan(
        suffix: "\(year)-q\(number)",
        name: Phrase("quý \(roman)/\(year)", "quarter \(number) of \(year)"), days: days)
    case .halfYear:
      return PeriodSpan(
        suffix: "\(year)-h\(number)",
        name: Phrase(
          "6 tháng \(number == 1 ? "đầu" : "cuối") năm \(year)",
          "\(number == 1 ? "first" : "second") half of \(year)"), days: days)
    case .month, .year, .phase:
      let month = number < 10 ? "0\(number)" : "\(number)"
      return PeriodSpan(
        suffix: "\(year)-\(month)", name: Phrase("tháng \(month)/\(year)", "\(year)-\(month)"),
        days: days)
    }
  }
}
