import Campaign
import Canvas

/// A day of the year in words.
struct EventWords {
  private let event: YearEvent
  private let state: State

  init(_ event: YearEvent, _ state: State) {
    self.event = event
    self.state = state
  }

  var name: String {
    let language = state.language
    switch event.kind {
    case .phaseStarts(let name): return language("Bắt đầu \(name)", "\(name) begins")
    case .phaseEnds(let name): return language("Hết \(name)", "\(name) ends")
    case .deadline(let key):
      guard let one = state.status.obligation(key.id, plan: key.plan) else {
        return key.id.rawValue
      }
      return language("Ngày cuối: ", "Last day: ") + one.title
    case .commemoration(let name, let years):
      guard let years else { return name }
      return name + language(" (\(years) năm)", " (\(years) years)")
    }
  }

  private var distance: String {
    let left = event.day - state.today
    let language = state.language
    if left == 0 { return language("hôm nay", "today") }
    if left > 0 { return language("còn \(left) ngày", "in \(days(left, .en))") }
    return language("đã qua \(-left) ngày", "\(days(-left, .en)) ago")
  }

  var text: String { "\(event.day.brief(state.language)) \(name)" }

  func spans(_ glyphs: Glyphs) -> [Span] {
    let (sign, style): (Sign, Style)
    switch event.kind {
    case .phaseStarts, .phaseEnds: (sign, style) = (.running, .accent)
    case .commemoration: (sign, style) = (.commemoration, Style(.second))
    case .deadline(let key):
      let look = state.status.obligation(key.id, plan: key.plan).map { ObligationLook($0) }
      (sign, style) = (look?.sign ?? .cutoff, look?.style ?? .plain)
    }
    return [
      Span("\(glyphs.sign(sign)) ", style), Span(event.day.brief(state.language) + "  ", .dim),
      Span(name), Span(" · " + distance, .dim),
    ]
  }
}
