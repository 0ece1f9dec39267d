import Campaign
import Writing

/// A figure to be reached or kept to, as the text says it.
struct TargetFigure {
  var comparator: Target.Comparator
  var goal: Quantity
  var most: Quantity?
  var of: Quantity?
  /// `%`, or what is counted.
  var unit: String
  /// The figure with the words that compare it.
  var range: Range<Int>
  /// Whether words compare it, and it is not a bare number.
  var isCompared: Bool
  var isCount: Bool { unit != "%" }
}

/// Reads figures with their comparators: `từ 85% trở lên`, `trên 72,2%`, `ít nhất 12/15 trường`.
enum Figures {
  static func all(_ tokens: [Token], in range: Range<Int>) -> [TargetFigure] {
    var all: [TargetFigure] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if tokens[at].kind == .number,
        let figure = figure(
          tokens, at, range, floor: all.last?.range.upperBound ?? range.lowerBound)
      {
        all.append(figure)
        at = max(figure.range.upperBound, at + 1)
      } else {
        at += 1
      }
    }
    return all
  }

  private static func figure(_ tokens: [Token], _ at: Int, _ range: Range<Int>, floor: Int)
    -> TargetFigure?
  {
    if at > 0, !tokens[at].isSpaced,
      tokens[at - 1].kind != .sign
        || ["/", ".", ","].contains(tokens[at - 1].text) && at > 1 && tokens[at - 2].kind == .number
          && !tokens[at - 1].isSpaced
    {
      return nil
    }
    guard let first = quantity(tokens, at) else { return nil }
    var end = first.end
    var isPercent = false
    if percent(tokens, end) {
      (isPercent, end) = (true, end + 1)
    }
    // A range: "98% – 100%", "5-7%", "từ 25% đến 40%"
    if let second = upper(tokens, end), second.end <= range.upperBound {
      let opened = FigureWords.from.endsBefore(tokens, at) ?? at
      return TargetFigure(
        comparator: .range, goal: first.value, most: second.value, unit: "%",
        range: max(opened, floor)..<second.end, isCompared: true
      ).checked
    }
    if isPercent { return compared(tokens, at, end, floor, first.value, of: nil, unit: "%") }
    // A share of things: "126/129 xã, phường"
    if end + 1 < tokens.count, tokens[end].text == "/", !tokens[end].isSpaced,
      let whole = tokens[end + 1].number, first.value <= Quantity(whole) ?? .zero, whole > 0,
      first.isWhole
    {
      guard let unit = unit(tokens, end + 2) ?? anyUnit(tokens, end + 2, whole) else { return nil }
      return compared(tokens, at, end + 2, floor, first.value, of: Quantity(whole), unit: unit)
    }
    if first.isWhole, let money = FigureWords.money.end(tokens, end) {
      return compared(
        tokens, at, money, floor, first.value, of: nil, unit: tokens[end..<money].printed)
    }
    guard first.isWhole, let unit = unit(tokens, end) ?? comparedUnit(tokens, at, end) else {
      return nil
    }
    return compared(tokens, at, end, floor, first.value, of: nil, unit: unit)
  }

  private static func percent(_ tokens: [Token], _ at: Int) -> Bool {
    at < tokens.count && tokens[at].text == "%"
  }

  /// `99,7`, `0.2`; a separator belongs to a number only between digits.
  private static func quantity(_ tokens: [Token], _ at: Int) -> (
    value: Quantity, end: Int, isWhole: Bool
  )? {
    guard tokens[at].kind == .number, tokens[at].text.utf8.count <= 9 else { return nil }
    if at + 2 < tokens.count, tokens[at + 1].text == "," || tokens[at + 1].text == ".",
      !tokens[at + 1].isSpaced, tokens[at + 2].kind == .number, !tokens[at + 2].isSpaced,
      tokens[at + 2].text.utf8.count <= 6
    {
      return Quantity(text: "\(tokens[at].text).\(tokens[at + 2].text)").map { ($0, at + 3, false) }
    }
    return Quantity(text: tokens[at].text).map { ($0, at + 1, true) }
  }

  private static func upper(_ tokens: [Token], _ at: Int) -> (
    value: Quantity, end: Int
  )? {
    guard at + 1 < tokens.count, ["đến", "-", "–", "—", "tới"].contains(tokens[at].key) else {
      return nil
    }
    guard let second = quantity(tokens, at + 1), percent(tokens, second.end) else { return nil }
    return (second.value, second.end + 1)
  }

  private static func unit(_ tokens: [Token], _ at: Int) -> String? {
    guard let end = FigureWords.counted.end(tokens, at) else { return nil }
    if end + 1 < tokens.count, tokens[end].text == ",",
      let more = FigureWords.counted.end(tokens, end + 1),
      tokens[at].key == "xã"
    {
      return tokens[at..<more].printed
    }
    return tokens[at..<end].printed
  }

  /// What is counted where the whole is too great for a month, and the share thus no date.
  private static func anyUnit(_ tokens: [Token], _ at: Int, _ whole: Int) -> String? {
    guard whole > 12, whole < 1900, at < tokens.count, tokens[at].kind == .word,
      tokens[at].isSpaced, !FigureWords.notCounted.contains(tokens[at].key)
    else { return nil }
    return tokens[at].text
  }

  /// What is counted, where words before say that this is a number of it.
  private static func comparedUnit(_ tokens: [Token], _ at: Int, _ end: Int) -> String? {
    guard FigureWords.counting.endsBefore(tokens, at) != nil, end < tokens.count else { return nil }
    guard tokens[end].kind == .word, tokens[end].isSpaced, !tokens[end].isCapital,
      !FigureWords.timesAndAges.matches(tokens, end)
    else { return nil }
    return tokens[end].text
  }

  /// With the words before and behind that compare it.
  private static func compared(
    _ tokens: [Token], _ at: Int, _ end: Int, _ floor: Int, _ goal: Quantity, of whole: Quantity?,
    unit: String
  ) -> TargetFigure? {
    var figure = TargetFigure(
      comparator: .atLeast, goal: goal, of: whole, unit: unit, range: at..<end, isCompared: false)
    // The longest counts: "không dưới" is no "dưới".
    for (words, comparator) in FigureWords.before {
      guard let start = words.farthest(tokens, before: at), start >= floor,
        start < figure.range.lowerBound
      else { continue }
      figure.comparator = comparator
      figure.isCompared = true
      figure.range = start..<end
    }
    for (words, comparator) in FigureWords.behind {
      guard let found = words.first(tokens, in: end..<min(end + 6, tokens.count)) else {
        continue
      }
      if found.lowerBound == end {
        figure.range = figure.range.lowerBound..<found.upperBound
        (figure.comparator, figure.isCompared) = (comparator, true)
      } else if FigureWords.counted.end(tokens, end) == found.lowerBound, !figure.isCompared {
        (figure.comparator, figure.isCompared) = (comparator, true)
      }
      break
    }
    return figure.checked
  }
}

extension TargetFigure {
  /// "Ít nhất 90% và nhiều nhất 95%": both ends of a range.
  func through(_ other: TargetFigure) -> TargetFigure? {
    guard comparator == .atLeast, isCompared, other.comparator == .atMost, unit == "%",
      other.unit == "%"
    else { return nil }
    var whole = self
    (whole.comparator, whole.most) = (.range, other.goal)
    whole.range = range.lowerBound..<other.range.upperBound
    return whole.checked
  }

  /// Whether the other is the same share in per cent, but for its rounding.
  func isSame(_ other: TargetFigure) -> Bool {
    guard let of, let share = goal.percentage(of: of), let gap = share.subtracting(other.goal)
    else {
      return false
    }
    return gap.units.magnitude <= UInt64(Quantity.unitsPerOne)
  }

  /// Nil where no plan could hold it.
  fileprivate var checked: TargetFigure? {
    let hundred = Quantity(100) ?? .zero
    if unit == "%", goal > hundred || most ?? .zero > hundred { return nil }
    if let most, most <= goal { return nil }
    if unit != "%", of == nil, goal == .zero { return nil }
    return self
  }
}
