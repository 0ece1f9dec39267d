import Campaign
import JSON
import Testing

@Suite struct TaskSchoolsTests {
  /// Three schools, two parts that each of them does and one of the office.
  private func schools(_ done: [(school: UnitID, part: String)]) -> TaskSchools {
    var hand = QuangHoa()
    let task = YearTask(
      lead: "Phòng GD&ĐT",
      parts: [
        TaskPart(id: "1", title: "Office"), TaskPart(id: "2", title: "First", perSchool: true),
        TaskPart(id: "3", title: "Second", perSchool: true),
      ])
    hand.plan.deadlines.append(
      Deadline(
        id: "task-9", title: "Task", wording: "Tháng 9", opens: d("2022-09-01"),
        lastDay: d("2022-09-30"), kind: .task(task)))
    for (school, part) in done {
      hand.add([
        Fact(
          .task(hand.plan.id, "task-9", part: part, school: school), "done", on: d("2022-09-10"))
      ])
    }
    let status = hand.status("2022-09-20")
    return TaskSchools(
      status.deadline("task-9", plan: hand.plan.id)!, roster: status.roster, by: .block)
  }

  @Test func whoIsNotDoneComesFirst() {
    let schools = schools([("mn-a", "2"), ("mn-a", "3"), ("th-b", "2")])
    #expect(schools.groups.order == [1, 2, 0])
    #expect(schools.groups.blocks.map(\.name) == ["Mầm non", "Tiểu học", "THCS"])
    #expect(schools.groups.blocks.map(\.done) == [1, 0, 0])
  }

  @Test func everyPartIsCountedByItself() {
    let schools = schools([("mn-a", "2"), ("mn-a", "3"), ("th-b", "2"), ("thcs-c", "2")])
    #expect(schools.doneByPart == [3, 1])
  }
}
