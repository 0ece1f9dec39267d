/// Makes the directories and files of a store, `store.json` last.
struct StoreMaker {
  let path: String
  let sharing: Sharing
  private let system: any FileSystem
  private let root: OpenFile

  init(_ system: any FileSystem, path: String, sharing: Sharing?) throws(StoreError) {
    self.system = system
    self.path = path
    try StoreMaker.makeParents(of: path, system)
    do {
      try system.makeDirectory(path, at: OpenedStore.here, mode: 0o700)
    } catch {
      guard error.isPresence else { throw .saving(error, path: path) }
    }
    let (root, names, found) = try saving(path) { () throws(SystemError) in
      let root = try OpenFile(system, path, at: OpenedStore.here, .directory)
      return (root, try system.names(root.descriptor), try root.status())
    }
    self.root = root
    if names.contains(Layout.description) { throw .exists(path: path) }
    if found.isOthersToWrite { throw .unsafe(path: path) }
    self.sharing = sharing ?? (found.mode & 0o2020 != 0 ? .group : .alone)
    try checkIsFree(names)
    let mode = self.sharing.storeDirectory
    try saving(path) { () throws(SystemError) in try system.setMode(root.descriptor, mode) }
  }

  /// What an init that was broken off left behind may be there, and nothing else.
  private func checkIsFree(_ names: [String]) throws(StoreError) {
    let ours = [
      Layout.lock, Layout.roster, Layout.plans, Layout.journal, Layout.quarantine,
    ]
    guard names.allSatisfy({ ours.contains($0) || $0.hasPrefix(".\(Layout.description).") })
    else { throw .notEmpty(path: path) }
    guard names.contains(Layout.journal) else { return }
    let years = try saving("\(path)/\(Layout.journal)") { () throws(SystemError) in
      let journals = try OpenFile(system, Layout.journal, at: root.descriptor, .directory)
      return try system.names(journals.descriptor).map { year throws(SystemError) in
        try OpenFile(system, year, at: journals.descriptor, .directory)
      }
    }
    for year in years {
      let names = try saving(path) { () throws(SystemError) in
        try system.names(year.descriptor)
      }
      guard names.isEmpty else { throw .notEmpty(path: path) }
    }
  }

  func makeDirectories(year: Int) throws(StoreError) {
    try makeDirectory(Layout.plans, mode: sharing.storeDirectory)
    try makeDirectory(Layout.quarantine, mode: sharing.journalDirectory)
    try makeDirectory(Layout.journal, mode: sharing.journalDirectory)
    for year in [year, year + 1] {
      try makeDirectory("\(Layout.journal)/\(year)", mode: sharing.journalDirectory)
    }
  }

  private func makeDirectory(_ name: String, mode: UInt32) throws(StoreError) {
    try saving("\(path)/\(name)") { () throws(SystemError) in
      do throws(SystemError) {
        try system.makeDirectory(name, at: root.descriptor, mode: 0o700)
      } catch {
        guard error.isPresence else { throw error }
      }
      let directory = try OpenFile(system, name, at: root.descriptor, .directory)
      try system.setMode(directory.descriptor, mode)
      try system.synchronize(directory.descriptor)
    }
  }

  func put(_ bytes: [UInt8], as name: String, in folder: String = "", mode: UInt32)
    throws(StoreError)
  {
    let place = folder.isEmpty ? path : "\(path)/\(folder)"
    let directory = try saving(place) { () throws(SystemError) in
      folder.isEmpty ? root : try OpenFile(system, folder, at: root.descriptor, .directory)
    }
    try WholeFile(system: system, directory: directory.descriptor, path: place)
      .replace(name, bytes, mode: mode)
  }

  /// Makes it a store, with everything before on disk.
  func finish(_ description: StoreDescription) throws(StoreError) {
    let bytes = description.json.bytes(.pretty) + [UInt8(ascii: "\n")]
    do {
      try WholeFile(system: system, directory: root.descriptor, path: path)
        .create(Layout.description, bytes, mode: sharing.document)
    } catch {
      if case .io(let cause, _, _) = error, cause.isPresence { throw .exists(path: path) }
      throw error
    }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let above = parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent
    try saving(path) { () throws(SystemError) in
      let directory = try OpenFile(system, above, at: OpenedStore.here, .directory)
      try system.synchronize(directory.descriptor)
    }
  }

  private static func makeParents(of path: String, _ system: any FileSystem)
    throws(StoreError)
  {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for count in 1..<max(parts.count, 1) {
      let parent = parts.prefix(count).joined(separator: "/")
      if parent.isEmpty { continue }
      do { try system.makeDirectory(parent, at: OpenedStore.here, mode: 0o700) } catch {
        guard error.isPresence || error.isRefusal else { throw .saving(error, path: parent) }
      }
    }
  }
}
