package import Campaign

/// An office's data as files in a directory that several people and processes share.
package final class FileStore: OfficeStore {
  package let path: String
  package let description: StoreDescription
  package let zone: OfficeZone
  /// The login under which this process records.
  package let login: String
  /// Why nothing can be recorded; none where it can.
  package let readOnly: ReadOnlyReason?
  package var ledger: Ledger { twins.shown }
  package internal(set) var roster = Roster()
  package internal(set) var plans: [PlanFile] = []

  var twins = TwinLedger(Ledger())
  let system: any FileSystem
  let root: OpenFile
  let sharing: Sharing
  /// Whom the store's directory belongs to.
  let owner: UInt32
  var described: FileStatus?
  let journals: JournalSet
  let appender: JournalAppender
  let personal: PersonalFile
  var documents = Documents()
  /// What this process writes at most; what it reads is a limit of the format.
  var longestRecord = RecordWriter.maximumLength
  /// So much of a commit that is longer is written at a time.
  var longestPart = 4 << 20
  private var isWatching = false
  private lazy var watcher = Watcher(root: path)

  /// What the lock said beyond the journals at the last look.
  private var noted: Int64 = 0
  /// Whether the path led elsewhere at the last look.
  private var hasMoved = false

  /// What was found wrong so far; `verify` looks at everything.
  package var damages: [Damage] {
    var damages = journals.damages + documentDamages(journals.marks)
    if noted > ledger.lastSequence {
      damages.append(
        Damage(.ahead(noted: noted, last: ledger.lastSequence), path: Layout.lock))
    }
    if hasMoved { damages.append(Damage(.moved, path: path)) }
    return damages
  }

  /// The kernel tells of files that change; where it will not, a look every second has to do.
  package var hearing: Hearing {
    if !isWatching {
      isWatching = true
      watcher?.watch(years: years)
    }
    return watcher.map { .woken(by: Waking(descriptor: $0.descriptor)) } ?? .asking(every: 1000)
  }

  init(
    _ opened: OpenedStore, system: any FileSystem, readOnly: ReadOnlyReason?,
    cache: LedgerCache?, isOwnerVouching: Bool = false
  ) throws(StoreError) {
    self.system = system
    path = opened.path
    root = opened.root
    description = opened.description
    sharing = opened.sharing
    owner = opened.owner
    described = opened.described
    self.readOnly = readOnly
    zone = OfficeZone(opened.description.zone, system: system)
    login = system.login(of: system.user) ?? "uid\(system.user)"
    journals = JournalSet(
      root: root, path: path, storeOwner: opened.owner,
      isNamed: opened.description.documents != nil, isOwnerVouching: isOwnerVouching,
      newest: opened.description.writer)
    appender = JournalAppender(
      root: root, path: path, sharing: opened.sharing, storeOwner: opened.owner)
    personal = PersonalFile(root: root, path: path, sharing: opened.sharing)
    try load(cache)
  }

  private func load(_ cache: LedgerCache?) throws(StoreError) {
    var ledger = Ledger()
    if let kept = cache?.load(), journals.adopt(kept.journals, kept.marks) {
      ledger = kept.ledger
    }
    ledger.personal = personal
    let kept = ledger.entryCount
    // Before the journals are read: whatever it says was on disk by then.
    noted = noteInLock().last
    _ = try journals.refresh(&ledger)
    // A cache that fitted nothing, as after a copy of the store, is worth nothing from now on.
    let remembered = journals.hasReadAnew ? 0 : kept
    twins = TwinLedger(ledger)
    _ = try readDocuments()
    if journals.damages.isEmpty, ledger.entryCount - remembered > LedgerCache.worthwhile {
      cache?.save(ledger, journals.journals, journals.marks)
    }
  }

  package func refresh() throws(StoreError) -> Bool {
    // A year that came up since is watched before it is read, so that nothing falls in between.
    if isWatching {
      watcher?.drain()
      watcher?.watch(years: years)
    }
    let before = damages
    noted = noteInLock().last
    hasMoved = !isInPlace
    let hasFacts = try readJournals()
    let hasDocuments = try readDocuments()
    return hasFacts || hasDocuments || damages != before
  }

  /// Folds in what the journals have more; `thorough` looks for new ones whatever the folders' times
  /// say.
  @discardableResult
  func readJournals(thorough: Bool = false) throws(StoreError) -> Bool {
    try twins.change { ledger throws(StoreError) in
      try journals.refresh(&ledger, thorough: thorough)
    }
  }

  /// Also those in which nobody has recorded anything yet: the first entry must be heard of.
  private var years: [String] {
    (try? root.open(Layout.journal, .directory).names()) ?? []
  }
}
