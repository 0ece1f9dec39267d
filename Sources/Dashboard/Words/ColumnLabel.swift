import Campaign
import Canvas

/// A deadline in four columns: the sign of its state and what tells it from the others.
enum ColumnLabel {
  static func of(_ status: DeadlineStatus, _ glyphs: Glyphs) -> String {
    "\(glyphs.sign(DeadlineLook(status).sign))\(short(status))"
  }

  /// `Đ1` for Đợt 1; the initials of the first two words where no number tells more.
  static func short(_ status: DeadlineStatus) -> String {
    let words = status.title.split(separator: " ")
    let initials = words.prefix(2).compactMap { $0.first.map { String($0).uppercased() } }
    let digits = status.id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    if digits.isEmpty { return initials.joined() }
    return (status.deadline.kind.isCutoff ? initials.first ?? "" : "") + String(digits)
  }
}
