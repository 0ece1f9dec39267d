import Campaign
import JSON
import Writing

/// A chỉ tiêu with what it measures.
struct FoundTarget {
  var figure: TargetFigure
  var title: String
  /// Whether it is a share of the one before: "trong đó có 15% …".
  var isOfFormer: Bool
  var clause: Range<Int>
}

/// Finds what is to be reached in a clause, with each figure's own words around it.
enum Targets {
  static func all(
    _ tokens: [Token], _ clause: Range<Int>, counts: Bool, bare: Bool = false, taken: [Range<Int>]
  ) -> [FoundTarget] {
    let found = Figures.all(tokens, in: clause)
    if found.isEmpty || FigureWords.notTargets.first(tokens, in: clause) != nil
      || scores(tokens, clause)
    {
      return []
    }
    let all = found.filter { figure in
      !taken.contains { $0.overlaps(figure.range) }
        && isTarget(tokens, figure, clause, counts: counts, bare: bare)
    }
    let figures = levels(once(all, tokens), tokens)
    guard let first = figures.first else { return [] }
    // Where words stand before the first figure that it is the figure of, figures close what they
    // measure; else they open it.
    let before = clause.lowerBound..<first.range.lowerBound
    let head = without(FigureWords.openings, tokens, before)
    // "Hoàn thành: 34,5%" is a label with its figure.
    let isLabel = !before.trimmed(tokens).isEmpty && tokens[before.upperBound - 1].isSign(":")
    let closes = !head.isEmpty || isLabel
    return figures.enumerated().map { at, figure in
      let former =
        at == 0
        ? clause.lowerBound : closes ? figures[at - 1].range.upperBound : figure.range.lowerBound
      let next: Int
      if closes {
        next = at + 1 == figures.count ? clause.upperBound : figure.range.upperBound
      } else {
        next =
          at + 1 == figures.count
          ? clause.upperBound : start(tokens, of: figures[at + 1], after: figure)
      }
      let from = at == 0 && !closes ? clause.lowerBound : former
      let own = from..<max(next, figure.range.upperBound)
      let isLess = closes && isUnwanted(tokens, own.lowerBound..<figure.range.lowerBound)
      var figure = figure
      if isLess, !figure.isCompared, !figure.isCount { figure.comparator = .atMost }
      return FoundTarget(
        figure: figure, title: title(tokens, own, figure, closes: closes),
        isOfFormer: FigureWords.ofThese.first(
          tokens, in: max(clause.lowerBound, former - 4)..<figure.range.lowerBound) != nil
          && (at > 0 || FigureWords.ofThese.matches(tokens, clause.trimmed(tokens).lowerBound)),
        clause: own)
    }
  }

  /// Whether points are given or taken for a figure: "trên 99% được 10 điểm".
  private static func scores(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    clause.dropFirst(2).contains {
      tokens[$0].key == "điểm" && tokens[$0 - 1].kind == .number
        && FigureWords.scoring.endsBefore(tokens, $0 - 1) != nil
    }
  }

  /// Where the words begin that lead in to a figure: "trong đó có", a comma.
  private static func start(_ tokens: [Token], of figure: TargetFigure, after former: TargetFigure)
    -> Int
  {
    var at = figure.range.lowerBound
    while at - 1 > former.range.upperBound, at > 0 {
      let before = tokens[at - 1]
      if before.text == ","
        || ["có", "và", "trong", "đó", "số", "này", "khoảng", "đạt", "phấn", "đấu", "thêm"]
          .contains(before.key)
      {
        at -= 1
      } else {
        break
      }
    }
    return at
  }

  private static func isTarget(
    _ tokens: [Token], _ figure: TargetFigure, _ clause: Range<Int>, counts: Bool,
    bare: Bool
  ) -> Bool {
    let before = figure.range.lowerBound
    // A change by so much is no level.
    if let change = FigureWords.changes.endsBefore(tokens, before), change >= clause.lowerBound {
      return false
    }
    if figure.isCount, figure.of == nil {
      let isAsked =
        FigureWords.ofThese.endsBefore(tokens, before) != nil
        || FigureWords.asking.endsBefore(tokens, before) != nil
        || clause.trimmed(tokens).lowerBound == before - 1 && tokens[before - 1].key == "có"
        || before > clause.lowerBound && tokens[before - 1].isSign(":")
      guard counts, figure.isCompared || bare || isAsked else { return false }
    }
    return true
  }

  /// A share that is said twice, "38/42 đồng chí, đạt 90,5%", is one figure.
  private static func once(_ all: [TargetFigure], _ tokens: [Token]) -> [TargetFigure] {
    var once: [TargetFigure] = []
    for figure in all {
      if let former = once.last, let range = former.through(figure),
        tokens[former.range.upperBound..<figure.range.lowerBound].allSatisfy({
          ["và", ",", "nhưng"].contains($0.key)
        })
      {
        once[once.count - 1] = range
        continue
      }
      // "từ 60% lên 70%": where it stands now is no target.
      if let former = once.last, former.unit == figure.unit,
        FigureWords.reaching.end(tokens, former.range.upperBound).map({
          $0 <= figure.range.lowerBound + 1
            && figure.range.lowerBound - former.range.upperBound <= 2
        }) == true
      {
        once[once.count - 1] = figure
        continue
      }
      guard let former = once.last, former.isCount, !figure.isCount,
        former.isSame(figure)
          || isRepeated(tokens, former.range.upperBound..<figure.range.lowerBound)
      else {
        once.append(figure)
        continue
      }
      if former.of == nil { once[once.count - 1] = figure }
    }
    return once
  }

  /// Whether words name what is to be little: "tỷ lệ học sinh bỏ học".
  private static func isUnwanted(_ tokens: [Token], _ words: Range<Int>) -> Bool {
    FigureWords.unwanted.first(tokens, in: words) != nil
      && !tokens[words].contains { FigureWords.against.contains($0.key) }
  }

  /// Leaves out what is no level of its own. "100% trường thực hiện ít nhất 01 mô hình": how much each
  /// of a share does is none.
  private static func levels(_ all: [TargetFigure], _ tokens: [Token]) -> [TargetFigure] {
    var kept: [TargetFigure] = []
    for (at, figure) in all.enumerated() {
      // "có thêm 3 trường, nâng tổng số lên 21/34": what it comes to is the level.
      if figure.isCount, figure.of == nil, at + 1 < all.count,
        !all[at + 1].isCount || all[at + 1].of != nil,
        FigureWords.more.endsBefore(tokens, figure.range.lowerBound) != nil
      {
        continue
      }
      if let former = kept.last, !former.isCount, figure.isCount, figure.of == nil,
        former.range.upperBound < figure.range.lowerBound
      {
        let between = former.range.upperBound..<figure.range.lowerBound
        let isParted =
          tokens[between].contains { [",", ";", ":", "."].contains($0.text) }
          || tokens[between.upperBound - 1].key == "và"
          || FigureWords.ofThese.first(tokens, in: between) != nil
          || FigureWords.asking.endsBefore(tokens, between.upperBound) != nil
        if !isParted { continue }
      }
      kept.append(figure)
    }
    return kept
  }

  private static func isRepeated(_ tokens: [Token], _ between: Range<Int>) -> Bool {
    var at = between.lowerBound
    while at < between.upperBound {
      if let end = FigureWords.counted.end(tokens, at) ?? FigureWords.repeating.end(tokens, at) {
        at = end
      } else {
        return false
      }
    }
    return between.count <= 8
  }

  private static func without(
    _ openings: Lexicon, _ tokens: [Token], _ range: Range<Int>
  ) -> Range<Int> {
    var range = range.trimmed(tokens)
    while !range.isEmpty, let end = openings.end(tokens, range.lowerBound), end <= range.upperBound
    {
      range = (end..<range.upperBound).trimmed(tokens)
    }
    return range
  }

  /// The words behind a figure; in "5 trường trở lên đạt chuẩn" the comparison is none of them.
  private static func without(comparison tokens: [Token], _ tail: Range<Int>) -> String {
    guard let unit = FigureWords.counted.end(tokens, tail.lowerBound), unit < tail.upperBound,
      let end = FigureWords.behind.lazy.compactMap({ $0.words.end(tokens, unit) }).first,
      end <= tail.upperBound
    else {
      let last = FigureWords.behind.lazy.compactMap {
        $0.words.endsBefore(tokens, tail.upperBound)
      }.first
      let own = tail.lowerBound..<max(tail.lowerBound, last ?? tail.upperBound)
      return own.isEmpty ? "" : tokens[own].printed
    }
    return (tokens[tail.lowerBound..<unit] + tokens[end..<tail.upperBound]).printed
  }

  /// What is measured: the words around the figure, without it.
  private static func title(
    _ tokens: [Token], _ own: Range<Int>, _ figure: TargetFigure, closes: Bool
  ) -> String {
    let before = own.lowerBound..<max(own.lowerBound, figure.range.lowerBound)
    let openings = closes ? FigureWords.titleOpenings : FigureWords.openings
    var head = without(openings, tokens, before)
    if let colon = head.last(where: { tokens[$0].text == ":" }), head.upperBound - colon > 3,
      tokens[colon + 1].kind != .number
    {
      head = (colon + 1)..<head.upperBound
    }
    while !head.isEmpty {
      let last = head.upperBound - 1
      if tokens[last].kind == .sign && tokens[last].text != ")" && tokens[last].text != "”" {
        head = head.lowerBound..<last
      } else if let start = FigureWords.links.endsBefore(tokens, head.upperBound),
        start >= head.lowerBound,
        !(start > head.lowerBound && FigureWords.negations.contains(tokens[start - 1].key))
      {
        head = head.lowerBound..<start
      } else {
        break
      }
    }
    let tail = (min(figure.range.upperBound, own.upperBound)..<own.upperBound).trimmed(tokens)
    // A bracket that is closed behind the figure opens in vain.
    if !head.isEmpty, tokens[head.lowerBound].isSign("("),
      !tokens[head].contains(where: { $0.isSign(")") })
    {
      head = without(openings, tokens, head.lowerBound + 1..<head.upperBound)
    }
    let words = [
      head.isEmpty ? "" : tokens[head].printed, without(comparison: tokens, tail),
    ].filter { !$0.isEmpty }
    let title = words.joined(separator: head.isEmpty ? "" : " ")
    if title.isEmpty { return "Chỉ tiêu" }
    return Label.title(title)
  }
}

extension FoundTarget {
  func object(id: String, former: String?) -> JSONObject {
    var target: JSONObject = [
      "id": .string(id), "title": .string(title), "comparator": .string(figure.comparator.rawValue),
      "goal": figure.goal.json,
    ]
    if let most = figure.most { target["most"] = most.json }
    if let of = figure.of { target["of"] = of.json }
    target["unit"] = .string(figure.unit)
    target["source"] = .string(figure.of == nil ? "schools" : "office")
    if isOfFormer, let former { target["base"] = .string(former) }
    return target
  }
}

extension Quantity {
  fileprivate var json: JSON { JSONNumber(text: text).map { .number($0) } ?? .null }
}
