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
    /// Things are counted in whole numbers.
    case fractionOfCount
    case aboveHolders(Quantity)
    case tooLong
  }

  package init(_ text: String, for target: Target, _ language: Language) {
    let trimmed = text.trimmed
    if trimmed.isEmpty {
      self = .empty
    } else if trimmed.utf8.count > 40 {
      self = .refused(.tooLong)
    } else if let measured = Measurement(typed: trimmed, language) {
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
      if part.int == nil || whole.int == nil { return .refused(.fractionOfCount) }
      return .measured(measured)
    case .percent(let value):
      if target.isCount { return .refused(.percentForCount) }
      return checkPercent(value)
    case .count(let value):
      if value < .zero { return .refused(.negative) }
      guard target.isCount else { return checkPercent(value) }
      if target.countsThings, value.int == nil { return .refused(.fractionOfCount) }
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
    case .fractionOfCount:
      language("đếm được thì không có phần lẻ", "what is counted has no fraction")
    case .aboveHolders(let holders):
      language(
        "nhiều hơn \(holders.formatted(language)) người đạt chỉ tiêu làm mẫu số",
        "more than the \(holders.formatted(language)) who hold what it is counted out of")
    case .tooLong: language("dài quá", "too long")
    }
  }
}

extension TypedResult {
  /// What is asked before a figure is recorded: whether a number up to 1 that was typed for a share
  /// is one of a hundred, or the share itself as spreadsheets keep it.
  package static func doubts(_ figure: Measurement, typed text: String, for target: Target)
    -> [Doubt]
  {
    guard case .percent(let value) = figure, !text.contains("%"), !target.isCount,
      value > .zero, value <= Quantity(units: Quantity.unitsPerOne),
      !target.isLimit, target.goal >= leastUnlikelyGoal,
      let share = value.multiplied(by: hundred)
    else { return [] }
    func both(_ language: Language) -> (String, String) {
      (value.formatted(language), share.formatted(language))
    }
    let (vietnamese, english) = (both(.vi), both(.en))
    return [
      Doubt(
        Phrase(
          "\(vietnamese.0) % hay \(vietnamese.1) %?", "\(english.0) % or \(english.1) %?"),
        asTyped: Phrase("ghi \(vietnamese.0) %", "\(english.0) % is recorded"),
        instead: Phrase("gõ \(vietnamese.1)", "type \(english.1)"))
    ]
  }

  private static let hundred = Quantity(units: 100 * Quantity.unitsPerOne)
  /// Where a goal is smaller, a figure up to 1 % is likely.
  private static let leastUnlikelyGoal = Quantity(units: 5 * Quantity.unitsPerOne)
}
