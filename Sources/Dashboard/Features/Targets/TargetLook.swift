package import Campaign
package import Canvas
package import Writing

/// How a target looks wherever it is shown: a sign, a word and a colour that say the same.
package struct TargetLook {
  package let sign: Sign
  package let style: Style
  private let status: TargetStatus

  package init(_ status: TargetStatus) {
    self.status = status
    (sign, style) =
      switch status.state {
      // A figure above its own ceiling, or out of too many people, is nothing to be content with.
      case .met where status.isDoubtful: (.late, .warning)
      case .met: (.done, .good)
      case .short: (.late, .warning)
      case .noData: (.missing, .dim)
      }
  }

  package func word(_ language: Language) -> String {
    if status.ceilingPassed != nil { return language("vượt trần", "over the ceiling") }
    return switch status.state {
    case .met: language("đạt", "met")
    case .short: language("chưa đạt", "short")
    case .noData: language("chưa có", "no data")
    }
  }

  /// `47,24%`, `125/129`; empty where nothing was measured.
  package func figure(_ language: Language) -> String {
    guard let actual = status.actual else { return "" }
    return status.target.shown(actual, language)
  }

  /// The word with how far the figure is from the goal: `kém 1,15`, `vượt 0,31`.
  package func verdict(_ language: Language, unit: String = "") -> String {
    guard let gap = status.gap else { return word(language) }
    if gap == .zero {
      if status.state == .met { return word(language) }
      return status.target.isLimit
        ? language("chưa thấp hơn", "not below") : language("chưa vượt", "not above")
    }
    let size = TargetLook.size(of: gap, language) + unit
    if status.target.isLimit, gap < .zero { return language("dưới mức \(size)", "\(size) below") }
    if gap < .zero { return language("kém \(size)", "\(size) short") }
    return language("vượt \(size)", "\(size) above")
  }

  /// A gap without its sign; one too small for the places shown is still one.
  private static func size(of gap: Quantity, _ language: Language, places: Int = 2) -> String {
    let size = gap < .zero ? Quantity.zero.subtracting(gap) ?? gap : gap
    let rounded = size.rounded(places: places) ?? size
    if rounded != .zero || size == .zero { return rounded.formatted(language) }
    return "<" + language(places == 1 ? "0,1" : "0,01", places == 1 ? "0.1" : "0.01")
  }

  /// A difference with its sign: `+1,24`.
  package static func difference(_ gap: Quantity, _ language: Language, places: Int = 2) -> String {
    let sign = gap > .zero ? "+" : gap < .zero ? "-" : ""
    return sign + size(of: gap, language, places: places)
  }

  /// A bar from nothing to all, with the goal on it.
  package var bar: Bar {
    let whole = status.target.whole
    return Bar(
      (status.actual?.double ?? 0) / whole, goal: status.target.goal.double / whole,
      style: Style(style.ink))
  }
}

extension Target {
  /// What a bar for it is a share of.
  var whole: Double {
    if let of, of > .zero { return of.double }
    return unit == "%" ? 100 : max(goal.double * 1.25, 1)
  }

  /// A figure of this target, rounded unless that would make it look like the goal.
  func shown(_ figure: Quantity, _ language: Language) -> String {
    let rounded = figure.rounded(places: 2) ?? figure
    let text = (rounded == goal ? figure : rounded).formatted(language)
    if let of { return "\(text)/\(of.formatted(language))" }
    return unit == "%" ? text + "%" : text
  }
}

extension TargetSchools.Standing {
  var sign: Sign {
    switch self {
    case .short: .late
    case .missing: .missing
    case .met: .done
    case .counted: .note
    }
  }

  var style: Style {
    switch self {
    case .short: .warning
    case .missing: .dim
    case .met: .good
    case .counted: .plain
    }
  }
}
