package import Writing

/// A result as someone typed it for a target; empty text means that there is none.
package enum TypedResult: Equatable, Sendable {
  case empty
  case measured(Measurement)
  case refused(Problem)

  package enum Problem: Equatable, Sendable {
    case notANumber
    case negative
    case noWhole
    case partAboveWhole
    case aboveHundred
    case percentForCount
    case aboveTotal(Quantity)
    case tooLong
  }

  package init(_ text: String, for target: Target) {
    let trimmed = String(
      text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    if trimmed.isEmpty {
      self = .empty
    } else if trimmed.utf8.count > 40 {
      self = .refused(.tooLong)
    } else if let measured = Measurement(text: trimmed.filter { $0 != " " }) {
      self = TypedResult.check(measured, target)
    } else {
      self = .refused(.notANumber)
    }
  }

  private static func check(_ measured: Measurement, _ target: Target) -> TypedResult {
    switch measured {
    case .ratio(let part, let whole):
      if part < .zero || whole < .zero { return .refused(.negative) }
      if whole == .zero { return .refused(.noWhole) }
      if part > whole { return .refused(.partAboveWhole) }
      return .measured(measured)
    case .percent(let value):
      if target.isCount { return .refused(.percentForCount) }
      return checkPercent(value)
    case .count(let value):
      if value < .zero { return .refused(.negative) }
      guard target.isCount else { return checkPercent(value) }
      if let of = target.of, value > of { return .refused(.aboveTotal(of)) }
      return .measured(measured)
    }
  }

  /// A bare number typed for a percentage is one: `97,2` is 97,2 %.
  private static func checkPercent(_ value: Quantity) -> TypedResult {
    if value < .zero { return .refused(.negative) }
    if value > Quantity(units: 100 * Quantity.unitsPerOne) { return .refused(.aboveHundred) }
    return .measured(.percent(value))
  }
}

extension TypedResult.Problem {
  package func message(_ language: Language) -> String {
    switch self {
    case .notANumber:
      language(
        "không phải là số: nhập như 97,2 hoặc 126/129", "not a number: type 97.2 or 126/129")
    case .negative: language("số không được âm", "a negative number")
    case .noWhole: language("mẫu số phải lớn hơn 0", "the denominator must be above 0")
    case .partAboveWhole:
      language("tử số lớn hơn mẫu số", "the numerator is above the denominator")
    case .aboveHundred: language("tỷ lệ lớn hơn 100%", "a percentage above 100")
    case .percentForCount:
      language(
        "chỉ tiêu này tính bằng số lượng: nhập như 126 hoặc 126/129",
        "this target counts things: type 126 or 126/129")
    case .aboveTotal(let total):
      language(
        "lớn hơn tổng số \(total.formatted(language))",
        "above the total of \(total.formatted(language))")
    case .tooLong: language("dài quá", "too long")
    }
  }
}
