package import JSON

/// A plan's document made into that of another year.
extension JSON {
  /// The document dated for a year: days of the former year recur, and what was that year's own
  /// (numbers of documents, misprints, counted anniversaries) is dropped or marked to be renewed.
  ///
  /// Office, signer, staff, assignments, goals and everything else stay.
  package func rolled(to year: PlanYear, from former: PlanYear) -> JSON {
    guard case .object(var document) = self else { return self }
    let template = JSON.template(of: document, former)
    document["id"] = .string("\(template)-\(year.text)")
    document["template"] = .string(template)
    document["year"] = .string(year.text)
    let rollover = Rollover(from: former, to: year)
    guard year != former else { return .object(document) }
    // What somebody looked at was last year's.
    document[PlanMark.confirmedKey] = nil
    document["source"] = document["source"].map { rollover.source($0) }
    document["bases"] = document["bases"].map { rollover.entries($0, rollover.basis) }
    for (list, keys) in Rollover.days {
      document[list] = document[list].map { entries in
        rollover.entries(entries) { rollover.entry($0, days: keys) }
      }
    }
    document["movements"] = document["movements"].map { rollover.entries($0, rollover.movement) }
    document.dropEnded(before: year)
    document["schoolWeeks"] = document["schoolWeeks"].map { rollover.schoolWeeks($0) }
    return .object(document)
  }

  /// The name that a plan has without its year: its template's, or else what is left of its own.
  static func template(of document: JSONObject, _ former: PlanYear) -> String {
    if let template = document["template"]?.string { return template }
    let id = document["id"]?.string ?? ""
    let ending = "-\(former.text)"
    guard document["year"] != nil, id.hasSuffix(ending) else { return id }
    return String(id.dropLast(ending.count))
  }
}

private struct Rollover {
  let from: PlanYear
  let to: PlanYear

  /// Where days of the plan's year stand.
  static let days = [
    ("phases", ["from", "to"]), ("cutoffs", ["day", "opens", "collectBy"]),
    ("tasks", ["opens", "lastDay"]), ("commemorations", ["day"]), ("targets", ["by"]),
    ("criteria", ["by"]), ("registrations", ["by"]), ("goals", ["opens", "lastDay"]),
    ("solutions", ["opens", "lastDay"]), ("duties", ["opens", "lastDay"]),
    ("themes", ["opens", "lastDay"]),
  ]

  func entries(_ list: JSON, _ change: (JSONObject) -> JSONObject) -> JSON {
    guard case .array(let entries) = list else { return list }
    return .array(entries.map { $0.object.map { .object(change($0)) } ?? $0 })
  }

  func source(_ source: JSON) -> JSON {
    guard case .object(var source) = source else { return source }
    for key in ["number", "issued", "printed"] { source[key] = nil }
    return .object(source)
  }

  /// A basis of one year is still to be found for the next: it says which one it replaces.
  func basis(_ basis: JSONObject) -> JSONObject {
    if basis["standing"]?.bool == true { return basis }
    if let until = basis["until"]?.string.flatMap({ Day(iso: $0) }), until >= to.first {
      return basis
    }
    var basis = basis
    let former = [
      basis["number"]?.string,
      basis["issued"]?.string.flatMap { Day(iso: $0) }
        .map(\.vietnamese),
    ].compactMap { $0 }.joined(separator: ", ")
    for key in ["number", "issued", "until", "printed"] { basis[key] = nil }
    if !former.isEmpty { basis["replaces"] = .string(former) }
    return basis
  }

  func entry(_ entry: JSONObject, days: [String]) -> JSONObject {
    var entry = entry
    for key in days {
      guard let text = entry[key]?.string, let recurring = recurring(text) else { continue }
      entry[key] = .string(recurring)
    }
    // "70 năm" was counted in the former year.
    if entry["day"]?.string == nil, entry["years"] != nil { entry["years"] = nil }
    if case .array(let parts)? = entry["parts"] {
      entry["parts"] = .array(
        parts.map { part in
          guard case .object(var part) = part else { return part }
          part["printed"] = nil
          return .object(part)
        })
    }
    return entry
  }

  /// The days by which a movement expects something recur.
  func movement(_ movement: JSONObject) -> JSONObject {
    guard let expects = movement["expects"] else { return movement }
    var movement = movement
    movement["expects"] = entries(expects) { entry($0, days: ["by"]) }
    return movement
  }

  /// The first day recurs; breaks fall on other days each year.
  func schoolWeeks(_ weeks: JSON) -> JSON {
    guard case .object(let weeks) = weeks else { return weeks }
    var rolled = entry(weeks, days: ["from"])
    rolled["breaks"] = nil
    return .object(rolled)
  }

  /// The day and month of a date of the former year; none for what recurs already.
  private func recurring(_ text: String) -> String? {
    guard let day = Day(iso: text), from.contains(day) else { return nil }
    return day.dayMonth
  }
}
