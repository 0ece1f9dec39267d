import Campaign
import JSON
import Writing

/// The field in which the shares of a cap are typed: `TH 5; THCS 8; Khối 1 3; th-doc-lap 2`.
enum CapShareField {
  static func field(_ cap: NominationCap?, _ plan: Plan, _ levels: LevelList) -> PlanField {
    let text = (cap?.shares ?? []).map { "\($0.name) \($0.count)" }.joined(separator: "; ")
    let field = FormField("shares", Phrase("Chia theo", "Shared by"), .text, text)
      .hinting(
        Phrase("cấp, khối hay mã trường và số, như TH 5; THCS 8", "as TH 5; THCS 8")
      )
      .refusing { text, state in
        for part in text.listed where share(part, plan, levels, state.status.roster) == nil {
          return state.language(
            "“\(part)” không phải cấp, khối, mã trường và một số",
            "“\(part)” is no level, block or school with a number")
        }
        return nil
      }
    return PlanField(field) { entry, values in
      // The field was checked with the roster; what is no level and no block is a school.
      let shares = values["shares"].listed.compactMap { share($0, plan, levels, nil) }
      guard var cap = entry["cap"]?.object else { return }
      cap["shares"] = shares.isEmpty ? nil : .array(shares)
      entry["cap"] = .object(cap)
    }
  }

  private static func share(
    _ text: String, _ plan: Plan, _ levels: LevelList, _ roster: Roster?
  ) -> JSON? {
    let words = text.split(separator: " ")
    guard words.count > 1, let count = words.last.flatMap({ Int($0) }), count >= 0 else {
      return nil
    }
    let name = words.dropLast().joined(separator: " ")
    if plan.blocks.contains(name) { return ["blocks": [.string(name)], "count": JSON(count)] }
    if let level = levels.level(written: name) {
      return ["levels": [.string(level.rawValue)], "count": JSON(count)]
    }
    if let roster, roster[UnitID(name)] == nil { return nil }
    return ["school": .string(name), "count": JSON(count)]
  }
}
