/// Keeps each office as files in a directory of its own.
package struct FileEngine: StoreEngine {
  private let system: any FileSystem

  package init(system: any FileSystem = LinuxFileSystem()) { self.system = system }

  package func create(_ path: String, _ content: NewStore, at: Int64) throws(StoreError) {
    try FileStore.create(path, content, at: at, system: system)
  }

  package func open(_ path: String, _ opening: StoreOpening) throws(StoreError)
    -> any OfficeStore
  {
    try FileStore.open(
      path, access: opening.access, cacheDirectory: opening.cacheDirectory,
      onNetwork: opening.onNetwork, system: system)
  }

  package func restore(_ file: String, into path: String, at: Int64) throws(StoreError) {
    try FileStore.restore(file, into: path, at: at, system: system)
  }

  package func holidays(of path: String) throws(StoreError) -> [UInt8]? {
    let path = OpenedStore.trimmed(path)
    let root: OpenFile
    do { root = try OpenFile(system, path: path, .directory) } catch {
      if error.isAbsence || error.isWrongKind { return nil }
      throw .reading(error, path: path)
    }
    return try WholeFile(directory: root, path: path).readOwn(Layout.holidays)
  }
}
