extension FileStore {
  /// Whether the path still leads to the directory that was opened.
  var isInPlace: Bool {
    guard let named = try? system.status(path, at: OpenFile.workingDirectory),
      let own = try? root.status()
    else { return false }
    return named.isSameFile(as: own)
  }

  /// Nothing is recorded into a store that lies elsewhere by now, or became another.
  func holdPlace() throws(StoreError) {
    guard isInPlace else { throw .moved(path: path) }
    guard described != nil else { return }
    let status = try saving(path) { () throws(SystemError) in
      try root.statusIfPresent(Layout.description)
    }
    if status == described { return }
    guard let now = try? OpenedStore.describe(path, root), now.id == description.id else {
      throw .moved(path: path)
    }
    described = status
  }
}
