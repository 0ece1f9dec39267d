import Campaign
import JSON
import Templates

/// The 44 sample schools and one template's plan of its original year.
struct RecordedOffice {
  private let plan: Plan
  private let roster: Roster
  private var ledger = Ledger()
  private var sequence: Int64 = 0

  init(template: String) throws {
    plan = try templatePlan(template, templatePlan(template).year.text)
    var roster = Roster()
    for change in SchoolImport(Templates.sampleSchools, into: roster).changes {
      roster.put(change.after)
    }
    self.roster = roster
  }

  /// `kind id state calls|- lastDay|-` of everything the plan asks for.
  func lines(on day: Day) -> [String] {
    let status = Status.of(
      plans: [plan], roster: roster, ledger: ledger, day: day, calendar: plainCalendar)
    return status.obligations.map {
      [
        $0.kind.rawValue, $0.id.rawValue, $0.state.rawValue, $0.calls ? "calls" : "-",
        $0.lastDay?.iso ?? "-",
      ].joined(separator: " ")
    }
  }

  mutating func add(_ record: ExpectedRecord) throws {
    sequence += 1
    ledger.append(
      CommitHeader(sequence: sequence, at: sequence, author: "Lan", login: "lan"),
      try facts(record))
  }

  private func facts(_ record: ExpectedRecord) throws -> [Fact] {
    let id = ObligationID(record.id)
    let day = record.day
    switch record.verb {
    case "task":
      let (task, part) = record.idAndPart
      return units(record, of: ObligationID(task)).map {
        Fact(.task(plan.id, ObligationID(task), part: part, school: $0), "done", on: day)
      }
    case "none":
      return units(record, of: id).map {
        Fact(.noNomination(plan.id, id, school: $0), true, on: day)
      }
    case "sent": return [Fact(.sent(plan.id, id), true, on: day)]
    case "movement":
      return units(record, of: id).map {
        Fact(Cell(.movement, plan: plan.id, subject: id, school: $0), true, on: day)
      }
    case "result":
      return units(record, of: id).map {
        Fact(.result(plan.id, id, school: $0), .string(record.words[0]), on: day)
      }
    case "difficulty", "answered":
      var value: JSONObject = ["text": .string(record.id), "by": "Lan"]
      if record.verb == "answered" { value["answer"] = "Đã giải quyết" }
      let cell = Cell.difficulty(plan.id, id: record.id, school: roster.schools[0].id)
      return [Fact(cell, .object(value), on: day)]
    case "owner":
      guard let thing = plan.commitment(id)?.follow else { throw BadRecord(line: record.line) }
      let owned = Responsibility(
        plan: plan.id, kind: thing, id: record.id, title: "", owners: [])
      return OwnerActs(ledger, on: day).assign(owned, to: record.words[0])
    default: throw BadRecord(line: record.line)
    }
  }

  /// The office itself, the schools that are asked, or every second of them.
  private func units(_ record: ExpectedRecord, of id: ObligationID) -> [UnitID] {
    let scope =
      plan.deadline(id)?.scope ?? plan.targets.first { $0.id == id }?.scope
      ?? plan.movements.first { $0.id == id }?.scope ?? Scope()
    let asked = roster.schools.filter { scope.includes($0) }.map(\.id)
    switch record.words.last {
    case "all": return asked
    case "half": return asked.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    default: return [""]
    }
  }
}

struct BadRecord: Error { let line: String }
