extension FileStore {
  /// Opens a store; one that cannot be written to opens for reading and says why in `readOnly`.
  ///
  /// `cacheDirectory` is the user's own, such as `~/.cache`; none keeps no cache. `onNetwork` lets
  /// one write over a network file system at one's own risk.
  package static func open(
    _ path: String, access: StoreAccess = .readWrite, cacheDirectory: String? = nil,
    onNetwork: Bool = false, system: any FileSystem = LinuxFileSystem()
  ) throws(StoreError) -> FileStore {
    let opened = try OpenedStore(path, system)
    let reason =
      access == .readOnly ? .asked : whyNotToWrite(opened, onNetwork: onNetwork, system)
    let cache = cacheDirectory.flatMap {
      LedgerCache(system, directory: $0, store: opened)
    }
    return try FileStore(opened, system: system, readOnly: reason, cache: cache)
  }

  private static func whyNotToWrite(
    _ store: OpenedStore, onNetwork: Bool, _ system: any FileSystem
  ) -> ReadOnlyReason? {
    if store.description.writer > StoreDescription.version {
      return .newerWriter(version: store.description.writer)
    }
    if !onNetwork, let status = try? store.root.status(),
      let type = NetworkMount.type(ofDevice: status.device, system)
    {
      return .network(type: type)
    }
    do {
      let lock = try store.root.open(Layout.lock, .update)
      try? lock.close()
    } catch {
      if error.isRefusal { return .denied }
    }
    return nil
  }
}
