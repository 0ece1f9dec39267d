import Campaign
import JSON
import Writing

extension CutoffForm {
  /// What a round is for: its kind, whom and what it takes, who decides.
  static func round(_ cutoff: Cutoff?, _ plan: Plan, _ language: Language) -> [PlanField] {
    let round = cutoff?.round ?? AwardRound()
    let kinds = AwardRound.Kind.allCases.map { FormField.Choice($0.rawValue, $0.word(language)) }
    return [
      .choice("round", Phrase("Loại đợt xét", "Round"), kinds, round.kind.rawValue),
      proposes(round, language),
      listed(
        "candidates", Phrase("Đối tượng xét", "For whom"),
        round.candidates.map { $0.word(language) },
        hint: AwardRound.Candidate.allCases.map { $0.word(language) }.joined(separator: "; "),
        unknown: Phrase("không có đối tượng", "there are no")
      ) { text in candidate(text)?.rawValue },
      listed(
        "rewards", Phrase("Các hình thức", "Rewards"),
        round.rewards.map { id in plan.rewards.first { $0.id == id }?.name ?? id },
        hint: language("trống: mọi hình thức; cách nhau bằng ;", "empty: any; told apart by ;"),
        unknown: Phrase("kế hoạch không có", "the plan has no")
      ) { text in plan.reward(named: text)?.id },
      .text("appraises", Phrase("Thẩm định", "Appraised by"), round.appraises),
      .text("decides", Phrase("Quyết định", "Decided by"), round.decides),
    ]
  }

  /// A round without a day is always open: how its day counts, and the words for it that nobody
  /// touched, come and go with the day.
  static func followDay(_ entry: inout JSONObject, _ values: FormValues, _ former: Deadline?) {
    if entry["day"] == nil {
      for key in ["bound", "collectBy"] { entry[key] = nil }
      if entry["wording"]?.string?.contains("{day") == true { entry["wording"] = nil }
    } else if entry["bound"] == nil {
      entry["bound"] = .string(values["bound"])
      if values["wording"] == former?.wording { entry["wording"] = nil }
    }
  }

  private static func proposes(_ round: AwardRound, _ language: Language) -> PlanField {
    let choices = [
      FormField.Choice("no", language("từng trường", "each school")),
      FormField.Choice("yes", language("cơ quan tự đề nghị", "the office itself")),
    ]
    return PlanField(
      FormField(
        "proposes", Phrase("Ai đề nghị", "Proposed by"), .choice(choices),
        round.isByOffice ? "yes" : "no")
    ) { entry, values in
      entry["proposes"] = values["proposes"] == "yes" ? ["office": true] : nil
    }
  }

  /// Things named between semicolons, kept by their ids.
  private static func listed(
    _ key: String, _ label: Phrase, _ names: [String], hint: String, unknown: Phrase,
    _ id: @escaping @Sendable (String) -> String?
  ) -> PlanField {
    let field = FormField(key, label, .text, names.joined(separator: "; "))
      .hinting(Phrase(hint, hint))
      .refusing { text, state in
        let missing = text.listed.first { id($0) == nil }
        return missing.map { "\(unknown(state.language)) “\($0)”" }
      }
    return PlanField(field) { entry, values in
      var ids: [String] = []
      for one in values[key].listed.compactMap(id) where !ids.contains(one) { ids.append(one) }
      entry[key] = ids.isEmpty ? nil : .array(ids.map { .string($0) })
    }
  }

  private static func candidate(_ text: String) -> AwardRound.Candidate? {
    let own = Vietnamese.fold(text)
    return AwardRound.Candidate.allCases.first {
      $0.rawValue == text || Vietnamese.fold($0.word(.vi)) == own
        || Vietnamese.fold($0.word(.en)) == own
    }
  }
}
