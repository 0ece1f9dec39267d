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
  mutating func toggleNone(_ about: Selection) -> [Effect] {
    guard let (acts, place) = acts(about), let (plan, one, school) = Selected(about, self).dossier
    else { return [.bell] }
    let isNone = SchoolDossier(
      office.ledger, plan: plan, deadline: one.deadline, school: school.id, on: today
    ).isNone
    if isNone {
      let word = language("có đề nghị", "has someone to nominate")
      return record(acts.noNomination(false, on: today), label: "\(place): \(word)")
    }
    do throws(DossierFault) {
      let word = language("không có đề nghị", "nothing to nominate")
      return record(try acts.declareNone(on: today), label: "\(place): \(word)")
    } catch {
      return refuse(error.text(language))
    }
  }

  mutating func review(_ state: ReviewState, _ about: Selection) -> [Effect] {
    guard let (acts, place) = acts(about) else { return [.bell] }
    return record(
      acts.review(state, on: today), label: "\(place): \(state.title(language))")
  }
}
