package import JSON
package import Writing

/// Names of schools, deadlines and items for the ids in a cell.
package struct CellNames: Sendable {
  private let roster: Roster
  private let plans: [Plan]
  private let language: Language

  package init(roster: Roster, plans: [Plan], language: Language) {
    self.roster = roster
    self.plans = plans
    self.language = language
  }

  /// `TH Độc Lập, t1` or `TH Độc Lập, Đợt 1, Tờ trình`
  package func name(_ cell: Cell) -> String {
    let plan = plans.first { $0.id == cell.plan }
    let deadline = plan?.deadline(cell.subject)
    let item = cell.item.split(separator: "/", maxSplits: 1).map(String.init).first ?? ""
    let parts = [
      roster[cell.school]?.name ?? cell.school, deadline?.title ?? cell.subject,
      deadline?.cutoff?.items.first { $0.id == item }?.name ?? cell.item,
    ]
    let named = parts.filter { !$0.isEmpty }
    let text = named.isEmpty ? cell.plan : named.joined(separator: ", ")
    return Sanitise.line(text.isEmpty ? cell.kind.rawValue : text)
  }

  /// A value in a few words.
  package func text(_ value: JSON) -> String {
    switch value {
    case .null: language("trống", "empty")
    case .bool(let bool): bool ? language("có", "yes") : language("chưa", "no")
    case .number(let number): Measurement(text: number.text)?.shown(language) ?? number.text
    case .string(let text): Measurement(text: text)?.shown(language) ?? short(text)
    case .array, .object:
      short(
        ["name", "title", "text", "state"].lazy.compactMap { value[$0]?.string }.first
          ?? value.text())
    }
  }

  private func short(_ text: String) -> String {
    let line = Sanitise.line(text)
    return line.count <= 40 ? line : "\(line.prefix(39))…"
  }
}

extension CellNames {
  /// `hoàn tác: TH Độc Lập, t1 15 → 12`, with the number of the others where there are more.
  package func undo(_ changes: [CellChange]) -> String {
    sentence(language("hoàn tác", "undo"), changes)
  }

  package func redo(_ changes: [CellChange]) -> String {
    sentence(language("làm lại", "redo"), changes)
  }

  private func sentence(_ verb: String, _ changes: [CellChange]) -> String {
    guard let first = changes.first else { return verb }
    let change = "\(verb): \(name(first.cell)) \(text(first.before)) → \(text(first.after))"
    let others = changes.count - 1
    guard others > 0 else { return change }
    return change
      + language(" và \(others) mục khác", others == 1 ? " and 1 more" : " and \(others) more")
  }
}
