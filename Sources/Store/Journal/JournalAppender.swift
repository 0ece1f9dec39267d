/// Adds lines to the journals of this user, each on disk before it returns.
final class JournalAppender {
  private let system: any FileSystem
  private let root: Int32
  private let path: String
  private let sharing: Sharing
  /// Journals whose names this process knows to be on disk: one that was found may have been made
  /// by a process that died before it got so far.
  private var lasting: Set<String> = []

  init(_ system: any FileSystem, root: Int32, path: String, sharing: Sharing) {
    self.system = system
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
  /// Whoever owns a directory can remove what lies in it, sticky or not: so the store's owner makes
  /// the next year's in good time, and it is theirs.
  func open(year: String, login: String) throws(StoreError) -> Target {
    let journals = try saving("\(path)/\(Layout.journal)") { () throws(SystemError) in
      try OpenFile(system, Layout.journal, at: root, .directory)
    }
    let directory = try saving("\(path)/\(Layout.journal)/\(year)") { () throws(SystemError) in
      try openYear(year, in: journals)
    }
    if let owner = try? journals.status().owner, owner == system.user, lasting.isEmpty,
      let number = Int(year)
    {
      _ = try? openYear("\(number + 1)", in: journals)
    }
    var number = 1
    while true {
      let name = Layout.journal(login, number: number)
      if let target = try open(name, year: year, in: directory, journals) { return target }
      number += 1
    }
  }

  private func openYear(_ year: String, in journals: OpenFile) throws(SystemError) -> OpenFile {
    do {
      return try OpenFile(system, year, at: journals.descriptor, .directory)
    } catch {
      guard error.isAbsence else { throw error }
    }
    // Made aside, so that colleagues never meet it with rights that shut them out.
    let draft = ".\(year).\(system.randomName())"
    try system.makeDirectory(draft, at: journals.descriptor, mode: 0o700)
    let directory = try OpenFile(system, draft, at: journals.descriptor, .directory)
    try system.setMode(directory.descriptor, sharing.journalDirectory)
    try system.rename(draft, to: year, at: journals.descriptor)
    return directory
  }

  /// None where the file belongs to somebody else.
  private func open(
    _ name: String, year: String, in directory: OpenFile, _ journals: OpenFile
  ) throws(StoreError) -> Target? {
    let inStore = "\(Layout.journal)/\(year)/\(name)"
    let path = "\(path)/\(inStore)"
    let known = try saving(path) { () throws(SystemError) in
      try system.statusIfPresent(name, at: directory.descriptor)
    }
    if let known {
      guard known.kind == .file, known.links == 1 else { throw .notAPlainFile(path: path) }
      if known.owner != system.user { return nil }
      if known.isOthersToWrite { throw .unsafe(path: path) }
    }
    return try saving(path) { () throws(SystemError) in
      let purpose = known == nil ? OpenPurpose.create(mode: 0o600) : .append
      let file = try OpenFile(system, name, at: directory.descriptor, purpose)
      let status = try file.status()
      if status.mode != sharing.journal { try system.setMode(file.descriptor, sharing.journal) }
      return Target(
        path: inStore, name: name, file: file, year: directory, journals: journals,
        status: status, isNew: known == nil)
    }
  }

  /// Appends a line behind what has been read of the journal; after an error the journal is as it
  /// was, and a sync that failed is not tried again.
  func append(_ line: [UInt8], to target: Target, after size: Int) throws(StoreError) {
    let descriptor = target.file.descriptor
    do {
      try system.appendAll(descriptor, line)
      if lasting.contains(target.path) {
        try system.synchronizeData(descriptor)
      } else {
        try system.synchronize(descriptor)
        try system.synchronize(target.year.descriptor)
        try system.synchronize(target.journals.descriptor)
        lasting.insert(target.path)
      }
    } catch {
      try takeBack(target, to: size, because: error)
      throw .saving(error, path: "\(path)/\(target.path)")
    }
  }

  private func takeBack(_ target: Target, to size: Int, because cause: SystemError)
    throws(StoreError)
  {
    do {
      try system.uninterrupted { () throws(SystemError) in
        try system.truncate(target.file.descriptor, to: size)
      }
    } catch {
      throw .unconfirmed(cause, path: "\(path)/\(target.path)")
    }
    if target.isNew { try? system.remove(target.name, at: target.year.descriptor) }
  }

  /// Makes sure that what another process appended, and died over, is on disk with its name.
  func makeLasting(_ path: String) throws(StoreError) {
    try saving("\(self.path)/\(path)") { () throws(SystemError) in
      let steps = path.split(separator: "/")
      for depth in 1...steps.count {
        let part = steps.prefix(depth).joined(separator: "/")
        let purpose = depth == steps.count ? OpenPurpose.read : .directory
        try system.synchronize(OpenFile(system, part, at: root, purpose).descriptor)
      }
    }
  }

  /// Cuts off what a broken-off commit left behind the last complete line, keeping a copy.
  func mend(_ target: Target, from end: Int) throws(StoreError) {
    let tail = try saving("\(path)/\(target.path)") { () throws(SystemError) in
      try system.readFully(
        target.file.descriptor, count: min(target.status.size - end, 1 << 20), at: end)
    }
    try Quarantine(system, root: root, path: path, sharing: sharing)
      .keep(tail, of: target.path, offset: end)
    try saving("\(path)/\(target.path)") { () throws(SystemError) in
      try system.truncate(target.file.descriptor, to: end)
      try system.synchronizeData(target.file.descriptor)
    }
  }
}
