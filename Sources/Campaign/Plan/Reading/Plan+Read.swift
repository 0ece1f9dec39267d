package import JSON

extension Plan {
  /// The form of plan files that this program reads and writes.
  package static let format = 1

  /// No plan is larger than this; a file that is was meant to be something else.
  package static let largestFile = 2 << 20

  /// What to do with keys that this program does not know.
  package enum UnknownKeys: Sendable {
    case refused
    /// A newer program may have written them; they stay in the document.
    case kept
  }

  /// Reads a plan file and makes dates of its days.
  ///
  /// Without a year the file's own counts. A template takes any year of its kind; the document of
  /// the plan is then that year's, as a store keeps it.
  package static func read(
    _ bytes: [UInt8], year: PlanYear? = nil, unknownKeys: UnknownKeys = .refused
  ) throws(PlanErrors) -> Plan {
    guard bytes.count <= largestFile else {
      throw PlanErrors([.top(.tooLarge(limit: largestFile))])
    }
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONNode.parse(bytes)
    } catch {
      throw PlanErrors([
        PlanProblem(
          path: error.path, line: error.line, column: error.column,
          reason: .notJSON(error.reason))
      ])
    }
    let reading = PlanReading(year: year ?? .school(2000), unknownKeys: unknownKeys)
    let plan = reading.plan(node)
    if let year, let plan { reading.check(year, against: plan, node) }
    if let errors = reading.errors(in: bytes) { throw errors }
    guard let plan else { throw PlanErrors([]) }
    guard let year, node["year"]?.string == nil else { return plan }
    return try read(
      plan.document.rolled(to: year, from: plan.year), year: year, unknownKeys: unknownKeys)
  }

  /// Reads a plan that was parsed or edited before; lines and columns are those of its text as the
  /// program itself would write it.
  package static func read(
    _ document: JSON, year: PlanYear? = nil, unknownKeys: UnknownKeys = .refused
  ) throws(PlanErrors) -> Plan {
    try read(document.bytes(.pretty), year: year, unknownKeys: unknownKeys)
  }
}

extension PlanProblem {
  fileprivate static func top(_ reason: Reason) -> PlanProblem {
    PlanProblem(path: JSONPath(), line: 1, column: 1, reason: reason)
  }
}

extension PlanReading {
  /// Reports a year that this plan cannot be dated for.
  func check(_ asked: PlanYear, against plan: Plan, _ node: JSONNode) {
    guard isYearKnown else { return }
    let path = JSONPath()
    if !plan.year.kind.matches(asked) {
      report(
        .yearOfOtherKind(asked.text, plan.year.kind), at: node["kind"]?.offset ?? node.offset,
        path.appending("kind"))
    } else if let own = node["year"], !own.isNull, plan.year != asked {
      report(
        .otherYear(asked: asked, file: plan.year), at: own.offset, path.appending("year"))
    }
  }
}
