/// Makes the directories and files of a store, `store.json` last.
struct StoreMaker {
  let path: String
  let sharing: Sharing
  private let system: any FileSystem
  private let root: OpenFile

  /// `isRestoring` goes over what a restore that was broken off left behind.
  init(
    _ system: any FileSystem, path: String, sharing: Sharing?, group: UInt32? = nil,
    isRestoring: Bool = false
  ) throws(StoreError) {
    self.system = system
    self.path = path
    try StoreMaker.makeParents(of: path, open: sharing == .group, system)
    do {
      try system.makeDirectory(path, at: OpenFile.workingDirectory, mode: 0o700)
    } catch {
      guard error.isPresence else { throw .saving(error, path: path) }
    }
    let root = try saving(path) { () throws(SystemError) in
      try OpenFile(system, path: path, .directory)
    }
    self.root = root
    // Two who make the same store at once: the second finds it made, or being made.
    do { try root.lock() } catch { throw .busy(nil) }
    let (names, found) = try saving(path) { () throws(SystemError) in
      (try root.names(), try root.status())
    }
    if names.contains(Layout.description) { throw .exists(path: path) }
    if found.isOthersToWrite { throw .unsafe(path: path) }
    self.sharing = sharing ?? (found.mode & 0o2020 != 0 ? .group : .alone)
    let hasBrokenOff = isRestoring && names.contains(StoreMaker.descriptionOfRestored)
    try checkIsFree(names, besidesJournals: hasBrokenOff)
    let mode = self.sharing.directory
    try saving(path) { () throws(SystemError) in
      // First the group: what is made in the directory from now on belongs to it as well.
      if let group { try root.setGroup(group) }
      try root.setMode(mode)
    }
  }

  /// What an init that was broken off left behind may be there, and nothing else.
  private func checkIsFree(_ names: [String], besidesJournals: Bool) throws(StoreError) {
    let ours =
      [
        Layout.description, Layout.lock, Layout.roster, Layout.plans, Layout.journal,
        Layout.quarantine, StoreMaker.descriptionOfRestored,
      ] + (besidesJournals ? [Layout.people] : [])
    let drafts = names.filter { name in ours.contains { name.hasPrefix(".\($0).") } }
    guard names.allSatisfy({ ours.contains($0) || drafts.contains($0) }) else {
      throw .notEmpty(path: path)
    }
    if drafts.contains(StoreMaker.descriptionOfRestored), !besidesJournals {
      throw .notEmpty(path: path)
    }
    for draft in drafts where draft != StoreMaker.descriptionOfRestored {
      try? root.remove(draft)
    }
    if besidesJournals, names.contains(Layout.plans) {
      try saving("\(path)/\(Layout.plans)") { () throws(SystemError) in
        let plans = try root.open(Layout.plans, .directory)
        for name in try plans.names() { try plans.remove(name) }
      }
    }
    guard names.contains(Layout.journal) else { return }
    let years = try saving("\(path)/\(Layout.journal)") { () throws(SystemError) in
      let journals = try root.open(Layout.journal, .directory)
      return try journals.names().map { year throws(SystemError) in
        try journals.open(year, .directory)
      }
    }
    for year in years {
      let names = try saving(path) { () throws(SystemError) in
        try year.names()
      }
      guard besidesJournals || names.isEmpty else { throw .notEmpty(path: path) }
      for name in names {
        try saving("\(path)/\(name)") { () throws(SystemError) in try year.remove(name) }
      }
    }
  }

  func makeDirectories(year: Int) throws(StoreError) {
    try makeDirectory(Layout.plans, mode: sharing.plansDirectory)
    try makeDirectory(Layout.quarantine, mode: sharing.directory)
    try makeDirectory(Layout.journal, mode: sharing.directory)
    for year in [year, year + 1] {
      try makeDirectory("\(Layout.journal)/\(year)", mode: sharing.directory)
    }
  }

  private func makeDirectory(_ name: String, mode: UInt32) throws(StoreError) {
    try saving("\(path)/\(name)") { () throws(SystemError) in
      do throws(SystemError) {
        try root.makeDirectory(name, mode: 0o700)
      } catch {
        guard error.isPresence else { throw error }
      }
      let directory = try root.open(name, .directory)
      try directory.setMode(mode)
      try directory.synchronize()
    }
  }

  func put(_ bytes: [UInt8], as name: String, in folder: String = "", mode: UInt32)
    throws(StoreError)
  {
    try place(folder).replace(name, bytes, mode: mode)
  }

  /// Takes a file out of a backup.
  func put(_ member: BackupReader.Member, of backup: BackupReader) throws(StoreError) {
    let (folder, name) = FileStore.split(member.path)
    if folder.hasPrefix(Layout.journal) {
      try makeDirectory(folder, mode: sharing.directory)
    } else if folder == Layout.people {
      try makeDirectory(folder, mode: sharing.plansDirectory)
    }
    let mode =
      switch folder {
      case ".": sharing.document
      case Layout.plans, Layout.people: sharing.plan
      default: sharing.journal
      }
    try place(folder == "." ? "" : folder).replace(name, mode: mode) {
      file throws(SystemError) in
      try backup.forEachPiece(of: member) { piece throws(SystemError) in try file.append(piece) }
    }
  }

  private func place(_ folder: String) throws(StoreError) -> WholeFile {
    let place = folder.isEmpty ? path : "\(path)/\(folder)"
    let directory = try saving(place) { () throws(SystemError) in
      folder.isEmpty ? root : try root.open(folder, .directory)
    }
    return WholeFile(directory: directory, path: place)
  }

  /// Stands for the description while a restore goes on, and becomes it at the end: where it is
  /// found, whatever else lies there is what the restore had got to.
  private static let descriptionOfRestored = ".\(Layout.description).restored"

  /// Marks that a restore has begun.
  func begin(_ description: [UInt8]) throws(StoreError) {
    try place("").replace(
      StoreMaker.descriptionOfRestored, description, mode: sharing.document)
  }

  /// Makes what was restored a store.
  func finish() throws(StoreError) {
    try saving("\(path)/\(Layout.description)") { () throws(SystemError) in
      try root.rename(StoreMaker.descriptionOfRestored, to: Layout.description)
      try root.synchronize()
    }
    try settle()
  }

  /// The store as it will be, before its description is in place.
  func opened(_ description: StoreDescription) throws(StoreError) -> OpenedStore {
    let status = try saving(path) { () throws(SystemError) in try root.status() }
    return OpenedStore(path, root: root, status: status, description)
  }

  private func settle() throws(StoreError) {
    try saving(path) { () throws(SystemError) in
      let above = FileStore.split(path).folder
      let directory = try OpenFile(system, path: above, .directory)
      try directory.synchronize()
    }
  }

  /// Makes it a store, with everything before on disk.
  func finish(_ description: [UInt8]) throws(StoreError) {
    do {
      try place("").replace(Layout.description, description, mode: sharing.document)
      try settle()
    } catch {
      try? root.remove(Layout.description)
      throw error
    }
  }

  /// Makes the folders above; `open` lets colleagues through those that are new.
  private static func makeParents(of path: String, open: Bool, _ system: any FileSystem)
    throws(StoreError)
  {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for count in 1..<max(parts.count, 1) {
      let parent = parts.prefix(count).joined(separator: "/")
      if parent.isEmpty { continue }
      do {
        try system.makeDirectory(parent, at: OpenFile.workingDirectory, mode: 0o700)
        if open { try OpenFile(system, path: parent, .directory).setMode(0o755) }
      } catch {
        guard error.isPresence || error.isRefusal else { throw .saving(error, path: parent) }
      }
    }
  }
}
