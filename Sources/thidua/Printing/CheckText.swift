import Campaign
import Writing

/// One line an item, for scripts and people: fields without blanks first, then the title.
///
/// `STATE PLAN:ID LAST-DAY DAYS-LEFT DONE/EXPECTED TITLE`; the state is the word of the JSON.
struct CheckText {
  let lines: [String]

  init(_ deadlines: [DeadlineStatus], _ language: Language) {
    var columns = Columns([.left, .left, .left, .right, .right])
    for deadline in deadlines {
      let tally = deadline.schools.map { "\($0.done)/\($0.expected)" } ?? "-"
      columns.add(
        deadline.state.rawValue, "\(deadline.plan):\(deadline.id)", deadline.lastDay?.iso ?? "-",
        deadline.daysLeft.map(String.init) ?? "-", tally,
        "\(deadline.title) · \(deadline.deadline.wording) · \(deadline.countdown(language))")
    }
    lines = columns.lines
  }
}
