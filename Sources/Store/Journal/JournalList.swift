import Campaign

/// The journals of a store as they lie on disk, found again cheaply.
struct JournalList {
  private let root: OpenFile
  private(set) var journals: [Journal] = []
  /// What lies among the journals and does not belong there.
  private(set) var strangers: [Damage] = []
  /// The directories read, and when they had last changed; none where that was only just now.
  private var directories: [(path: String, modified: Int64?)] = []

  init(root: OpenFile) {
    self.root = root
  }

  subscript(path: String) -> Journal? {
    get { position(of: path).map { journals[$0] } }
    set { if let newValue, let at = position(of: path) { journals[at] = newValue } }
  }

  func position(of path: String) -> Int? { journals.firstIndex { $0.path == path } }

  mutating func replace(_ at: Int, _ journal: Journal) { journals[at] = journal }

  mutating func put(_ journal: Journal) {
    if let at = position(of: journal.path) {
      journals[at] = journal
    } else {
      journals.append(journal)
    }
  }

  mutating func vouch() { for at in journals.indices { journals[at].vouch() } }

  /// Starts from journals that a cache remembers.
  mutating func adopt(_ journals: [Journal]) { self.journals = journals }

  /// Everything is to be read again from the start.
  mutating func forget() {
    journals = []
    directories = []
    strangers = []
  }

  /// Looks which journals there are and how long they have become; false where one of them is no
  /// longer what was read, so that all must be read anew.
  mutating func look(thorough: Bool = false, now: Int64) throws(SystemError) -> Bool {
    var isSound = true
    for at in journals.indices {
      guard let status = try root.statusIfPresent(journals[at].path),
        isJournal(status), journals[at].look(status)
      else {
        isSound = false
        continue
      }
    }
    let isStale = try haveDirectoriesChanged()
    if thorough || isStale { try list(now: now) }
    return isSound
  }

  private func haveDirectoriesChanged() throws(SystemError) -> Bool {
    if directories.isEmpty { return true }
    for (path, modified) in directories {
      guard let modified, try root.statusIfPresent(path)?.modified == modified
      else { return true }
    }
    return false
  }

  private mutating func list(now: Int64) throws(SystemError) {
    directories = []
    strangers = []
    for year in try names(in: Layout.journal, now: now) where !year.hasPrefix(".") {
      let directory = "\(Layout.journal)/\(year)"
      guard Layout.isPlain(year),
        let status = try root.statusIfPresent(directory), status.kind == .directory
      else {
        strangers.append(Damage(.notAPlainFile, path: directory))
        continue
      }
      // Anyone could have put anything there.
      if status.isOthersToWrite {
        strangers.append(Damage(.othersCanWrite, path: directory))
        continue
      }
      for name in try names(in: directory, now: now) where Layout.isJournal(name) {
        try add("\(directory)/\(name)")
      }
    }
    // One order whatever order the directories were filled in.
    journals.sort { $0.path < $1.path }
  }

  private mutating func add(_ path: String) throws(SystemError) {
    guard let status = try root.statusIfPresent(path) else { return }
    guard isJournal(status) else {
      strangers.append(Damage(.notAPlainFile, path: path))
      return
    }
    if position(of: path) == nil { journals.append(Journal(path: path, status)) }
  }

  /// A second name may lead out of the store, and what others can write proves nothing.
  private func isJournal(_ status: FileStatus) -> Bool {
    status.kind == .file && status.links == 1 && !status.isOthersToWrite
  }

  private mutating func names(in path: String, now: Int64) throws(SystemError) -> [String] {
    let directory = try root.open(path, .directory)
    let modified = try directory.status().modified
    let names = try directory.names()
    // A file made within the same tick would leave no trace in the time: look again next time.
    let isFresh = abs(now &- modified) < JournalList.tick
    directories.append((path, isFresh ? nil : modified))
    return names.sorted()
  }

  private static let tick: Int64 = 2_000_000_000
}
