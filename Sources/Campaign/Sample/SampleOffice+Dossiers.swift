import JSON

extension SampleOffice {
  /// How a school dealt with one cutoff.
  private enum Fate {
    case inTime, late, partly, none, nothing
  }

  mutating func fill(_ plan: Plan, _ deadline: Deadline, _ cutoff: Cutoff, _ isForgotten: Bool) {
    guard let lastDay = deadline.lastDay, let opens = deadline.opens, opens <= today else { return }
    let collectBy = calendar.workday(5, before: lastDay)
    let isOver = lastDay.adding(days: 20) < today
    let cap = cutoff.cap?.count ?? 20
    var nominees = 0
    // The phase that is being collected goes over its cap, the former ones kept to it.
    let most = isOver ? cap : cap + 3
    for school in schools where deadline.scope.includes(school) {
      let fate = fate(of: school, deadline, isSettled: isOver && !isForgotten)
      let window = max(collectBy - opens, 1)
      let early = opens.adding(days: window * 2 / 3)
      let spread = SampleChance.roll(max(collectBy - early, 1), school.id, deadline.id, "day")
      var day = calendar.lastWorkday(onOrBefore: early.adding(days: spread))
      if fate == .late { day = calendar.lastWorkday(onOrBefore: lastDay) }
      let who = author(school.id)
      switch fate {
      case .nothing: continue
      case .none:
        add(
          [Fact(.noNomination(plan.id, deadline.id, school: school.id), true, on: day)],
          on: day, by: who)
        continue
      case .inTime, .late, .partly: break
      }
      let count = min(
        1 + SampleChance.roll(3, school.id, deadline.id, "count") / 2, most - nominees)
      for number in 0..<max(count, 0) {
        let nominee = nominee(school, deadline, number)
        add(
          [
            Fact(
              .nominee(plan.id, deadline.id, school: school.id), nominee.json, on: day)
          ],
          on: day, by: who)
      }
      nominees += max(count, 0)
      let missing = fate == .partly ? 1 + SampleChance.roll(2, school.id, deadline.id, "gap") : 0
      let items = cutoff.items.dropLast(missing)
      add(
        items.map {
          Fact(.dossier(plan.id, deadline.id, school: school.id, item: $0.id), true, on: day)
        }, on: day, by: who)
    }
    if isOver || lastDay < today && !isForgotten {
      let sent = calendar.lastWorkday(onOrBefore: lastDay)
      add([Fact(.sent(plan.id, deadline.id), true, on: sent)], on: sent, by: "Lan")
    }
  }

  private func fate(of school: School, _ deadline: Deadline, isSettled: Bool) -> Fate {
    // Some schools are slow with everything, as everywhere.
    let slowness = SampleChance.roll(100, school.id, "slow") < 15 ? 30 : 0
    let chance = SampleChance.roll(100, school.id, deadline.id, "fate") + slowness
    switch chance {
    case ..<10: return .none
    case ..<68: return .inTime
    case ..<78: return .late
    default:
      if isSettled { return .late }
      return chance < 92 ? .partly : .nothing
    }
  }

  private static func grades(_ level: Level) -> ClosedRange<Int> {
    switch level {
    case .preschool, .primary: 1...5
    case .primaryAndLowerSecondary, .lowerSecondary: 6...9
    default: 10...12
    }
  }

  private func nominee(_ school: School, _ deadline: Deadline, _ number: Int) -> Nominee {
    let chance = { (bound: Int, what: String) in
      SampleChance.roll(bound, school.id, deadline.id, "\(number)", what)
    }
    let surnames = ["Lò", "Hoàng", "Nông", "Bế", "Vàng", "Nguyễn", "Trần", "Quàng", "Đàm", "Giàng"]
    let middles = ["Thị", "Văn", "Minh", "Thu", "Ngọc", "Đức", "Thanh", "Hồng"]
    let given = [
      "Hạnh", "Dũng", "Oanh", "Thủy", "Sơn", "Phượng", "Kiên", "Nguyệt", "Bưởi", "Lịch", "Ước",
      "Yến", "Đào", "Quý",
    ]
    var one = Nominee(
      school: school.id,
      name: [
        surnames[chance(surnames.count, "surname")], middles[chance(middles.count, "middle")],
        given[chance(given.count, "given")],
      ].joined(separator: " "))
    one.kind = chance(4, "kind") == 0 && school.level > .preschool ? .pupil : .teacher
    if one.kind == .pupil {
      let grades = SampleOffice.grades(school.level)
      one.className = "\(grades.lowerBound + chance(grades.count, "class"))A"
    }
    one.position = one.kind == .pupil ? "Học sinh" : "Giáo viên"
    one.reward = deadline.cutoff?.reward
    if deadline.lastDay.map({ $0 < today }) == true { one.standing = .chosen }
    return one
  }
}
