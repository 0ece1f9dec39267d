/// Makes the directories and files of a store, `store.json` last.
struct StoreMaker {
  let path: String
  let sharing: Sharing
  private let system: any FileSystem
  private let root: OpenFile

  init(_ system: any FileSystem, path: String, sharing: Sharing?, group: UInt32? = nil)
    throws(StoreError)
  {
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
    try checkIsFree(names)
    let mode = self.sharing.directory
    try saving(path) { () throws(SystemError) in
      // First the group: what is made in the directory from now on belongs to it as well.
      if let group { try root.setGroup(group) }
      try root.setMode(mode)
    }
  }

  /// What an init that was broken off left behind may be there, and nothing else.
  private func checkIsFree(_ names: [String]) throws(StoreError) {
    let ours = [
      Layout.description, Layout.lock, Layout.roster, Layout.plans, Layout.journal,
      Layout.quarantine,
    ]
    let drafts = names.filter { name in ours.contains { name.hasPrefix(".\($0).") } }
    guard names.allSatisfy({ ours.contains($0) || drafts.contains($0) }) else {
      throw .notEmpty(path: path)
    }
    for draft in drafts { try? root.remove(draft) }
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
      guard names.isEmpty else { throw .notEmpty(path: path) }
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
    }
    let mode =
      switch folder {
      case ".": sharing.document
      case Layout.plans: sharing.plan
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

  /// Makes it a store, with everything before on disk.
  func finish(_ description: [UInt8]) throws(StoreError) {
    do {
      try place("").replace(Layout.description, description, mode: sharing.document)
      try saving(path) { () throws(SystemError) in
        let above = FileStore.split(path).folder
        let directory = try OpenFile(system, path: above, .directory)
        try directory.synchronize()
      }
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
