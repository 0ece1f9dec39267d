import JSON

/// What a plan holds, each entry as one line, as the expectations are written.
struct Findings {
  let plan: JSON

  private func list(_ key: String) -> [JSON] { plan[key]?.array ?? [] }

  var phases: [String] { list("phases").map { "\(text($0, "from")) \(text($0, "to"))" } }

  /// `20/11 1982`, `- 70`
  var honours: [String] {
    list("commemorations").map { one in
      guard let day = one["day"]?.string else { return "- \(number(one, "years"))" }
      let parts = day.split(separator: "-")
      return "\(parts[2])/\(parts[1]) \(number(one, "since"))"
    }
  }

  /// `2022-11-10 before 20 -`: the day, how it bounds, the most people and the most collectives.
  var cutoffs: [String] {
    list("cutoffs").map { one in
      let cap = one["cap"].map { number($0, "count") } ?? "-"
      return "\(text(one, "day")) \(text(one, "bound")) \(cap) \(number(one, "capCollectives"))"
    }
  }

  var tasks: [String] {
    list("tasks").map { one in
      one["ongoing"] == true ? "- ongoing" : "\(text(one, "opens")) \(text(one, "lastDay"))"
    }
  }

  var targets: [String] {
    list("targets").map { one in
      let goal = number(one, "goal")
      if one["comparator"] == "range" { return "range \(goal)-\(number(one, "most")) %" }
      let unit = one["unit"] == "%" ? " %" : one["of"].map { "/\($0.number?.text ?? "")" } ?? ""
      return "\(text(one, "comparator")) \(goal)\(unit)"
    }
  }

  var bases: [String] {
    list("bases").filter { $0["role"] != "cited" && $0["kind"] != "Luật" }.map {
      text($0, "number")
    }
  }

  var leads: [String] { list("tasks").map { text($0, "lead") } }
  var movements: [String] { list("movements").map { text($0, "title") } }
  var itemCounts: Set<Int> { Set(list("cutoffs").map { $0["items"]?.array?.count ?? 0 }) }

  private func text(_ one: JSON, _ key: String) -> String { one[key]?.string ?? "-" }
  private func number(_ one: JSON, _ key: String) -> String { one[key]?.number?.text ?? "-" }
}
