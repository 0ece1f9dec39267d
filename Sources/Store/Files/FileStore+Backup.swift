import Campaign
import JSON

extension FileStore {
  /// Writes all that is recorded up to now into one file, which is there whole or not at all.
  ///
  /// It takes no lock: what has been read of the journals is complete up to one commit, and stays.
  package func backup(to file: String, at: Int64) throws(StoreError) {
    _ = try refresh()
    let (folder, name) = FileStore.split(file)
    let directory = try saving(folder) { () throws(SystemError) in
      try OpenFile(system, path: folder, .directory)
    }
    try WholeFile(directory: directory, path: folder)
      .replace(name, mode: 0o600) { draft throws(SystemError) in
        let writer = BackupWriter(system, into: draft, at: at)
        for (path, count) in try membersOfBackup() {
          let source = try root.open(path, .read)
          let size = try source.status().size
          try writer.add(path, count: count ?? size, from: source)
        }
        try writer.finish()
      }
  }

  private func membersOfBackup() throws(SystemError) -> [(path: String, count: Int?)] {
    var members: [(path: String, count: Int?)] = [(Layout.description, nil)]
    if try root.statusIfPresent(Layout.roster) != nil {
      members.append((Layout.roster, nil))
    }
    if try root.statusIfPresent(Layout.holidays)?.kind == .file {
      members.append((Layout.holidays, nil))
    }
    if try root.statusIfPresent(Layout.personal)?.kind == .file {
      members.append((Layout.personal, nil))
    }
    members += plans.map { ("\(Layout.plans)/\(Layout.plan($0.id))", nil) }
    members += journals.journals.map { ($0.path, $0.consumed) }
    return members
  }

  /// Makes a store from a backup, in a directory that is new or empty.
  package static func restore(
    _ file: String, into path: String, sharing: Sharing? = nil, at: Int64,
    system: any FileSystem = LinuxFileSystem()
  ) throws(StoreError) {
    let backup = try BackupReader(system, path: file)
    guard let first = backup.members.first(where: { $0.path == Layout.description }),
      let bytes = try? backup.bytes(of: first), let document = try? JSON.parse(bytes),
      let description = StoreDescription(document)
    else { throw .badBackup(path: file, .badChecksum(member: Layout.description)) }
    guard description.reader <= StoreDescription.version else {
      throw .newer(version: description.reader, path: file)
    }
    let path = OpenedStore.trimmed(path)
    let maker = try StoreMaker(system, path: path, sharing: sharing, isRestoring: true)
    let zone = OfficeZone(description.zone, system: system)
    let today = zone.day(at: at)
    let restored = document.restored(on: today)
    try maker.begin(restored.bytes(.pretty) + [UInt8(ascii: "\n")])
    try maker.makeDirectories(year: today.year)
    try maker.put(LockNote().bytes, as: Layout.lock, mode: maker.sharing.lock)
    for member in backup.members where member.path != Layout.description {
      try maker.put(member, of: backup)
    }
    try vouch(for: maker, StoreDescription(restored) ?? description, at: at, on: today, system)
    try maker.finish()
  }

  /// All journals belong to whoever restores: they record which ones they brought, and how far.
  private static func vouch(
    for maker: StoreMaker, _ description: StoreDescription, at: Int64, on day: Day,
    _ system: any FileSystem
  ) throws(StoreError) {
    let opened = try maker.opened(description)
    let store = try FileStore(
      opened, system: system, readOnly: nil, cache: nil, isOwnerVouching: true)
    _ = try store.record(
      CommitRequest(author: "", at: at),
      saying: { marks in marks.heads = store.journals.heads },
      { _ in [.upkeep(.restore, on: day)] })
  }

  /// The folder and the name of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    return (parts.count == 1 ? "." : folder.isEmpty ? "/" : folder, String(parts.last ?? ""))
  }
}

extension JSON {
  /// A store's description that says when it came back from a backup.
  fileprivate func restored(on day: Day) -> JSON {
    guard case .object(var description) = self else { return self }
    description["restored"] = .string(day.iso)
    return .object(description)
  }
}
