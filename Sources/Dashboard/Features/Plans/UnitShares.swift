import Campaign
import JSON
import Writing

/// A field in which parts of a cap or of a target are typed: `TH 5; THCS 8; Khối 1 3; th-doc-lap 2`.
struct UnitShares {
  let plan: Plan
  let levels: LevelList
  let roster: Roster

  init(_ plan: Plan, _ state: State) {
    self.plan = plan
    levels = state.office.levels
    roster = state.status.roster
  }

  /// How much of a cap some of the units may have.
  func field(_ shares: [CapShare]) -> PlanField {
    let field = self.field(
      "shares", Phrase("Chia theo", "Shared by"),
      shares.map { "\($0.name) \($0.count)" }, Phrase("như TH 5; THCS 8", "as TH 5; THCS 8")
    ) { Int($0) != nil }
    return PlanField(field) { entry, values in
      guard var cap = entry["cap"]?.object else { return }
      let shares = values["shares"].listed.compactMap {
        share($0, "count") { Int($0).map(JSON.init) }
      }
      cap["shares"] = shares.isEmpty ? nil : .array(shares)
      entry["cap"] = .object(cap)
    }
  }

  /// What of a target is asked of some of the units by themselves.
  func field(_ allotments: [Allotment], _ language: Language) -> PlanField {
    @Sendable func amount(_ text: String) -> JSON? {
      Quantity(typed: text, language).flatMap { JSONNumber(text: $0.text) }.map { .number($0) }
    }
    let field = self.field(
      "allotments", Phrase("Giao riêng", "Asked of"),
      allotments.map { "\($0.units.name) \($0.goal.formatted(language))" },
      Phrase("như TH 95; th-doc-lap 90", "as TH 95; th-doc-lap 90")
    ) { amount($0) != nil }
    return PlanField(field) { entry, values in
      let asked = values["allotments"].listed.compactMap { share($0, "goal", amount) }
      entry["allotments"] = asked.isEmpty ? nil : .array(asked)
    }
  }

  private func field(
    _ key: String, _ label: Phrase, _ parts: [String], _ example: Phrase,
    isAmount: @escaping @Sendable (String) -> Bool
  ) -> FormField {
    FormField(key, label, .text, parts.joined(separator: "; "))
      .hinting(
        Phrase(
          "cấp, khối, xã hay mã trường và số, " + example.vietnamese,
          "level, block, commune or id, and a number, " + example.english)
      )
      .refusing { text, state in
        for part in text.listed
        where share(part, "", { isAmount($0) ? JSON.null : nil }) == nil {
          return state.language(
            "“\(part)” không phải cấp, khối, xã, mã trường và một số",
            "“\(part)” is no level, block, commune or school with a number")
        }
        return nil
      }
  }

  /// The units named before the last word, with the number that it is.
  private func share(_ text: String, _ key: String, _ amount: (String) -> JSON?) -> JSON? {
    let words = text.split(separator: " ")
    guard words.count > 1, let number = words.last.flatMap({ amount(String($0)) }),
      var share = units(words.dropLast().joined(separator: " "))
    else { return nil }
    if !key.isEmpty { share[key] = number }
    return .object(share)
  }

  private func units(_ name: String) -> JSONObject? {
    if plan.blocks.contains(name) { return ["blocks": [.string(name)]] }
    if let level = levels.level(written: name) { return ["levels": [.string(level.rawValue)]] }
    if roster[UnitID(name)] != nil { return ["school": .string(name)] }
    return roster.hasCommune(name) ? ["communes": [.string(name)]] : nil
  }
}
