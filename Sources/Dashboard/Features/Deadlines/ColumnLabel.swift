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
    let digits = number(atEndOf: status.id.rawValue)
    if digits.isEmpty { return initials(status.title, atMost: 2) }
    let prefix =
      status.deadline.kind.isCutoff ? initials(status.title, atMost: 1) : language("N", "T")
    return prefix + digits
  }

  /// What has no day is told by its kind alone: there is no room for both signs.
  static func of(_ one: ObligationStatus, _ state: State) -> String {
    let name = short(one, state)
    return one.lastDay == nil ? name : "\(state.glyphs.sign(ObligationLook(one).sign))\(name)"
  }

  /// What stands for a task, or for what a document asks for in a sentence.
  static func short(_ status: DeadlineStatus, _ state: State) -> String {
    state.status.obligation(status.id, plan: status.plan).map { short($0, state) }
      ?? short(status, state.language)
  }

  /// The same for anything that is asked for: `t5`, `P3` for the third movement.
  static func short(_ one: ObligationStatus, _ state: State) -> String {
    if one.kind == .cutoff || one.kind == .task,
      let status = state.status.deadline(one.subject, plan: one.plan)
    {
      return short(status, state.language)
    }
    if one.kind == .target { return one.id.rawValue }
    return String(state.glyphs.sign(one.kind.sign)) + number(atEndOf: one.subject.rawValue)
  }

  private static func number(atEndOf id: String) -> Substring {
    let bytes = id.utf8
    var start = bytes.endIndex
    while start > bytes.startIndex {
      let before = bytes.index(before: start)
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[before]) else { break }
      start = before
    }
    return id[start...]
  }

  private static func initials(_ title: String, atMost count: Int) -> String {
    title.split(separator: " ").prefix(count).compactMap(\.first)
      .reduce(into: "") { $0 += $1.uppercased() }
  }
}
