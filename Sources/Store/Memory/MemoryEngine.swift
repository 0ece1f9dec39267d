package import Campaign

/// Keeps offices in this process alone: gone when it ends.
///
/// For what needs no disk, as the tests of a dashboard: several stores of one engine see each other's
/// entries as several processes would those of one directory. All of it belongs to one thread.
package final class MemoryEngine: StoreEngine {
  /// The login of whoever opens an office next.
  package var login: String
  private(set) var offices: [String: MemoryOffice] = [:]
  private var backups: [String: MemoryOffice] = [:]
  private let system: any FileSystem

  package init(login: String = "lan", system: any FileSystem = LinuxFileSystem()) {
    self.login = login
    self.system = system
  }

  package func create(_ path: String, _ content: NewStore, at: Int64) throws(StoreError) {
    try create(path, content, past: Ledger())
  }

  /// Founds an office in which all of this was recorded already.
  package func create(_ path: String, _ content: NewStore, past: Ledger) throws(StoreError) {
    for plan in content.plans { try plan.holdName() }
    if offices[path] != nil { throw .exists(path: path) }
    let id = system.randomName() + system.randomName()
    offices[path] = MemoryOffice(
      StoreDescription(id: id, zone: content.zone, documents: [:]), content, past, owner: login)
  }

  package func open(_ path: String, _ opening: StoreOpening) throws(StoreError)
    -> any OfficeStore
  {
    guard let office = offices[path] else { throw .notAStore(path: path) }
    return store(path, office, opening.access)
  }

  private func store(_ path: String, _ office: MemoryOffice, _ access: StoreAccess) -> MemoryStore {
    MemoryStore(
      path, office, login: login, zone: OfficeZone(office.description.zone, system: system),
      readOnly: access == .readOnly ? .asked : nil
    ) { [weak self] file in
      self?.backups[file] = MemoryOffice(copyOf: office)
    }
  }

  package func restore(_ file: String, into path: String, at: Int64) throws(StoreError) {
    guard let backup = backups[file] else { throw .badBackup(path: file, .notABackup) }
    if offices[path] != nil { throw .exists(path: path) }
    let office = MemoryOffice(copyOf: backup)
    office.owner = login
    let store = store(path, office, .readWrite)
    let today = store.zone.day(at: at)
    _ = try store.commit([.upkeep(.restore, on: today)], author: "", at: at)
    office.description.restored = today
    offices[path] = office
  }

  package func holidays(of path: String) throws(StoreError) -> [UInt8]? {
    offices[path]?.holidays
  }
}
