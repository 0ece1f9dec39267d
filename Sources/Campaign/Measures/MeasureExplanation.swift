package import Writing

/// Why some percentages are what they are, for whoever has to answer for them.
package struct MeasureExplanation {
  private let chosen: [Measure]
  private let one: ObligationStatus?
  private let measures: Measures
  private let status: Status

  /// - Parameter one: none where the measures sum up what has come due.
  package init(
    _ chosen: [Measure], of one: ObligationStatus?, _ measures: Measures, _ status: Status
  ) {
    self.chosen = chosen
    self.one = one
    self.measures = measures
    self.status = status
  }

  package func lines(_ language: Language) -> [String] {
    guard let one else {
      if chosen.isEmpty {
        return [language("Chưa có gì để tính tỷ lệ.", "There is nothing to have a rate of yet.")]
      }
      return chosen.flatMap { sum($0, language) }
    }
    let head = ["\(one.title) (\(one.plan):\(one.id))", "  " + one.dueWords(language)]
    if chosen.isEmpty {
      return head + ["  " + language("không nhóm nào phải làm", "no such group owes it")]
    }
    return head + chosen.flatMap { MeasureAccount($0, of: one, in: status).lines(status, language) }
  }

  /// What a sum is made up of.
  private func sum(_ measure: Measure, _ language: Language) -> [String] {
    let plan = status.plans.first { $0.id == measure.plan }
    let name = "\(measure.name(status, language)) (\(plan?.short ?? measure.plan.rawValue))"
    guard measure.rate.expected > 0 else {
      return ["\(name): " + language("chưa có việc nào đến hạn", "nothing has come due yet")]
    }
    var lines = ["\(name): \(measure.rate.words(language))"]
    if let former = measure.lastYear {
      lines.append("  " + language("cùng kỳ năm trước: ", "a year ago: ") + former.words(language))
    }
    for one in status.obligations
    where one.plan == measure.plan && one.isMeasured && one.hasComeDue(on: status.day) {
      let part = measures.each(of: one, by: measure.by).first { $0.group == measure.group }
      guard let part, part.rate.expected > 0 else { continue }
      lines.append("  \(one.title) (\(one.id)): \(part.rate.words(language))")
    }
    return lines
  }
}
