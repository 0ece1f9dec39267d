package import Writing

extension DayOff {
  package func text(_ language: Language) -> String {
    let name = "\(deadline) (\(title))"
    let day = "\(lastDay.weekday.name(language)), \(lastDay.vietnamese)"
    return language(
      "\(name): ngày cuối là \(day), ngày nghỉ; ngày làm việc cuối là \(lastWorkday.vietnamese)",
      "\(name): the last day is \(day), a day off; the last working day is "
        + lastWorkday.vietnamese)
  }
}
