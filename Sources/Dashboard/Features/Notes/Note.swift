import Campaign
import Canvas
import Writing

extension Selection {
  /// The cell of the note on what is selected; a school alone has its own, whatever the plan.
  var noteCell: Cell? {
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
      NoteValue(entry.value) != nil
    else { return nil }
    return entry
  }
}

extension Selected {
  /// What the note is about, in words.
  var notePlace: String? {
    let whose = selection.subject?.kind != .difficulty ? school?.shortName : nil
    let parts = [whose, title].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// The notes on a thing as lines of facts: its own, and that on the school looked at beside it.
enum NoteLines {
  static func lines(_ thing: Selection, _ state: State, width: Int) -> [FactLine] {
    var notes = [line(thing, nil, state, width)]
    if let school = state.selection.school, thing.school == nil {
      var ofSchool = thing
      ofSchool.school = school
      notes.append(line(ofSchool, state.status.roster[school]?.shortName, state, width))
    }
    return notes.flatMap { $0 }
  }

  private static func line(_ about: Selection, _ whose: String?, _ state: State, _ width: Int)
    -> [FactLine]
  {
    guard let text = text(about, state) else { return [] }
    let label = state.language("Ghi chú", "Note")
    return FactLine.lines(label, (whose.map { "\($0): " } ?? "") + text, .accent, width: width)
  }

  /// `gọi lại thứ Sáu (Lan 14/11)`
  static func text(_ about: Selection, _ state: State) -> String? {
    state.note(about).map { entry in
      "\(NoteValue(entry.value)?.words ?? "") (\(entry.author) \(entry.on.plain(beside: state.today)))"
    }
  }
}
