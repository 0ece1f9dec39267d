import Campaign
import Canvas
import Writing

/// A deadline in three columns: the sign of its state and what tells it from the others.
enum ColumnLabel {
  static func of(_ status: DeadlineStatus, _ state: State) -> String {
    "\(state.glyphs.sign(DeadlineLook(status).sign))\(short(status, state.language))"
  }

  /// `Đ1` for đợt 1, `N7` for the seventh task; the initials of the first two words where no number tells more.
  static func short(_ status: DeadlineStatus, _ language: Language) -> String {
    let words = status.title.split(separator: " ")
    let initials = words.prefix(2).compactMap { $0.first.map { String($0).uppercased() } }
    let digits = status.id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    if digits.isEmpty { return initials.joined() }
    let prefix = status.deadline.kind.isCutoff ? initials.first ?? "" : language("N", "T")
    return prefix + String(digits)
  }
}
