import Campaign

extension Selection {
  /// The cell of the note on what is selected, the narrowest thing first; a school alone has its
  /// own, whatever the plan.
  var noteCell: Campaign.Cell? {
    let things: [(String, String?)] = [
      ("target", target), ("movement", movement), ("criterion", criterion),
      ("registration", registration), ("theme", theme), ("difficulty", difficulty),
      ("deadline", deadline), ("staff", staff),
    ]
    if let (kind, id) = things.lazy.compactMap({ kind, id in id.map { (kind, $0) } }).first,
      let plan
    {
      let ofSchool = difficulty == nil ? school ?? "" : ""
      return .note(plan, "\(kind):\(id)", school: ofSchool, nominee: nominee ?? "")
    }
    return school.map { .note(school: $0) }
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
    let thing =
      target?.target.title ?? movement?.title ?? criterion.map { $0.title ?? $0.id }
      ?? registration?.title ?? theme?.title ?? difficulty?.text ?? nominee?.name
      ?? deadline?.title ?? member?.shown
    let whose = difficulty == nil ? school?.shortName : nil
    let parts = [whose, thing].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension StaffMember {
  /// The name, or the role where it is not known yet.
  var shown: String { name ?? role }
}
