import Campaign

/// What the office records of a school's dossier.
extension State {
  func acts(_ dossier: SchoolDossier) -> DossierActs {
    DossierActs(
      office.ledger, plan: dossier.plan, deadline: dossier.deadline, school: dossier.school)
  }

  private func acts(_ about: Selection) -> (acts: DossierActs, place: String)? {
    guard let (plan, one, school) = Selected(about, self).dossier else { return nil }
    let acts = DossierActs(
      office.ledger, plan: plan, deadline: one.deadline, school: school.id)
    return (acts, "\(school.shortName), \(one.title)")
  }

  /// Everything of the school came today.
  mutating func receiveAll(_ about: Selection) -> [Effect] {
    guard let (acts, place) = acts(about) else { return [.bell] }
    let facts = acts.receiveAll(on: today)
    guard !facts.isEmpty else {
      return refuse(language("Hồ sơ đã đủ.", "Everything is in already."))
    }
    return record(
      facts, label: "\(place): " + language("nhận đủ hồ sơ", "everything received"))
  }

  /// The school has nobody to nominate this time, or has after all.
  mutating func toggleNone(_ about: Selection, isSure: Bool = false) -> [Effect] {
    guard let (acts, place) = acts(about), let (plan, one, school) = Selected(about, self).dossier
    else { return [.bell] }
    let dossier = SchoolDossier(
      office.ledger, plan: plan, deadline: one.deadline, school: school.id, on: today)
    if !dossier.isNone, !dossier.nominees.isEmpty {
      let names = dossier.nominees.map(\.name).joined(separator: ", ")
      return refuse(
        language(
          "Trường đã đề nghị \(names); để lại trước.",
          "The school has nominated \(names); set them aside first."))
    }
    let received = dossier.lines.count { $0.isIn }
    if !dossier.isNone, received > 0, !isSure {
      overlays.append(
        Confirmation(
          language(
            "Đã nhận \(received)/\(dossier.lines.count) thành phần. Vẫn ghi là không có đề nghị?",
            "\(received)/\(dossier.lines.count) are in. Still note that there is nothing?"),
          details: [place], yes: language("Không có đề nghị", "Nothing to nominate")
        ) { $0.toggleNone(about, isSure: true) })
      return []
    }
    let word =
      dossier.isNone
      ? language("có đề nghị", "has someone to nominate")
      : language("không có đề nghị", "nothing to nominate")
    return record(acts.noNomination(!dossier.isNone, on: today), label: "\(place): \(word)")
  }

  mutating func review(_ state: ReviewState, _ about: Selection) -> [Effect] {
    guard let (acts, place) = acts(about) else { return [.bell] }
    return record(
      acts.review(state, on: today), label: "\(place): \(state.title(language))")
  }
}
