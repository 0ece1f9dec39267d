package import Writing

extension CellProblem {
  package func message(_ language: Language) -> String {
    switch self {
    case .result(let problem): problem.message(language)
    case .notAScore: language("không phải là điểm: nhập một số", "not a score: type a number")
    case .aboveMost(let most):
      language(
        "cao hơn điểm tối đa \(most.formatted(language))",
        "above the most, \(most.formatted(language))")
    case .notYesOrDay(.notUnderstood):
      language("nhập x hoặc ngày, như 5/11", "type x or a day, as 5/11")
    case .notYesOrDay(let error): error.message(language)
    case .later(let day, let limit):
      language(
        "\(day.vietnamese) sau ngày ghi \(limit.vietnamese)",
        "\(day.vietnamese) is after the day of entry, \(limit.vietnamese)")
    case .notAsked(let level):
      language("không giao cho trường \(level) này", "not asked of this school (\(level))")
    case .declaredNone:
      language(
        "trường đã báo không có đề nghị: bỏ dấu ấy trước",
        "the school nominates nobody: take that back first")
    case .officeAlone:
      language("chỉ cơ quan báo cáo mục này", "only the office reports this")
    case .schoolsAlone:
      language("mục này do các trường báo cáo", "the schools report this")
    }
  }
}
