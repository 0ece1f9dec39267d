/// A meaning that has a sign of its own, so that no state is told by colour alone.
package enum Sign: CaseIterable, Sendable {
  case overdue, late, today, soon, upcoming, running, done, ongoing, notApplicable
  case partial, missing, over, conflict, note
  /// What the next act is about.
  case marked
  /// Lists: the row meant, hidden rows or columns on a side, the order of a column.
  case pointer, moreLeft, moreRight, moreUp, moreDown, ascending, descending
  /// Timelines: today's column, a cutoff, a commemorative day.
  case todayLine, cutoff, commemoration
  /// Kinds of what a document asks for.
  case dossiers, work, goal, movement, score, registration, duty, aim, means, question, review
  case ownPlan
}

extension Glyphs {
  /// The sign of a meaning, one column wide in every tier.
  package func sign(_ sign: Sign) -> Character {
    switch sign {
    case .overdue: pick("✗", "!")
    case .late: pick("◆", "*")
    case .today: pick("◉", "@")
    case .soon: pick("◔", "o")
    case .upcoming: pick("○", ".")
    case .running: pick("▶", ">")
    case .done: pick("✓", "v")
    case .ongoing: pick("∞", "~")
    case .notApplicable: pick("–", "-")
    case .partial: pick("◐", "%")
    case .missing: pick("·", ".")
    case .over: pick("▲", "^")
    case .conflict: pick("≠", "#")
    case .marked: pick("■", "=")
    case .note: pick("•", "*")
    case .pointer: pick("▸", ">")
    case .moreLeft: pick("‹", "<")
    case .moreRight: pick("›", ">")
    case .moreUp, .ascending: pick("▴", "^")
    case .moreDown, .descending: pick("▾", "v")
    case .todayLine: pick("┃", "|")
    case .cutoff: pick("◆", "*")
    case .commemoration: pick("★", "+")
    case .dossiers: pick("▣", "H")
    case .work: pick("▪", "N")
    case .goal: pick("◎", "C")
    case .movement: pick("»", "P")
    case .score: pick("#", "#")
    case .registration: pick("≡", "=")
    case .duty: pick("§", "S")
    case .aim: pick("◇", "M")
    case .means: pick("∴", ":")
    case .question: pick("¿", "?")
    case .review: pick("↺", "R")
    case .ownPlan: pick("▦", "K")
    }
  }
}
