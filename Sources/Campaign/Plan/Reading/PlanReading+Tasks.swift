extension PlanReading {
  func task(_ fields: Fields, leadDays: Int) -> Deadline? {
    let opens = fields.optionalDay("opens")?.day
    if fields.flag("ongoing") == true {
      if fields.value("lastDay") != nil { fields.report(.ongoingWithLastDay, at: "lastDay") }
    } else {
      fields.day = fields.requiredDay("lastDay")
    }
    fields.checkOrder(opens, fields.day?.day, at: "lastDay")
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
      fields, opens: opens, lastDay: fields.day?.day, leadDays: leadDays, .task(task))
  }

  private func part(_ fields: Fields, of task: String, day: WrittenDay?) -> TaskPart {
    fields.day = day
    return TaskPart(
      id: partID(fields, of: task), title: fields.label("title"),
      perSchool: fields.flag("perSchool") ?? false, ifAny: fields.flag("ifAny") ?? false,
      printed: fields.optionalLabel("printed"))
  }

  /// A part is named after its task: `task-9/1`.
  private func partID(_ fields: Fields, of task: String) -> String {
    guard let spot = fields.required("id"), let id = fields.text(at: spot) else { return "" }
    let own = id.utf8.dropFirst(task.utf8.count + 1)
    guard id.utf8.count <= Identifier.longest, id.utf8.starts(with: "\(task)/".utf8),
      Identifier.isValid(String(Substring(own)))
    else {
      report(.badPartID(id, task: task), at: spot)
      return ""
    }
    fields.enter(id, into: \.parts, at: spot)
    return id
  }
}
