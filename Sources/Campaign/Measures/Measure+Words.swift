package import Writing

extension Grouping {
  package var word: Phrase {
    switch self {
    case .all: Phrase("Tất cả", "All")
    case .level: Phrase("Cấp học", "Level")
    case .block: Phrase("Khối", "Block")
    case .commune: Phrase("Xã", "Commune")
    case .department: UnitStep.department.word
    case .phase: Phrase("Đợt", "Phase")
    }
  }
}

extension Measure {
  /// What a group is called for people.
  package func name(_ status: Status, _ language: Language) -> String {
    switch by {
    case .all: return language("Tất cả", "All")
    case .level: return language("Cấp \(group)", "Level \(group)")
    case .block:
      return group.isEmpty
        ? language("Chưa xếp khối", "In no block") : language("Khối \(group)", "Block \(group)")
    case .department:
      return group.isEmpty ? language(UnitStep.department.unnamed) : group
    case .commune:
      return group.isEmpty ? language("Chưa ghi xã", "In no commune") : group
    case .phase:
      let phase = status.phases.first { $0.plan == plan && $0.phase.id.rawValue == group }
      return phase?.phase.name ?? group
    }
  }
}

extension Rate {
  /// `83,33%`, and a dash where nobody owes it or no day says when.
  package static func text(_ percent: Quantity?, _ language: Language) -> String {
    percent.map { $0.formatted(language, places: 2) + "%" } ?? "–"
  }

  /// `5/6 = 83,33%; đúng hạn 4/6 = 66,67%`.
  package func words(_ language: Language) -> String {
    guard expected > 0 else { return language("không đơn vị nào phải làm", "nobody owes it") }
    var text = "\(actual)/\(expected) = \(Rate.text(percent, language))"
    if let onTime {
      text += language("; đúng hạn ", "; on time ")
      text += "\(onTime)/\(expected) = \(Rate.text(percentOnTime, language))"
    }
    return text
  }
}
