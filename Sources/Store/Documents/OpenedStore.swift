import JSON

/// A store's directory, found fit to be used.
struct OpenedStore {
  let path: String
  let root: OpenFile
  let sharing: Sharing
  let owner: UInt32
  let description: StoreDescription
  /// Of the file that describes it.
  let described: FileStatus?

  /// One that is being made, its description not yet in place.
  init(_ path: String, root: OpenFile, status: FileStatus, _ description: StoreDescription) {
    self.path = path
    self.root = root
    self.description = description
    described = nil
    sharing = Sharing(of: status)
    owner = status.owner
  }

  init(_ path: String, _ system: any FileSystem) throws(StoreError) {
    self.path = OpenedStore.trimmed(path)
    do { root = try OpenFile(system, path: self.path, .directory) } catch {
      if error.isAbsence { throw .notAStore(path: self.path) }
      throw .reading(error, path: self.path)
    }
    let root = root
    let status = try reading(self.path) { () throws(SystemError) in try root.status() }
    if status.isOthersToWrite { throw .unsafe(path: self.path, .reading) }
    for folder in [Layout.journal, Layout.plans] {
      let path = "\(self.path)/\(folder)"
      let status = try reading(path) { () throws(SystemError) in try root.status(of: folder) }
      guard status.kind == .directory else { throw .notAPlainFile(path: path, .reading) }
      if status.isOthersToWrite { throw .unsafe(path: path, .reading) }
    }
    sharing = Sharing(of: status)
    owner = status.owner
    described = try reading(self.path) { () throws(SystemError) in
      try root.statusIfPresent(Layout.description)
    }
    description = try OpenedStore.describe(self.path, root)
  }

  static func describe(_ path: String, _ root: OpenFile) throws(StoreError) -> StoreDescription {
    let file = WholeFile(directory: root, path: path)
    guard let (bytes, status) = try file.read(Layout.description) else {
      throw .notAStore(path: path)
    }
    let name = "\(path)/\(Layout.description)"
    if status.isOthersToWrite { throw .unsafe(path: name, .reading) }
    let json: JSON
    do { json = try JSON.parse(bytes) } catch { throw .badDocument(path: name, error) }
    guard let description = StoreDescription(json) else { throw .badDocument(path: name, nil) }
    guard description.reader <= StoreDescription.version else {
      throw .newer(version: description.reader, path: path)
    }
    return description
  }

  /// A slash at the end would make the kernel follow a link.
  static func trimmed(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}
