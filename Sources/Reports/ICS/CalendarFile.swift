package import Campaign
package import Writing

/// The phases and all that has a day as a calendar (RFC 5545) that any calendar program takes in.
///
/// An event keeps its id as long as its deadline does, so that importing again updates it.
package struct CalendarFile {
  let status: Status
  let language: Language
  /// Tells this office's events from another's.
  let store: String
  /// Grows with every change of the store.
  let revision: Int64
  /// Milliseconds since 1970.
  let madeAt: Int64
  /// The same day as the plans were before something was taken out of them: what stood in an older
  /// file is cancelled in this one.
  let former: Status?

  package init(
    _ status: Status, former: Status? = nil, store: String, revision: Int64, madeAt: Int64,
    language: Language
  ) {
    self.status = status
    self.former = former
    self.store = store
    self.revision = revision
    self.madeAt = madeAt
    self.language = language
  }

  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//thidua//thidua//VI", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + status.office.icsText,
    ]
    for event in events { lines += event.lines }
    lines.append("END:VCALENDAR")
    return lines.map { $0.folded + "\r\n" }.joined()
  }

  private var events: [CalendarEvent] {
    let now = events(of: status)
    let known = Set(now.map(\.uid))
    let gone = (former.map { events(of: $0) } ?? []).filter { !known.contains($0.uid) }
    return now + gone.map(\.cancelled)
  }

  private func events(of status: Status) -> [CalendarEvent] {
    var events: [CalendarEvent] = []
    for plan in status.plans {
      for phase in status.phases where phase.plan == plan.id { events.append(event(phase, plan)) }
      for deadline in status.deadlines where deadline.plan == plan.id {
        events += self.events(deadline, plan)
      }
      for obligation in status.obligations where obligation.plan == plan.id {
        switch obligation.kind {
        // What is to be answered at once has no place in a calendar of what comes.
        case .cutoff, .task, .difficulty: break
        case .target, .movement, .criterion, .registration, .duty, .goal, .solution, .review, .plan:
          if let event = event(obligation, plan) { events.append(event) }
        }
      }
      var named: Set<String> = []
      for day in status.commemorations where day.plan == plan.id {
        guard let event = event(day, plan), named.insert(event.uid).inserted else { continue }
        events.append(event)
      }
    }
    return events
  }

  /// A day of honour, with which anniversary it is.
  private func event(_ day: CommemorationStatus, _ plan: Plan) -> CalendarEvent? {
    guard let date = day.commemoration.date else { return nil }
    let name = day.commemoration.name
    let years = day.commemoration.years ?? day.commemoration.printedYears
    let anniversary = years.map { language(" (\($0) năm)", " (\($0) years)") }
    var event = CalendarEvent(
      uid: uid("commemoration", Vietnamese.fold(name).replacing(" ", with: "-"), plan),
      stamp: stamp, sequence: revision, first: date, last: date,
      summary: name + (anniversary ?? ""), category: plan.title)
    event.description = [language("Ngày kỷ niệm", "Day of honour")]
    if (day.daysLeft ?? -1) >= 0 {
      event.alarms = [Alarm(daysBefore: CalendarFile.honourLead, text: event.summary)]
    }
    return event
  }

  /// Time enough to prepare a day of honour.
  private static let honourLead = 7

  private func event(_ phase: PhaseStatus, _ plan: Plan) -> CalendarEvent {
    var event = CalendarEvent(
      uid: uid("phase", phase.phase.id.rawValue, plan), stamp: stamp, sequence: revision,
      first: phase.phase.starts, last: phase.phase.ends,
      summary: "\(plan.short): \(phase.phase.name)", category: plan.title)
    event.description = [phase.phase.about].compactMap { $0 }
    if phase.state == .upcoming {
      event.alarms = [Alarm(daysBefore: 0, text: event.summary)]
    }
    return event
  }

  /// The last safe day, and before it the day on which the schools' dossiers are due.
  private func events(_ deadline: DeadlineStatus, _ plan: Plan) -> [CalendarEvent] {
    let title = "\(plan.short): \(deadline.title)"
    var event = CalendarEvent(
      uid: uid("deadline", deadline.id.rawValue, plan), stamp: stamp, sequence: revision,
      first: deadline.lastDay ?? plan.year.first, last: deadline.lastDay ?? plan.year.last,
      summary: title, category: plan.title)
    event.description = description(deadline)
    event.isCancelled = deadline.state == .notApplicable
    if deadline.isWaiting, deadline.lastDay != nil {
      let lead = min(max(deadline.deadline.leadDays, 1), 366)
      event.alarms = [lead, 1, 0].map { Alarm(daysBefore: $0, text: title) }
    }
    guard let collectBy = deadline.collectBy else { return [event] }
    var collection = event
    collection.uid = uid("collect", deadline.id.rawValue, plan)
    (collection.first, collection.last) = (collectBy, collectBy)
    collection.summary =
      title + language(" (trường nộp hồ sơ về)", " (schools' dossiers due here)")
    collection.alarms =
      event.alarms.isEmpty
      ? []
      : [3, 0].map {
        Alarm(daysBefore: $0, text: collection.summary)
      }
    return [event, collection]
  }

  private func description(_ deadline: DeadlineStatus) -> [String] {
    var lines = [
      language("Thời hạn: ", "Wording: ") + deadline.limit(language),
      language("Tình trạng: ", "State: ") + deadline.state.words(language),
    ]
    if let schools = deadline.schools {
      lines.append(
        language("Trường đã xong: ", "Schools done: ") + "\(schools.done)/\(schools.expected)")
    }
    if let extended = deadline.extensions.last {
      lines.append(language("Gia hạn theo ", "Extended by ") + extended.document)
    }
    return lines
  }

  func uid(_ kind: String, _ id: String, _ plan: Plan) -> String {
    "\(plan.id)/\(kind)/\(id)@\(store.isEmpty ? "thidua" : store)".icsText
  }

  /// `20221110T003000Z`
  var stamp: String {
    let seconds = max(0, madeAt / 1000)
    let day = Day(number: Int(seconds / 86_400)) ?? .last
    let time = [seconds % 86_400 / 3600, seconds % 3600 / 60, seconds % 60]
    return day.basic + "T" + time.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined() + "Z"
  }
}
