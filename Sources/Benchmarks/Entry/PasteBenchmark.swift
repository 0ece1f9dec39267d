import Campaign
import Canvas
import Dashboard
import Glibc
import Store

/// What pasting sixty schools by twenty targets costs, from the paste to the picture with all of it
/// on disk: one confirmation, one commit, one undo.
enum PasteBenchmark {
  private static let schools = 60
  private static let targets = 20

  static func run() {
    do { try measure() } catch { print("failed: \(error)") }
  }

  private static func measure() throws {
    let temporary = try TemporaryStore(facts: 0)
    defer { temporary.remove() }
    let store = try FileEngine().open(temporary.path)
    var processor = Double.infinity
    var wall = Double.infinity
    var undoing = Double.infinity
    var facts = 0
    for round in 0..<5 {
      var desk = PasteDesk(store, schools: schools, targets: targets)
      let (start, watch) = (Stopwatch.now(), Stopwatch.wall())
      try desk.paste(round: round)
      processor = min(processor, Stopwatch.now() - start)
      wall = min(wall, Stopwatch.wall() - watch)
      facts = desk.facts
      let before = Stopwatch.wall()
      try desk.undo()
      undoing = min(undoing, Stopwatch.wall() - before)
    }
    print(
      "\(schools) schools by \(targets) targets: \(facts) facts in one commit, "
        + "\(processor.milliseconds) of processor, \(wall.milliseconds) by the clock "
        + "with the disk (limit 200 ms); undone in \(undoing.milliseconds)")
  }
}

/// A dashboard before the grid of results, with the store that takes what it records.
private struct PasteDesk {
  private let store: any OfficeStore
  private var state: State
  private let names: [String]
  private let columns: Int
  private(set) var facts = 0
  private var last: EntryID?

  init(_ store: any OfficeStore, schools: Int, targets: Int) {
    self.store = store
    columns = targets
    let large = LargeOffice(schools: schools)
    var plan = large.plan
    let target = plan.targets.first
    plan.targets = (1...targets).map { number in
      Target(
        id: "c\(number)", title: target?.title ?? "", comparator: .atLeast,
        goal: target?.goal ?? .zero)
    }
    names = large.roster.schools.map(\.name)
    let calendar = WorkCalendar(rules: HolidayRules(), years: 2022...2023)
    let office = Office(
      documents: [PlanDocument(plan)], roster: large.roster, ledger: store.ledger,
      calendar: calendar)
    state = State(office: office, today: large.day, author: "Lan", size: Size(140, 45))
    state.openGrid(GridSubject(plan: plan.id, .targets))
    _ = update(&state, .resized(Size(140, 45)))
  }

  mutating func paste(round: Int) throws {
    let rows = names.map { name in
      ([name] + (0..<columns).map { "\($0 + round),5" }).joined(separator: "\t")
    }
    try hear(.paste(Paste(rows.joined(separator: "\r\n"))))
    try hear(.key(.enter))
  }

  mutating func undo() throws { try hear(.key(.character("u"))) }

  /// Lets the dashboard take a message, carries out what it asks for and paints the picture.
  private mutating func hear(_ message: Message) throws {
    for effect in update(&state, message) {
      switch effect {
      case .record(let facts, let label): try record(facts, label)
      case .undo:
        try record(last.map { store.ledger.undoing($0, on: state.today) } ?? [], "undo")
      default: break
      }
    }
    _ = render(state)
  }

  private mutating func record(_ facts: [Fact], _ label: String) throws {
    let receipt = try store.commit(facts, author: "Lan", at: TemporaryStore.morning)
    self.facts = facts.count
    let id = EntryID(sequence: receipt.sequence)
    last = id
    var office = state.office
    office.update(store.ledger)
    _ = update(&state, .officeChanged(office, news: []))
    _ = update(&state, .saved(Dashboard.Receipt(id: id, label: label)))
  }
}
