import JSON

extension HolidayRules {
  /// Reads a holiday file and lays it over the given rules.
  ///
  /// The file is a JSON object:
  ///
  ///     "format": 1
  ///     "rules":   [{"id", "name": {"vi", "en"}, "solar" or "lunar": "day/month",
  ///                  "days": 1, "daysBefore": 0, "from": year, "until": year}]
  ///     "decided": [{"year", "firstDays": {rule id: day},
  ///                  "swaps": [{"off": day, "worked": day}],
  ///                  "daysOff": [{"day", "name": {"vi", "en"}}]}]
  ///
  /// `days` counts the days off of a holiday, `daysBefore` those of them that precede it; `from`
  /// and `until` are the first and last year of a rule that changed. All but `format`, `id`,
  /// `name`, the day and `year` may be left out; `about` takes a note, at the top or in a year.
  package static func read(
    _ bytes: [UInt8], over base: HolidayRules = HolidayRules()
  ) throws(UnreadableHolidays) -> HolidayRules {
    let node: JSONNode
    do {
      node = try JSONNode.parse(bytes)
    } catch {
      throw UnreadableHolidays(errors: [
        HolidayFileError(
          problem: .notJSON(error.reason), position: error.position, path: error.path)
      ])
    }
    var reader = HolidayReader(source: SourceMap(bytes))
    let rules = reader.readFile(node, over: base)
    guard reader.errors.isEmpty else { throw UnreadableHolidays(errors: reader.errors) }
    return rules
  }
}

extension HolidayReader {
  mutating func readFile(_ node: JSONNode, over base: HolidayRules) -> HolidayRules {
    guard fields(node, required: ["format"], optional: ["about", "rules", "decided"])
    else { return base }
    if let format = node["format"], number(format, 1...Int.max) ?? 1 > 1 {
      report(.newerFormat, at: format)
      return base
    }
    let rules = readRules(node["rules"])
    var result = base.overlaid(with: HolidayRules(rules: rules))
    result = result.overlaid(with: HolidayRules(decided: readYears(node["decided"], by: result)))
    return result
  }

  private mutating func readRules(_ node: JSONNode?) -> [HolidayRule] {
    var rules: [HolidayRule] = []
    for item in list(node) {
      guard let rule = readRule(item) else { continue }
      if rules.contains(where: { $0.id == rule.id && $0.years.overlaps(rule.years) }) {
        report(.overlappingYears(rule.id), at: item)
      }
      rules.append(rule)
    }
    return rules
  }

  private mutating func readRule(_ node: JSONNode) -> HolidayRule? {
    let optional = ["solar", "lunar", "days", "daysBefore", "from", "until"]
    guard fields(node, required: ["id", "name"], optional: optional) else { return nil }
    let id = text(node["id"])
    let name = name(node["name"])
    let days = number(node["days"], 1...31) ?? 1
    let before = number(node["daysBefore"], 0...days - 1) ?? 0
    let from = number(node["from"], Day.years) ?? Day.years.lowerBound
    let until = number(node["until"], Day.years) ?? Day.years.upperBound
    if until < from { report(.endsBeforeBeginning, at: node) }
    guard let id, let name, let anchor = readAnchor(node), from <= until else { return nil }
    return HolidayRule(
      id: id, name: name, anchor: anchor, daysBefore: before, days: days, years: from...until)
  }

  private mutating func readAnchor(_ node: JSONNode) -> HolidayRule.Anchor? {
    switch (node["solar"], node["lunar"]) {
    case (let solar?, nil):
      guard let (day, month) = dayAndMonth(solar),
        PlanYear.calendar(2000).day(month: month, day: day) != nil
      else {
        report(.expected(.solarDay), at: solar)
        return nil
      }
      return .solar(month: month, day: day)
    case (nil, let lunar?):
      guard let (day, month) = dayAndMonth(lunar), (1...12).contains(month), (1...30).contains(day)
      else {
        report(.expected(.lunarDay), at: lunar)
        return nil
      }
      return .lunar(month: month, day: day)
    default:
      report(.expected(.oneAnchor), at: node)
      return nil
    }
  }

  private func dayAndMonth(_ node: JSONNode) -> (day: Int, month: Int)? {
    guard let parts = node.string?.split(separator: "/", omittingEmptySubsequences: false),
      parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let day = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    return (day, month)
  }
}
