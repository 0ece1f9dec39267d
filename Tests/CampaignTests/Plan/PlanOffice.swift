import Campaign
import JSON
import Writing

/// An office with a template's plan, in which things are changed one after the other.
struct PlanOffice {
  private(set) var office: Office
  let id: PlanID

  init(_ template: String = "quang-hoa", _ year: String = "2022-2023") throws {
    let plan = try templatePlan(template, year)
    id = plan.id
    office = Office(
      documents: [PlanDocument(plan)], roster: QuangHoa().roster, calendar: plainCalendar)
  }

  func acts(_ day: String) throws -> PlanActs {
    guard let acts = PlanActs(office, plan: id, on: d(day)) else {
      throw NoSuchTemplate(id: id.rawValue)
    }
    return acts
  }

  func schools(_ day: String) -> SchoolActs { SchoolActs(office, on: d(day)) }

  mutating func add(_ facts: [Fact], author: String = "Lan") {
    var ledger = office.ledger
    let sequence = ledger.lastSequence + 1
    ledger.append(
      CommitHeader(sequence: sequence, at: sequence, author: author, login: "lan"), facts)
    office.update(ledger)
  }

  mutating func undo(_ sequence: Int64) {
    add([.undo(EntryID(sequence: sequence), on: d("2022-12-31"))])
  }

  func deadline(_ deadline: ObligationID, _ day: String) -> DeadlineStatus? {
    office.status(on: d(day)).deadline(deadline, plan: id)
  }

  /// The log's lines, as the dashboard words them.
  func log(_ language: Language = .vi) -> [String] {
    let words = ActivityWords(office, language)
    return office.ledger.log().map { words.text($0) }
  }
}
