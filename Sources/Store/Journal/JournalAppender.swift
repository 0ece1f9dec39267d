/// Adds lines to the journals of this user, each on disk before it returns.
final class JournalAppender {
  private let root: OpenFile
  private let path: String
  private let sharing: Sharing
  private let storeOwner: UInt32
  /// Journals whose names this process knows to be on disk: one that was found may have been made
  /// by a process that died before it got so far.
  private var lasting: Set<String> = []

  init(root: OpenFile, path: String, sharing: Sharing, storeOwner: UInt32) {
    self.storeOwner = storeOwner
    self.root = root
    self.path = path
    self.sharing = sharing
  }

  /// A journal that is ours to append to.
  struct Target {
    let path: String
    let name: String
    let file: OpenFile
    let year: OpenFile
    let journals: OpenFile
    let status: FileStatus
    let isNew: Bool
  }

  /// Opens the journal of a login and a year, and makes it where there is none.
  ///
  /// Whoever owns a directory can remove what lies in it, sticky or not: so only those of the store's
  /// owner are used, who makes the next year's in good time. Where there is none of the year yet,
  /// the year before goes on.
  func open(year: String, login: String) throws(StoreError) -> Target {
    let folder = "\(path)/\(Layout.journal)"
    let (journals, status) = try saving(folder) { () throws(SystemError) in
      let journals = try root.open(Layout.journal, .directory)
      return (journals, try journals.status())
    }
    if status.isOthersToWrite { throw .unsafe(path: folder) }
    let (year, directory) = try openOwned(year, in: journals, folder)
    if storeOwner == root.system.user, lasting.isEmpty, let number = Int(year) {
      _ = try? openYear("\(number + 1)", in: journals)
    }
    var number = 1
    while true {
      let name = Layout.journal(login, number: number)
      if let target = try open(name, year: year, in: directory, journals) { return target }
      number += 1
    }
  }

  private func openOwned(_ year: String, in journals: OpenFile, _ folder: String)
    throws(StoreError) -> (String, OpenFile)
  {
    if storeOwner == root.system.user {
      let directory = try saving("\(folder)/\(year)") { () throws(SystemError) in
        try openYear(year, in: journals)
      }
      if let status = try? directory.status(), isOwned(status) { return (year, directory) }
    }
    let owned = try saving(folder) { () throws(SystemError) in
      var owned: [String] = []
      for name in try journals.names() where Layout.isPlain(name) {
        guard let status = try journals.statusIfPresent(name), status.kind == .directory,
          !status.isOthersToWrite, isOwned(status)
        else { continue }
        owned.append(name)
      }
      return owned
    }
    guard let chosen = owned.filter({ $0 <= year }).max() ?? owned.min() else {
      throw .unsafe(path: "\(folder)/\(year)")
    }
    let directory = try saving("\(folder)/\(chosen)") { () throws(SystemError) in
      try journals.open(chosen, .directory)
    }
    return (chosen, directory)
  }

  private func isOwned(_ status: FileStatus) -> Bool {
    status.owner == storeOwner || status.owner == 0
  }

  private func openYear(_ year: String, in journals: OpenFile) throws(SystemError) -> OpenFile {
    do {
      return try journals.open(year, .directory)
    } catch {
      guard error.isAbsence else { throw error }
    }
    // Made aside, so that colleagues never meet it with rights that shut them out.
    let draft = ".\(year).\(root.system.randomName())"
    try journals.makeDirectory(draft, mode: 0o700)
    let directory = try journals.open(draft, .directory)
    try directory.setMode(sharing.directory)
    try journals.rename(draft, to: year)
    return directory
  }

  /// None where the file belongs to somebody else.
  private func open(
    _ name: String, year: String, in directory: OpenFile, _ journals: OpenFile
  ) throws(StoreError) -> Target? {
    let inStore = "\(Layout.journal)/\(year)/\(name)"
    let path = "\(path)/\(inStore)"
    let known = try saving(path) { () throws(SystemError) in
      try directory.statusIfPresent(name)
    }
    if let known {
      guard known.kind == .file, known.links == 1 else { throw .notAPlainFile(path: path) }
      if known.owner != root.system.user { return nil }
      if known.isOthersToWrite { throw .unsafe(path: path) }
    }
    return try saving(path) { () throws(SystemError) in
      let purpose = known == nil ? OpenPurpose.create(mode: 0o600) : .append
      let file = try directory.open(name, purpose)
      let status = try file.status()
      if status.mode != sharing.journal { try file.setMode(sharing.journal) }
      return Target(
        path: inStore, name: name, file: file, year: directory, journals: journals,
        status: status, isNew: known == nil)
    }
  }

  /// Appends a line behind what has been read of the journal; after an error the journal is as it
  /// was, and a sync that failed is not tried again.
  func append(_ line: [UInt8], to target: Target, after size: Int) throws(StoreError) {
    do {
      try target.file.append(line)
      if lasting.contains(target.path) {
        try target.file.synchronizeData()
      } else {
        try target.file.synchronize()
        try target.year.synchronize()
        try target.journals.synchronize()
        lasting.insert(target.path)
      }
    } catch {
      try takeBack(target, to: size, because: error)
      throw .saving(error, path: "\(path)/\(target.path)")
    }
  }

  /// Takes an appended line back; `because` of what failed, if anything did.
  func takeBack(_ target: Target, to size: Int, because cause: SystemError? = nil)
    throws(StoreError)
  {
    do {
      try target.file.truncate(to: size)
    } catch {
      throw .unconfirmed(cause ?? error, path: "\(path)/\(target.path)")
    }
    if target.isNew { try? target.year.remove(target.name) }
  }

  /// Makes sure that what another process appended, and died over, is on disk with its name.
  func makeLasting(_ path: String) throws(StoreError) {
    try saving("\(self.path)/\(path)") { () throws(SystemError) in
      let steps = path.split(separator: "/")
      for depth in 1...steps.count {
        let part = steps.prefix(depth).joined(separator: "/")
        let purpose = depth == steps.count ? OpenPurpose.read : .directory
        try root.open(part, purpose).synchronize()
      }
    }
  }

  /// Cuts off what a broken-off commit left behind the last complete line, keeping a copy; what
  /// holds a complete line is never cut.
  func mend(_ target: Target, from end: Int) throws(StoreError) {
    let place = "\(path)/\(target.path)"
    let tail = end..<target.status.size
    var isComplete = false
    try saving(place) { () throws(SystemError) in
      try target.file.forEachPiece(of: tail) { piece in
        isComplete = isComplete || piece.contains(UInt8(ascii: "\n"))
      }
    }
    if isComplete { throw .notAPlainFile(path: place) }
    try Quarantine(root: root, path: path, sharing: sharing)
      .keep(tail, of: target.file, path: target.path)
    try saving(place) { () throws(SystemError) in
      try target.file.truncate(to: end)
      try target.file.synchronizeData()
    }
  }
}
