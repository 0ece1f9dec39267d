import JSON

/// One reading of a plan: it goes on after a problem, so that all come to light in one go.
final class PlanReading {
  /// The year whose dates the recurring days become.
  var year: PlanYear
  /// Whether the file names a year that days can be held against.
  var isYearKnown = false
  let unknownKeys: Plan.UnknownKeys
  private(set) var problems: [(reason: PlanProblem.Reason, offset: Int, path: JSONPath)] = []
  private(set) var unlisted = 0
  var references: [Reference] = []
  /// The standard levels and those that the plan declares.
  lazy var levels = LevelList.standard.adding(ownLevels)
  var ownLevels: [OwnLevel] = []
  var names = PlanNames()

  /// More problems than this are counted and not told.
  static let mostProblems = 200
  static let mostEntries = 1_000
  static let mostCharacters = 1_000

  init(year: PlanYear, unknownKeys: Plan.UnknownKeys) {
    self.year = year
    self.unknownKeys = unknownKeys
  }

  func report(_ reason: PlanProblem.Reason, at offset: Int, _ path: JSONPath) {
    if problems.count < PlanReading.mostProblems {
      problems.append((reason, offset, path))
    } else {
      unlisted += 1
    }
  }

  func report(_ reason: PlanProblem.Reason, at spot: Spot) {
    report(reason, at: spot.node.offset, spot.path)
  }

  /// The word that was most likely meant; nobody reads a guess at what is not told.
  func nearest(to word: String, among words: [String]) -> String? {
    problems.count < PlanReading.mostProblems ? Nearest.of(word, among: words) : nil
  }

  /// What was wrong, with lines and columns; nil where nothing was.
  func errors(in bytes: [UInt8]) -> PlanErrors? {
    guard !problems.isEmpty else { return nil }
    let map = SourceMap(bytes)
    let inOrder = problems.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    return PlanErrors(
      inOrder.map { _, problem in
        let position = map.position(ofOffset: problem.offset)
        return PlanProblem(
          path: problem.path, line: position.line, column: position.column,
          reason: problem.reason)
      }, unlisted: unlisted)
  }
}

/// The ids given so far, list by list: a list's ids are its own, cutoffs and tasks share theirs.
struct PlanNames {
  let phases = IDs()
  let deadlines = IDs()
  let targets = IDs()
  let themes = IDs()
  let movements = IDs()
  let criteria = IDs()
  let registrations = IDs()
  let reviews = IDs()
  let rewards = IDs()
  let titles = IDs()
  let staff = IDs()
  let blocks = IDs()
  let levels = IDs()
  let issuers = IDs()
  let issued = IDs()
  /// Of the cutoff or task that is being read.
  var items = IDs()
  var parts = IDs()
}

/// Names with the place where each was given first, in the order of the file, few enough to be
/// gone through.
final class IDs {
  private var given: [(name: String, spot: Spot)] = []

  var order: [String] { given.map(\.name) }
  var isEmpty: Bool { given.isEmpty }

  func contains(_ name: String) -> Bool { place(of: name) != nil }

  /// The place where this name was given before, if it was.
  func insert(_ name: String, at spot: Spot) -> JSONPath? {
    if let first = place(of: name) { return first.path }
    given.append((name, spot))
    return nil
  }

  private func place(of name: String) -> Spot? { given.first { $0.name == name }?.spot }
}
