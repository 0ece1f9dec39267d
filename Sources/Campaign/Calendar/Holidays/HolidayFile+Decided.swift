import JSON

/// The part of a holiday file that holds single years.
extension HolidayReader {
  mutating func readYears(_ node: JSONNode?, by rules: HolidayRules) -> [Int: DecidedYear] {
    var years: [Int: DecidedYear] = [:]
    for item in list(node) {
      let optional = ["about", "firstDays", "swaps", "daysOff"]
      guard fields(item, required: ["year"], optional: optional),
        let year = number(item["year"], Day.years)
      else { continue }
      let firstDays = readFirstDays(item["firstDays"], of: year, by: rules)
      let swaps = item["swaps"].map { readSwaps($0, of: year) }
      let daysOff = item["daysOff"].map { readDaysOff($0, of: year) }
      let decided = DecidedYear(firstDays: firstDays, swaps: swaps, daysOff: daysOff)
      if years.updateValue(decided, forKey: year) != nil { report(.doubled("\(year)"), at: item) }
    }
    return years
  }

  private mutating func readFirstDays(
    _ node: JSONNode?, of year: Int, by rules: HolidayRules
  ) -> [String: Day] {
    guard let node else { return [:] }
    guard let members = node.members else {
      report(.expected(.object), at: node)
      return [:]
    }
    var firstDays: [String: Day] = [:]
    for member in members {
      guard let rule = rules.rules.first(where: { $0.id == member.key && $0.years.contains(year) })
      else {
        report(.unknownRule(member.key, year: year), at: member.node)
        continue
      }
      guard let first = day(member.node) else { continue }
      if let celebrated = rule.anchor.day(in: year),
        !(first..<first.adding(days: rule.days)).contains(celebrated)
      {
        report(.missesHoliday(celebrated: celebrated), at: member.node)
      }
      firstDays[member.key] = first
    }
    return firstDays
  }

  private mutating func readSwaps(_ node: JSONNode, of year: Int) -> [DecidedYear.Swap] {
    var swaps: [DecidedYear.Swap] = []
    for item in list(node) {
      guard fields(item, required: ["off", "worked"]), let off = day(item["off"], in: year),
        let worked = day(item["worked"])
      else { continue }
      if off.weekday.isWeekend { report(.expected(.weekday), at: item["off"] ?? item) }
      if !worked.weekday.isWeekend { report(.expected(.weekendDay), at: item["worked"] ?? item) }
      for other in swaps where other.off == off || other.worked == worked {
        report(.doubled(other.off == off ? off.iso : worked.iso), at: item)
      }
      swaps.append(DecidedYear.Swap(off: off, worked: worked))
    }
    return swaps
  }

  private mutating func readDaysOff(_ node: JSONNode, of year: Int) -> [DecidedYear.DayOff] {
    var daysOff: [DecidedYear.DayOff] = []
    for item in list(node) {
      guard fields(item, required: ["day", "name"]), let day = day(item["day"], in: year),
        let name = name(item["name"])
      else { continue }
      if daysOff.contains(where: { $0.day == day }) { report(.doubled(day.iso), at: item) }
      daysOff.append(DecidedYear.DayOff(day: day, name: name))
    }
    return daysOff
  }
}
