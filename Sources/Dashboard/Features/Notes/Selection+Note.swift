import Campaign

extension Selection {
  /// The cell of the note on what is selected; a school alone has its own, whatever the plan.
  var noteCell: Campaign.Cell? {
    guard let subject, let plan else { return school.map { .note(school: $0) } }
    return .note(
      plan, "\(subject.kind.rawValue):\(subject.id)",
      school: subject.kind == .difficulty ? "" : school ?? "", nominee: subject.nominee ?? "")
  }

  /// The school alone, for what is remarked of it whatever else is selected.
  var schoolAlone: Selection? { school.map { Selection(school: $0) } }
}

extension State {
  /// The note on a thing, where there is one.
  func note(_ about: Selection) -> Entry? {
    guard let cell = about.noteCell, let entry = office.ledger.entry(cell, on: today),
      entry.value.string?.isEmpty == false
    else { return nil }
    return entry
  }
}

extension Selected {
  /// What the note is about, in words.
  var notePlace: String? {
    let whose = selection.id(of: .difficulty) == nil ? school?.shortName : nil
    let parts = [whose, title].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
