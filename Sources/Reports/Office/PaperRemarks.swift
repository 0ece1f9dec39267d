package import Campaign
package import Writing

/// Looks through a paper for what its signer would send it back for: other offices than that of its
/// head, and cited documents without their number or day.
package struct PaperRemarks {
  let office: OfficeProfile
  let language: Language

  package init(office: OfficeProfile, language: Language) {
    self.office = office
    self.language = language
  }

  /// - Parameters:
  ///   - plans: the plans that the paper says it carries out.
  ///   - cited: the other documents that it names.
  ///   - council: the council that it speaks of.
  package func all(
    _ paper: Document, plans: [Plan], cited: [SourceDocument] = [], council: String? = nil
  ) -> [String] {
    var remarks = plans.map(\.source).filter(isOfAnotherOffice).map { source in
      language(
        "\(source.kind) là của \(source.issuer), giấy này của \(office.name)",
        "the \(source.kind) is by \(source.issuer), this paper by \(office.name)")
    }
    remarks += foreignUnits(paper).map { unit in
      language(
        "giấy này của \(office.name) mà nêu “\(unit)”",
        "this paper of \(office.name) names “\(unit)”")
    }
    if let council, isOfAnotherTier(council) {
      remarks.append(
        language(
          "giấy này của \(office.name) mà nêu “\(council)”",
          "this paper of \(office.name) names “\(council)”"))
    }
    remarks += (plans.map(\.source) + cited).compactMap { $0.remark(language) }
    remarks += plans.compactMap { borrowed($0) }
    var said: Set<String> = []
    return remarks.filter { said.insert($0).inserted }
  }

  /// What of a plan is still its template's, in a sentence.
  private func borrowed(_ plan: Plan) -> String? {
    let marks = plan.marks.filter(\.isOfTemplate)
    guard let first = marks.first else { return nil }
    let more =
      marks.count > 1
      ? language(" và \(marks.count - 1) mục nữa", " and \(marks.count - 1) more") : ""
    return language(
      "kế hoạch \(plan.short): \(first.section.title(.vi).lowercasedFirst) \(first.reason.text(.vi))\(more); sửa ở màn hình Kế hoạch (L)",
      "plan \(plan.short): \(first.section.title(.en).lowercasedFirst), \(first.reason.text(.en))\(more); change it on the plan's screen (L)"
    )
  }

  /// A plan is carried out by the office that issued it, or by one under it.
  private func isOfAnotherOffice(_ source: SourceDocument) -> Bool {
    guard !source.kind.isEmpty, !source.issuer.isEmpty, !office.name.isEmpty else { return false }
    let issuer = Vietnamese.fold(source.issuer)
    return issuer != Vietnamese.fold(office.name) && issuer != Vietnamese.fold(office.superior)
  }

  // MARK: Administrative units

  private var own: [NamedUnit] {
    NamedUnit.all(in: office.name) + NamedUnit.all(in: office.superior)
  }

  /// Units that cannot be above or around the office of the head.
  private func foreignUnits(_ paper: Document) -> [String] {
    let own = self.own
    let ownNames = Set(own.map(\.name) + [Vietnamese.fold(office.place)])
    let around = ([office.addressee ?? ""] + office.recipients).flatMap { NamedUnit.all(in: $0) }
    let aroundNames = Set(around.map(\.name))
    return texts(paper).flatMap { NamedUnit.all(in: $0) }.filter { unit in
      if ownNames.contains(unit.name) { return false }
      if own.contains(where: { $0.tier == unit.tier }) { return true }
      if aroundNames.contains(unit.name) { return false }
      // The head names what is above it and below it, so that it would stand between.
      return own.contains { $0.tier.rawValue < unit.tier.rawValue }
        && own.contains { $0.tier.rawValue > unit.tier.rawValue }
    }.map(\.shown)
  }

  /// "Hội đồng … huyện" is no council of a commune.
  private func isOfAnotherTier(_ council: String) -> Bool {
    let own = Set(self.own.map(\.tier))
    return !own.isEmpty && NamedUnit.bareTiers(in: council).contains { !own.contains($0) }
  }

  /// What the paper says itself; its tables name schools, wherever those lie.
  private func texts(_ paper: Document) -> [String] {
    paper.addressees + [paper.subject]
      + paper.blocks.compactMap { if case .paragraph(let text, _) = $0 { text } else { nil } }
  }
}
