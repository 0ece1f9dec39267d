import Campaign
import Canvas
import Dashboard
import Store
import Testing
import Workplace

/// The program's own loop on a store in memory, so that whole sessions can be played.
struct EntryDesk: CustomTestStringConvertible {
  let testDescription = "the desk"
  private let loop: DashboardLoop
  private let engine: MemoryEngine
  private let store: WatchedStore
  private let outside = Surroundings()
  private(set) var keys = 0

  /// On the office that the state shows, with all that was entered in it.
  init(_ state: State) {
    engine = MemoryEngine(login: "vp")
    do {
      try engine.create(Self.path, NewStore(of: state.office), past: state.office.ledger)
      store = WatchedStore(try engine.open(Self.path))
      loop = DashboardLoop(state, desk: try StoreDesk(store))
    } catch {
      fatalError("\(error)")
    }
  }

  private static let path = "/office"

  var state: State {
    get { loop.state }
    nonmutating set { loop.state = newValue }
  }

  /// What the store took, commit by commit.
  var commits: [[Fact]] { store.commits }
  var drafts: [String: String] { outside.drafts }
  /// What else was asked for.
  var others: [Effect] { outside.others }

  /// Whether the disk is full.
  var isRefused: Bool {
    get { store.refusal != nil }
    nonmutating set { store.refusal = newValue ? .noSpace(path: Self.path) : nil }
  }

  mutating func press(_ keys: Key...) { for key in keys { press(key) } }

  mutating func press(_ key: Key) {
    keys += 1
    hear(.key(key))
  }

  mutating func type(_ text: String) { for one in text { press(.character(one)) } }

  mutating func paste(_ text: String) { hear(.paste(Paste(text))) }

  func hear(_ message: Message) { loop.deliver([message], outside: outside) }

  /// A colleague enters something at another desk; unless it is `unseen`, it shows at once.
  func colleague(_ name: String, _ facts: [Fact], unseen: Bool = false) {
    do {
      _ = try engine.open(Self.path).commit(facts, author: name, at: outside.now)
    } catch {
      Issue.record(error)
    }
    if !unseen { loop.deliver(loop.news, outside: outside) }
  }

  var picture: String { render(state).text.joined(separator: "\n") }

  func shows(_ text: String) -> Bool { picture.contains(text) }
}

extension NewStore {
  /// What an office was founded with.
  fileprivate init(of office: Office) {
    self.init()
    roster = office.roster
    plans = office.documents.map { PlanFile($0.original) }
  }
}

/// A terminal that nobody sees, and drafts that are kept for as long as the test runs.
private final class Surroundings: Outside {
  let now: Int64 = 1_668_400_000_000
  private(set) var drafts: [String: String] = [:]
  private(set) var others: [Effect] = []

  func found(_ answers: FirstRunAnswers) -> FoundingOutcome { .refused([]) }

  func perform(_ effect: Effect) -> [Message] {
    switch effect {
    case .keepDraft(let draft): drafts[draft.place] = draft.text
    case .dropDraft(let place): drafts[place] = nil
    default: others.append(effect)
    }
    return []
  }
}
