package import Campaign
import JSON

/// When the documents beside the journals had last changed, so that they are read only then.
struct DocumentStamps: Equatable {
  var roster: FileStatus?
  var plans: [String: FileStatus] = [:]
}

extension FileStore {
  /// Reads the roster and the plans anew where they changed; true where they did.
  func readDocuments() throws(StoreError) -> Bool {
    let hasRoster = try readRoster()
    let hasPlans = try readPlans()
    return hasRoster || hasPlans
  }

  private func readRoster() throws(StoreError) -> Bool {
    let status = try reading("\(path)/\(Layout.roster)") { () throws(SystemError) in
      try root.statusIfPresent(Layout.roster)
    }
    guard status != documents.roster || documents.roster == nil else { return false }
    documents.roster = status
    let file = WholeFile(directory: root, path: path)
    guard let bytes = try file.readOwn(Layout.roster) else {
      roster = Roster()
      return false
    }
    roster = try RosterFile.read(bytes, path: "\(path)/\(Layout.roster)")
    return true
  }

  private func readPlans() throws(StoreError) -> Bool {
    let place = "\(path)/\(Layout.plans)"
    let directory = try reading(place) { () throws(SystemError) in
      try root.open(Layout.plans, .directory)
    }
    let stamps = try reading(place) { () throws(SystemError) in
      try planStamps(in: directory)
    }
    if stamps == documents.plans { return false }
    let file = WholeFile(directory: directory, path: place)
    var plans: [PlanFile] = []
    for name in stamps.keys.sorted() {
      guard let bytes = try file.readOwn(name) else { continue }
      plans.append(PlanFile(id: String(name.dropLast(".json".count)), bytes: bytes))
    }
    self.plans = plans
    documents.plans = stamps
    return true
  }

  private func planStamps(in directory: OpenFile) throws(SystemError) -> [String: FileStatus] {
    var stamps: [String: FileStatus] = [:]
    for name in try directory.names()
    where name.hasSuffix(".json") && Layout.isPlain(name) {
      stamps[name] = try directory.statusIfPresent(name)
    }
    return stamps
  }

  /// Puts a plan's document into the store and records what is said of it.
  package func addPlan(
    _ plan: PlanFile, facts: [Fact], author: String, at: Int64
  ) throws(StoreError) -> Receipt {
    let name = Layout.plan(plan.id)
    guard Layout.isPlain(name) else { throw .badPlanID(plan.id) }
    let place = "\(path)/\(Layout.plans)"
    let directory = try saving(place) { () throws(SystemError) in
      try root.open(Layout.plans, .directory)
    }
    let file = WholeFile(directory: directory, path: place)
    var isMade = false
    let receipt: Receipt
    do {
      receipt = try record(author: author, at: at, seen: nil) { _ throws(StoreError) in
        let isTaken = try saving(place) { () throws(SystemError) in
          try directory.statusIfPresent(name) != nil
        }
        if isTaken { throw .planExists(id: plan.id) }
        isMade = true
        try file.replace(name, plan.bytes, mode: sharing.plan)
        return facts
      }
    } catch {
      if isMade { try? directory.remove(name) }
      throw error
    }
    _ = try readPlans()
    return receipt
  }
}

extension WholeFile {
  /// The bytes of a file that nobody outside the office could have written.
  func readOwn(_ name: String) throws(StoreError) -> [UInt8]? {
    guard let (bytes, status) = try read(name) else { return nil }
    if status.isOthersToWrite { throw .unsafe(path: "\(path)/\(name)", .reading) }
    return bytes
  }
}
