import JSON

extension SampleOffice {
  mutating func fill(_ plan: Plan, _ deadline: Deadline, _ task: YearTask, _ isForgotten: Bool) {
    guard let lastDay = deadline.lastDay, let opens = deadline.opens, opens <= today else { return }
    let isOver = lastDay < today
    for unit in task.units {
      let done: JSON = .string(TaskState.done.rawValue)
      if unit.perSchool {
        for school in schools where deadline.scope.includes(school) {
          let chance = SampleChance.roll(100, school.id, deadline.id, unit.id)
          let isDone = isOver && !isForgotten || chance < (isForgotten ? 88 : 60)
          let window = max(lastDay - opens, 1)
          let on = calendar.lastWorkday(
            onOrBefore: opens.adding(days: window * (20 + chance * 7 / 10) / 100))
          if isDone {
            add(
              [
                Fact(
                  .task(plan.id, deadline.id, part: unit.id, school: school.id), done, on: on)
              ],
              on: on, by: author(school.id))
          }
        }
      } else if !isForgotten || unit.id == task.units.first?.id && task.units.count > 1 {
        let late = SampleChance.roll(20, deadline.id, unit.id)
        let on = calendar.lastWorkday(onOrBefore: lastDay.adding(days: -late))
        add([Fact(.task(plan.id, deadline.id, part: unit.id), done, on: on)], on: on, by: "Hùng")
      }
    }
  }
}
