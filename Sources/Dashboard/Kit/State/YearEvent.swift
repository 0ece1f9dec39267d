package import Campaign

/// A day of the year that the timeline marks.
package struct YearEvent: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case phaseStarts(String)
    case phaseEnds(String)
    case deadline(DeadlineKey)
    case commemoration(String, years: Int?)
  }

  package var day: Day
  package var kind: Kind

  package var id: String {
    switch kind {
    case .phaseStarts(let name): "\(day.iso) starts \(name)"
    case .phaseEnds(let name): "\(day.iso) ends \(name)"
    case .deadline(let key): "due \(key.text)"
    case .commemoration(let name, _): "\(day.iso) \(name)"
    }
  }

  static func all(_ status: Status) -> [YearEvent] {
    var events: [YearEvent] = []
    for phase in status.phases {
      events.append(YearEvent(day: phase.phase.starts, kind: .phaseStarts(phase.phase.name)))
      events.append(YearEvent(day: phase.phase.ends, kind: .phaseEnds(phase.phase.name)))
    }
    for one in status.obligations where one.isOnTimeline {
      guard let day = one.lastDay else { continue }
      let key = DeadlineKey(plan: one.plan, id: one.id)
      events.append(YearEvent(day: day, kind: .deadline(key)))
    }
    // Several plans name the same day; it is marked once, with its years if one of them tells.
    var marked: [String: Int] = [:]
    for one in status.commemorations {
      guard let day = one.commemoration.date else { continue }
      let event = YearEvent(
        day: day,
        kind: .commemoration(one.commemoration.name, years: one.commemoration.years))
      if let known = marked[event.id] {
        if one.commemoration.years != nil { events[known] = event }
      } else {
        marked[event.id] = events.count
        events.append(event)
      }
    }
    return events.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}

extension ObligationStatus {
  /// Whether its last day is one of the year's: a difficulty is of the day it was raised.
  package var isOnTimeline: Bool {
    lastDay != nil && state != .notApplicable && kind != .difficulty
  }
}
