/// The one lock of a store, held from before the newest state is read until a commit is on disk.
///
/// `flock` and not `fcntl`: a lock of the latter kind is gone as soon as anything in the process
/// closes the file.
final class StoreLock {
  private let system: any FileSystem
  private let file: OpenFile
  /// What the holder before left: a name there means that they did not finish.
  let found: LockNote

  /// How long to wait for whoever holds it.
  static let patience = 4_800

  /// Whether what the holder before left unfinished has been put in order.
  var isSettled: Bool
  private var isHeld = true

  init(_ system: any FileSystem, root: Int32, path: String, holder: Holder)
    throws(StoreError)
  {
    self.system = system
    file = try saving(path) { () throws(SystemError) in
      try OpenFile(system, Layout.lock, at: root, .update)
    }
    try StoreLock.check(file, system, root: root, path: path)
    found = try StoreLock.acquire(file, system, path: path)
    isSettled = found.holder == nil
    // Whoever replaced the file meanwhile has a lock of their own, and this one guards nothing.
    try StoreLock.check(file, system, root: root, path: path)
    var note = found
    note.holder = holder
    try saving(path) { () throws(SystemError) in try write(note) }
  }

  /// Notes how far the journals have come, and gives the lock back.
  func release(last: Int64) {
    guard isHeld else { return }
    isHeld = false
    var note = LockNote()
    note.last = max(last, found.last)
    if !isSettled { note.holder = found.holder }
    // What was committed is on disk: a note that fails makes the next holder look closer, no more.
    try? write(note)
    try? system.unlock(file.descriptor)
  }

  /// Gives the lock back with nothing committed.
  func release() { release(last: found.last) }

  private func write(_ note: LockNote) throws(SystemError) {
    try note.bytes.withUnsafeBufferPointer { bytes throws(SystemError) in
      _ = try system.uninterrupted { () throws(SystemError) in
        try system.write(file.descriptor, UnsafeRawBufferPointer(bytes), at: 0)
      }
    }
  }

  private static func check(
    _ file: OpenFile, _ system: any FileSystem, root: Int32, path: String
  ) throws(StoreError) {
    let (status, named) = try saving(path) { () throws(SystemError) in
      (try file.status(), try system.status(Layout.lock, at: root))
    }
    guard status.kind == .file, status.links == 1, status.isSameFile(as: named) else {
      throw .notAPlainFile(path: path)
    }
    if status.isOthersToWrite { throw .unsafe(path: path) }
  }

  private static func acquire(_ file: OpenFile, _ system: any FileSystem, path: String)
    throws(StoreError) -> LockNote
  {
    let start = system.uptime()
    var pause = 1
    while true {
      do {
        try system.lock(file.descriptor)
        return read(file, system)
      } catch {
        if error.isInterruption { continue }
        guard error.isLockedByAnother else { throw .saving(error, path: path) }
        let left = patience - (system.uptime() - start)
        if left <= 0 { throw .busy(read(file, system).holder) }
        system.pause(milliseconds: min(pause, left))
        // Unequal steps, so that many who wait do not all come back at the same moment.
        pause = min(pause * 2, 16 + Int(system.random(1).first ?? 0) % 9)
      }
    }
  }

  private static func read(_ file: OpenFile, _ system: any FileSystem) -> LockNote {
    LockNote((try? system.readFully(file.descriptor, count: LockNote.length, at: 0)) ?? [])
  }
}
