/// The one lock of a store, held from before the newest state is read until a commit is on disk.
///
/// `flock` and not `fcntl`: a lock of the latter kind is gone as soon as anything in the process
/// closes the file.
final class StoreLock {
  private let file: OpenFile
  /// What the holder before left: a name there means that they did not finish.
  let found: LockNote

  /// How long to wait for whoever holds it.
  static let patience = 4_800

  /// Whether what the holder before left unfinished has been put in order.
  var isSettled: Bool
  private var isHeld = true

  init(root: OpenFile, path: String, holder: Holder) throws(StoreError) {
    file = try saving(path) { () throws(SystemError) in
      try root.open(Layout.lock, .update)
    }
    try StoreLock.check(file, root: root, path: path)
    try StoreLock.acquire(file, path: path)
    let file = file
    found = try saving(path) { () throws(SystemError) in try StoreLock.read(file) }
    isSettled = found.holder == nil && found.isWhole
    // Whoever replaced the file meanwhile has a lock of their own, and this one guards nothing.
    try StoreLock.check(file, root: root, path: path)
    var note = found
    note.holder = holder
    try saving(path) { () throws(SystemError) in try file.overwrite(note.bytes) }
  }

  /// Notes how far the journals have come, and gives the lock back.
  func release(last: Int64) {
    guard isHeld else { return }
    isHeld = false
    var note = LockNote()
    note.last = last
    // What was committed is on disk: a note that fails, or a name that is left standing, makes the
    // next holder look closer, no more.
    if isSettled { try? file.overwrite(note.bytes) }
    try? file.unlock()
  }

  /// Gives the lock back with nothing committed.
  func release() { release(last: found.last) }

  private static func check(_ file: OpenFile, root: OpenFile, path: String) throws(StoreError) {
    let (status, named) = try saving(path) { () throws(SystemError) in
      (try file.status(), try root.status(of: Layout.lock))
    }
    guard status.kind == .file, status.links == 1, status.isSameFile(as: named) else {
      throw .notAPlainFile(path: path)
    }
    if status.isOthersToWrite { throw .unsafe(path: path) }
  }

  private static func acquire(_ file: OpenFile, path: String) throws(StoreError) {
    let system = file.system
    let start = system.uptime()
    var pause = 1
    while true {
      do {
        try file.lock()
        return
      } catch {
        if error.isInterruption { continue }
        guard error.isLockedByAnother else { throw .saving(error, path: path) }
        let left = patience - (system.uptime() - start)
        if left <= 0 { throw .busy((try? read(file))?.holder) }
        system.pause(milliseconds: min(pause, left))
        // Unequal steps, so that many who wait do not all come back at the same moment.
        pause = min(pause * 2, 16 + Int(system.random(1).first ?? 0) % 9)
      }
    }
  }

  private static func read(_ file: OpenFile) throws(SystemError) -> LockNote {
    LockNote(try file.read(LockNote.length, at: 0))
  }
}
