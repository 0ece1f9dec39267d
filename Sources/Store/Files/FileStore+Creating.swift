import Campaign

extension FileStore {
  /// Makes a store in a directory that is new or empty; it is there whole or not at all.
  package static func create(
    _ path: String, _ content: NewStore, at: Int64,
    system: any FileSystem = LinuxFileSystem()
  ) throws(StoreError) {
    let path = OpenedStore.trimmed(path)
    for plan in content.plans { try plan.holdName() }
    let maker = try StoreMaker(system, path: path, sharing: content.sharing, group: content.group)
    let zone = OfficeZone(content.zone, system: system)
    try maker.makeDirectories(year: zone.day(at: at).year)
    try maker.put(LockNote().bytes, as: Layout.lock, mode: maker.sharing.lock)
    let roster = RosterFile.bytes(content.roster)
    var sums = [Layout.roster: XXH64.hash(roster)]
    try maker.put(roster, as: Layout.roster, mode: maker.sharing.document)
    for plan in content.plans {
      sums["\(Layout.plans)/\(Layout.plan(plan.id))"] = XXH64.hash(plan.bytes)
      try maker.put(
        plan.bytes, as: Layout.plan(plan.id), in: Layout.plans, mode: maker.sharing.plan)
    }
    let description = StoreDescription(id: system.storeID(), zone: content.zone, documents: sums)
    try maker.finish(description.json.bytes(.pretty) + [UInt8(ascii: "\n")])
  }
}

extension FileSystem {
  fileprivate func storeID() -> String { randomName() + randomName() }
}
