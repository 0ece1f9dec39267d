import Campaign

extension FileStore {
  /// Puts a plan's document into the store and records it with what is said of it.
  func record(
    _ request: CommitRequest, _ onProgress: (Int, Int) -> Void, _ plan: PlanFile, replacing: Bool,
    _ make: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    try plan.holdName()
    let name = Layout.plan(plan.id)
    let place = "\(path)/\(Layout.plans)"
    let directory = try saving(place) { () throws(SystemError) in
      try root.open(Layout.plans, .directory)
    }
    let file = WholeFile(directory: directory, path: place)
    var former: [UInt8]?
    var isPut = false
    let receipt: Receipt
    do {
      receipt = try record(
        request, onProgress,
        saying: { marks in
          marks.documents["\(Layout.plans)/\(name)"] = XXH64.hash(plan.bytes)
        },
        { ledger throws(StoreError) in
          try plan.holdFree(among: names(in: directory), replacing: replacing)
          let facts = make(ledger)
          guard !facts.isEmpty else { return [] }
          former = try file.readOwn(name)
          if former != nil { try keepAside("\(Layout.plans)/\(name)") }
          isPut = true
          try file.replace(name, plan.bytes, mode: sharing.plan)
          return facts
        })
    } catch {
      if isPut {
        if let former {
          try? file.replace(name, former, mode: sharing.plan)
        } else {
          try? directory.remove(name)
        }
      }
      throw error
    }
    try readDocuments()
    return receipt
  }

  private func names(in directory: OpenFile) throws(StoreError) -> [String] {
    try saving("\(path)/\(Layout.plans)") { () throws(SystemError) in try directory.names() }
  }

  /// Keeps a copy of a document that is about to be replaced.
  func keepAside(_ document: String) throws(StoreError) {
    let file = try saving("\(path)/\(document)") { () throws(SystemError) in
      try root.open(document, .read)
    }
    let size = try saving("\(path)/\(document)") { () throws(SystemError) in
      try file.status().size
    }
    try Quarantine(root: root, path: path, sharing: sharing)
      .keep(0..<size, of: file, path: document)
  }

  /// Records facts and with them the list of schools as it lies there by now.
  func recordTakingOverRoster(
    _ request: CommitRequest, _ onProgress: (Int, Int) -> Void, _ make: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    try record(
      request, onProgress,
      saying: { marks throws(StoreError) in
        try readDocuments()
        let bytes = RosterFile.bytes(Roster())
        if documents.sums[Layout.roster] == nil {
          try WholeFile(directory: root, path: path)
            .replace(Layout.roster, bytes, mode: sharing.document)
          try readDocuments()
        }
        if documentDamages(journals.marks).contains(where: { $0.path == Layout.roster }) {
          marks.documents[Layout.roster] = documents.sums[Layout.roster]
        }
      }, make)
  }
}
