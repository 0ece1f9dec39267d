import Campaign
import Canvas
import Writing

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
      "\(entry.value.string ?? "") (\(entry.author) \(entry.on.plain(beside: state.today)))"
    }
  }
}
