extension PlanReading {
  func task(_ fields: Fields, leadDays: Int) -> Deadline? {
    let opens = fields.optionalDay("opens")?.day
    let lastDay = lastDay(fields)
    fields.checkOrder(opens, lastDay, at: "lastDay")
    var task = YearTask(
      lead: fields.label("lead"), coordinating: fields.labels("coordinating"),
      perSchool: fields.flag("perSchool") ?? false)
    let id = fields.value("id")?.node.string ?? ""
    names.parts = IDs()
    task.parts = fields.entries("parts", atMost: PlanReading.mostItems) {
      self.part($0, of: id, day: fields.day)
    }
    if task.perSchool, !task.parts.isEmpty { fields.report(.perSchoolWithParts, at: "perSchool") }
    return deadline(
      fields, opens: opens, lastDay: lastDay, leadDays: leadDays, .task(task))
  }

  private func lastDay(_ fields: Fields) -> Day? {
    guard fields.flag("ongoing") == true else { return fields.ownDay("lastDay") }
    if fields.value("lastDay") != nil {
      fields.report(.ongoingWithLastDay, at: "lastDay")
      fields.day = .wrong
    }
    return nil
  }

  private func part(_ fields: Fields, of task: String, day: Placeholders.EntryDay) -> TaskPart {
    fields.day = day
    return TaskPart(
      id: partID(fields, of: task), title: fields.label("title"),
      perSchool: fields.flag("perSchool") ?? false, ifAny: fields.flag("ifAny") ?? false,
      printed: fields.optionalLabel("printed"))
  }

  /// A part is named after its task: `task-9/1`.
  private func partID(_ fields: Fields, of task: String) -> String {
    guard let spot = fields.required("id", .text), let id = fields.text(at: spot) else { return "" }
    let own = id.utf8.dropFirst(task.utf8.count + 1)
    guard id.utf8.count <= Identifier.longest, id.utf8.starts(with: "\(task)/".utf8),
      Identifier.isValid(String(Substring(own)))
    else {
      report(.badPartID(id, task: task), at: spot)
      return ""
    }
    fields.enter(id, into: names.parts, at: spot)
    return id
  }
}
