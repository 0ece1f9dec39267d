import Campaign
import JSON

/// What becomes a task.
extension BodyReading {
  struct TaskItem {
    var title: String
    var wording: String
    var lead: String
    var coordinating: [String] = []
    var parts: [String] = []
    var number: Int?
    var quote: Quote
  }

  /// - Returns: whether it is of the plan's year.
  mutating func add(_ item: TaskItem, _ time: TimePhrase) -> Bool {
    switch time.when {
    case .by, .on, .window:
      guard let last = time.lastDay, year.contains(last),
        time.opens.map({ year.contains($0) }) ?? true
      else { return false }
      add(item, opens: time.opens, last: last)
    case .ongoing: add(item, opens: nil, last: nil)
    case .every(let every, let day, let isBefore):
      let days = Recurrence.days(every, day: day, before: isBefore, in: year)
      for span in days where issued.map({ $0 <= span.last }) ?? true {
        var one = item
        one.number = nil
        one.title = Label.title(item.title, and: "(\(span.name))")
        add(one, opens: span.opens, last: span.last)
      }
    }
    return true
  }

  mutating func add(_ item: TaskItem, opens: Day?, last: Day?) {
    guard draft.hasRoom("tasks") else {
      draft.leave(item.quote)
      return
    }
    var object: JSONObject = [:]
    let id = taskID(item.number)
    object["id"] = .string(id)
    object["title"] = .string(item.title)
    object["wording"] = .string(item.wording.isEmpty ? "…" : Label.short(item.wording))
    if let opens { object["opens"] = .string(opens.iso) }
    if let last { object["lastDay"] = .string(last.iso) } else { object["ongoing"] = true }
    object["lead"] = .string(item.lead)
    if !item.coordinating.isEmpty {
      object["coordinating"] = .array(item.coordinating.prefix(100).map { .string($0) })
    }
    if item.parts.count > 1 {
      object["parts"] = .array(
        item.parts.prefix(32).enumerated().map {
          ["id": .string("\(id)/\($0 + 1)"), "title": .string($1)] as JSON
        })
    } else if Bodies.areSchools(item.lead) {
      object["perSchool"] = true
    }
    draft.add("tasks", Draft.Entry(object: object, quote: item.quote))
  }

  mutating func taskID(_ number: Int?) -> String {
    var place = number ?? draft.count("tasks") + 1
    if taskIDs.contains("task-\(place)") {
      // Every document may number its tables anew: none is looked for from the beginning twice.
      while taskIDs.contains("task-\(freeTask)") { freeTask += 1 }
      place = freeTask
    }
    taskIDs.insert("task-\(place)")
    return "task-\(place)"
  }
}
