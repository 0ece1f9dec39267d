import Campaign
import Canvas
import Dashboard
import Glibc
import JSON
import Store
import Workplace

/// What pasting sixty schools by twenty targets costs, from the paste to the picture with all of it
/// on disk: one confirmation, one commit, one undo.
enum PasteBenchmark {
  private static let schools = 60
  private static let targets = 20

  static func run() {
    do { try measure() } catch { print("failed: \(error)") }
  }

  private static func measure() throws {
    guard let folder = TemporaryStore.emptyFolder() else { throw SystemError(.mkdir, errno) }
    defer { TemporaryStore.remove(folder) }
    var processor = Double.infinity
    var wall = Double.infinity
    var undoing = Double.infinity
    var facts = 0
    for round in 0..<5 {
      let desk = try PasteDesk("\(folder)/\(round)", schools: schools, targets: targets)
      let (start, watch) = (Stopwatch.now(), Stopwatch.wall())
      desk.paste(round: round)
      processor = min(processor, Stopwatch.now() - start)
      wall = min(wall, Stopwatch.wall() - watch)
      facts = desk.facts
      let before = Stopwatch.wall()
      desk.undo()
      undoing = min(undoing, Stopwatch.wall() - before)
    }
    print(
      "\(schools) schools by \(targets) targets: \(facts) facts in one commit, "
        + "\(processor.milliseconds) of processor, \(wall.milliseconds) by the clock "
        + "with the disk (limit 200 ms); undone in \(undoing.milliseconds)")
  }
}

/// The program's loop before the grid of results, on a store of its own and with no terminal.
private final class PasteDesk: Outside {
  private let store: any OfficeStore
  private let loop: DashboardLoop
  private let names: [String]
  private let columns: Int
  let now = TemporaryStore.morning

  /// How many facts there are by now.
  var facts: Int { store.ledger.entryCount }

  init(_ path: String, schools: Int, targets: Int) throws {
    columns = targets
    let large = LargeOffice(schools: schools)
    names = large.roster.schools.map(\.name)
    var content = NewStore()
    content.sharing = .alone
    content.roster = large.roster
    let plan = try PasteDesk.plan(targets: targets)
    content.plans = [PlanFile(plan)]
    try FileEngine().create(path, content, at: now)
    store = try FileEngine().open(path)
    let desk = try StoreDesk(store)
    var state = State(office: desk.office, today: large.day, author: "Lan", size: Size(140, 45))
    state.openGrid(GridSubject(plan: plan.id, .targets))
    loop = DashboardLoop(state, desk: desk)
    hear(.resized(Size(140, 45)))
  }

  private static func plan(targets: Int) throws -> Plan {
    let one = try FiveYears.plan("dien-bien-province", .calendar(2022))
    guard var document = one.document.object else { return one }
    document["targets"] = .array(
      (1...targets).map { number in
        [
          "id": .string("c\(number)"), "title": "c", "comparator": ">=", "goal": 0, "unit": "%",
          "source": "schools",
        ]
      })
    return try Plan.read(JSON.object(document).bytes())
  }

  func paste(round: Int) {
    let rows = names.map { name in
      ([name] + (0..<columns).map { "\($0 + round),5" }).joined(separator: "\t")
    }
    hear(.paste(Paste(rows.joined(separator: "\r\n"))))
    hear(.key(.enter))
  }

  func undo() { hear(.key(.character("u"))) }

  /// Lets the dashboard take a message, has done what it asks for and paints the picture.
  private func hear(_ message: Message) {
    loop.deliver([message], outside: self)
    _ = render(loop.state)
  }

  func found(_ answers: FirstRunAnswers) -> FoundingOutcome { .refused([]) }
  func perform(_ effect: Effect) -> [Message] { [] }
}
