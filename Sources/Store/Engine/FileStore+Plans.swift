package import Campaign

extension FileStore {
  /// Puts a plan's document into the store and records it with what is said of it.
  ///
  /// `replacing` puts it in the place of the one of that id, which is kept aside.
  package func addPlan(
    _ plan: PlanFile, facts: [Fact], replacing: Bool = false, author: String, at: Int64
  ) throws(StoreError) -> Receipt {
    let name = Layout.plan(plan.id)
    guard Layout.isPlain(name) else { throw .badPlanID(plan.id) }
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
        author: author, at: at, seen: nil,
        saying: { marks in
          marks.documents["\(Layout.plans)/\(name)"] = XXH64.hash(plan.bytes)
        },
        { _ throws(StoreError) in
          try holdFree(name, in: directory, replacing: replacing)
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

  /// Two ids that differ only in case would be one file on another machine.
  private func holdFree(_ name: String, in directory: OpenFile, replacing: Bool)
    throws(StoreError)
  {
    let names = try saving("\(path)/\(Layout.plans)") { () throws(SystemError) in
      try directory.names()
    }
    for taken in names where taken.lowercased() == name.lowercased() {
      if !replacing || taken != name { throw .planExists(id: String(taken.dropLast(5))) }
    }
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

  /// Records facts and with them the list of schools as it lies there by now: a hand edit is taken
  /// over, one that is gone is begun anew.
  package func commitTakingOverRoster(
    author: String, at: Int64, seen: Int64?, _ build: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    try record(
      author: author, at: at, seen: seen ?? ledger.lastSequence,
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
      }, build)
  }
}
