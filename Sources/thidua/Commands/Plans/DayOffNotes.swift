import Campaign
import Writing

/// Last days of a plan that nobody works on: an agency's cutoff does not move by itself.
struct DayOffNotes {
  private let found: [(deadline: Deadline, lastDay: Day, lastWorkday: Day)]

  init(_ plan: Plan, _ session: Session) throws(Failure) {
    let calendar = try session.calendar(years: plan.year.start...plan.year.start + 1)
    found = plan.deadlines.compactMap { deadline in
      guard let lastDay = deadline.lastDay, !calendar.isWorkday(lastDay) else { return nil }
      return (deadline, lastDay, calendar.lastWorkday(onOrBefore: lastDay))
    }
  }

  func lines(_ language: Language) -> [String] {
    found.map { deadline, lastDay, lastWorkday in
      let name = "\(deadline.id) (\(deadline.title))"
      let day = "\(lastDay.weekday.name(language)), \(lastDay.vietnamese)"
      return language(
        "\(name): ngày cuối là \(day), ngày nghỉ; ngày làm việc cuối là \(lastWorkday.vietnamese)",
        "\(name): the last day is \(day), a day off; the last working day is "
          + lastWorkday.vietnamese)
    }
  }
}
