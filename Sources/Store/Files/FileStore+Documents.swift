import Campaign

/// The documents beside the journals as they were last read.
struct Documents: Equatable {
  /// When they had last changed, so that they are read only then.
  var roster: FileStatus?
  var plans: [String: FileStatus] = [:]
  /// Their checksums, by their paths.
  var sums: [String: UInt64] = [:]
  /// What lies among the plans and is none.
  var strangers: [Damage] = []
  var unfitIDs: [String] = []
}

extension FileStore {
  package func holidays() throws(StoreError) -> [UInt8]? {
    try WholeFile(directory: root, path: path).readOwn(Layout.holidays)
  }

  /// Reads the roster and the plans anew where they changed; true where they did.
  @discardableResult
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
    let file = WholeFile(directory: root, path: path)
    let bytes = try file.readOwn(Layout.roster)
    let read = try bytes.map { bytes throws(StoreError) in
      try RosterFile.read(bytes, path: "\(path)/\(Layout.roster)")
    }
    let roster = read?.roster ?? Roster()
    let isChanged = roster != self.roster
    documents.roster = status
    documents.sums[Layout.roster] = bytes.map { XXH64.hash($0) }
    documents.unfitIDs = read?.unfitIDs ?? []
    self.roster = roster
    return isChanged
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
    var sums = documents.sums.filter { $0.key == Layout.roster }
    var strangers: [Damage] = []
    for name in stamps.keys.sorted() {
      guard let status = stamps[name], status.kind == .file, status.links == 1 else {
        strangers.append(Damage(.notAPlainFile, path: "\(Layout.plans)/\(name)"))
        continue
      }
      guard let bytes = try file.readOwn(name) else { continue }
      sums["\(Layout.plans)/\(name)"] = XXH64.hash(bytes)
      plans.append(PlanFile(id: String(name.dropLast(".json".count)), bytes: bytes))
    }
    self.plans = plans
    documents.plans = stamps
    documents.sums = sums
    documents.strangers = strangers
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
}

extension WholeFile {
  /// The bytes of a file that nobody outside the office could have written.
  func readOwn(_ name: String) throws(StoreError) -> [UInt8]? {
    guard let (bytes, status) = try read(name) else { return nil }
    if status.isOthersToWrite { throw .unsafe(path: "\(path)/\(name)", .reading) }
    return bytes
  }
}
