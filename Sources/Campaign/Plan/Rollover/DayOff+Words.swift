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

extension Plan {
  /// That the plan's office will be no more before the year is over; nothing where it stays.
  package func officeEndsText(_ language: Language) -> String? {
    officeEnds.map { ends in
      language(
        "\(office.name) chỉ đến \(ends.vietnamese): sửa mục office của kế hoạch",
        "\(office.name) ends on \(ends.vietnamese): change the plan's office")
    }
  }
}
