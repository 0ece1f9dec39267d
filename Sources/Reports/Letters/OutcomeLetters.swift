package import Campaign
import Writing

/// Letters that tell each school what became of those whom it proposed.
extension PhasePaper {
  /// The schools that proposed somebody, in the order of the roster.
  package var proposing: [UnitID] {
    let named = Set(nominees { _ in true }.nominees.map(\.school))
    return status.roster.schools.map(\.id).filter(named.contains)
  }

  /// None for a school that proposed nobody.
  package func outcome(for school: UnitID) -> Document? {
    let all = nominees { $0.school == school }
    guard !all.nominees.isEmpty else { return nil }
    let candidates = self.candidates
    let office = plan.issuer(of: .letter)
    let name = status.roster[school]?.fullName ?? school.rawValue
    var letter = office.letter(
      about: language(
        "V/v thông báo kết quả \(commendation)", "On the outcome of \(phaseName)"),
      to: [name], number: number, day: status.day, language)
    let table = all.table(
      id: "outcome", title: language("Kết quả", "Outcome"), hasGroups: false,
      more: [
        Column(language("Kết quả", "Outcome")),
        Column(language("Quyết định số, ngày", "Decision, date")),
      ]
    ) { nominee in
      let candidate = candidates[nominee.id]
      let state = candidate?.state.title(language) ?? ""
      let why = (candidate?.refused ?? candidate?.returned).map { ": \($0)" } ?? ""
      let award = candidate?.award
      return [
        .text(state.prefix(1).uppercased() + state.dropFirst() + why),
        .text(award.map { "\($0.number), \($0.date.vietnamese)" } ?? ""),
      ]
    }
    letter.blocks = [
      .paragraph(
        language(
          "\(office.name) thông báo kết quả xét \(commendation) \(plan.year.inWords(.vi)) đối với cá nhân, tập thể do \(name) đề nghị:",
          "\(office.name) tells of the outcome of \(phaseName), \(plan.year.inWords(.en)), for those whom \(name) proposed:"
        )), .table(table),
      .paragraph(
        language(
          "\(office.name) thông báo để \(name) biết và thực hiện./.",
          "\(office.name) says this for \(name) to know.")),
    ]
    letter.remarks = remarks(letter, by: office, plans: [plan])
    return letter
  }
}
