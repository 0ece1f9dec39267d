extension FileStore {
  package func takeReminderTurn() throws(StoreError) -> ReminderTurn? {
    let path = "\(path)/\(Layout.reminding)"
    let file = try saving(path) { () throws(SystemError) in try openReminderLock() }
    let status = try saving(path) { () throws(SystemError) in try file.status() }
    guard status.kind == .file else { throw .notAPlainFile(path: path) }
    do {
      try system.uninterrupted { () throws(SystemError) in try file.lock() }
    } catch {
      if error.isLockedByAnother { return nil }
      throw .saving(error, path: path)
    }
    return ReminderTurn { try? file.close() }
  }

  /// The file is never written, so that a second name for it does no harm; it has the rights of
  /// the store's own lock, from the first moment.
  private func openReminderLock() throws(SystemError) -> OpenFile {
    do { return try root.open(Layout.reminding, .read) } catch {
      guard error.isAbsence else { throw error }
    }
    let mode = try root.statusIfPresent(Layout.lock)?.mode ?? 0o600
    do { return try root.open(Layout.reminding, .createToLock(mode: mode & 0o660)) } catch {
      guard error.isPresence else { throw error }
      return try root.open(Layout.reminding, .read)
    }
  }
}
