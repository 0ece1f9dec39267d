import Campaign
import Writing

/// One line an item, for scripts and people: fields without blanks first, then the title.
///
/// `STATE PLAN:ID LAST-DAY DAYS-LEFT DONE/EXPECTED TITLE`; the state is the word of the JSON.
struct CheckText {
  let lines: [String]

  init(_ obligations: [ObligationStatus], _ language: Language) {
    var columns = Columns([.left, .left, .left, .right, .right])
    for one in obligations {
      let tally = one.count.map { "\($0.done)/\($0.expected)" } ?? "-"
      let words = [one.namedTitle(language), one.wording, one.countdown(language)]
      columns.add(
        one.state.rawValue, "\(one.plan):\(one.id)", one.lastDay?.iso ?? "-",
        one.daysLeft.map(String.init) ?? "-", tally,
        words.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    lines = columns.lines
  }
}
