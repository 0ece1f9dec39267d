package import Campaign
import JSON
import Writing

/// What there is on file about one school, worked out when its screen opens or something changes.
package struct SchoolFile: Sendable {
  package let id: UnitID
  let generation: Int
  package let school: School
  /// Where the school stands in the roster, and so in standings and measurements.
  let position: Int
  /// Positions in the status's deadlines that expect the school, most urgent first.
  let deadlines: [Int]
  /// Positions in the status's targets that the school reports.
  let targets: [Int]
  package let nominees: [(deadline: DeadlineKey, nominee: Nominee)]
  /// The newest first, each with what it says but for the school's name.
  let history: [(entry: Entry, text: String)]
  /// What it registered for, in words.
  let asked: [String]
  private let language: Language

  /// More than anyone reads back.
  private static let longestHistory = 500

  init?(_ id: UnitID, _ state: State) {
    let status = state.status
    guard let position = status.roster.position(of: id), let school = status.roster[id] else {
      return nil
    }
    self.id = id
    self.school = school
    self.position = position
    generation = state.generation
    deadlines = state.digest.urgent.filter { at in
      guard let standings = status.deadlines[at].schools?.standings else { return false }
      return standings.indices.contains(position) && standings[position].state != .notExpected
        && status.deadlines[at].state != .notApplicable
    }
    targets = status.targets.indices.filter { at in
      let target = status.targets[at].target
      return target.isPerUnit && target.scope.includes(school)
    }
    let ledger = state.office.ledger
    nominees = deadlines.flatMap { at -> [(DeadlineKey, Nominee)] in
      let one = status.deadlines[at]
      guard one.deadline.kind.isCutoff else { return [] }
      return ledger.nominees(plan: one.plan, deadline: one.id, on: state.today)
        .filter { $0.school == id }
        .map { (one.key, $0) }
    }
    let words = ActivityWords(state.office, state.language)
    // A day that is looked back at did not know what came later.
    let last = state.clockDay == nil ? Day.last : state.today
    history = ledger.entries(ofSchool: id, limit: SchoolFile.longestHistory, upTo: last)
      .map { ($0, SchoolFile.text($0, words, state)) }
    asked = AskedOfSchool(id, state).lines
    language = state.language
  }

  /// The log calls targets by their ids; here there is room for what they are.
  private static func text(_ entry: Entry, _ words: ActivityWords, _ state: State) -> String {
    var cell = entry.cell
    cell.school = ""
    if cell.kind == .result, let target = state.office.plan(cell.plan)?.target(cell.subject) {
      let figure = entry.value.string.flatMap { Measurement(text: $0)?.shown(state.language) }
      return "\(target.title): \(figure ?? "–")"
    }
    return words.change(cell, nil, entry.value == .null ? nil : entry.value)
  }

  func isUpToDate(_ state: State) -> Bool {
    id == state.place.school && generation == state.generation && language == state.language
  }
}

struct SchoolState: Slice {
  fileprivate var file: SchoolFile?

  init() {}
}

extension State {
  /// The file of the school whose screen is open.
  package var schoolFile: SchoolFile? {
    get { self[SchoolState.self].file }
    set { self[SchoolState.self].file = newValue }
  }
}
