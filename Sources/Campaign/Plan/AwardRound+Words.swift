package import Writing

extension AwardRound.Kind {
  package var word: Phrase {
    switch self {
    case .phase: Phrase("theo đợt thi đua", "of a phase")
    case .year: Phrase("cuối năm", "year-end")
    case .medal: Phrase("kỷ niệm chương, huy hiệu, huân chương", "medals")
    case .special: Phrase("chuyên đề", "on a theme")
    case .oneOff: Phrase("đột xuất", "one-off")
    case .lifetime: Phrase("cống hiến", "for a lifetime")
    case .foreign: Phrase("đối ngoại", "for foreigners")
    case .chairman: Phrase("Chủ tịch khen", "by the chairman")
    }
  }
}

extension AwardRound.Candidate {
  package var word: Phrase {
    switch self {
    case .teacher: Phrase("giáo viên", "teachers")
    case .pupil: Phrase("học sinh", "pupils")
    case .staff: Phrase("cán bộ, nhân viên", "staff")
    case .collective: Phrase("tập thể", "collectives")
    }
  }
}

extension Deadline {
  /// What a round says of itself besides its days, a line; empty where it says nothing.
  package func roundWords(in plan: Plan, _ language: Language) -> String {
    guard let cutoff else { return "" }
    let round = cutoff.round
    let rewards = round.rewards.map { id in plan.rewards.first { $0.id == id }?.name ?? id }
    let parts: [String?] = [
      round.kind == .phase ? nil : round.kind.word(language),
      isOngoing ? language("thường xuyên", "ongoing") : nil,
      round.isByOffice ? language("cơ quan tự đề nghị", "the office proposes itself") : nil,
      round.candidates.isEmpty
        ? nil
        : language("xét ", "for ")
          + round.candidates.map { $0.word(language) }.joined(separator: ", "),
      rewards.isEmpty
        ? nil : language("tặng ", "gives ") + rewards.joined(separator: ", "),
      round.appraises.map { language("thẩm định: \($0)", "appraised by \($0)") },
      round.decides.map { language("quyết định: \($0)", "decided by \($0)") },
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}
