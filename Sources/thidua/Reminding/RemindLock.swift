import Glibc
import Store

/// Keeps reminding to one process at a time: a second one would take what the first is about to
/// tell for what a crash left behind.
final class RemindLock {
  private let descriptor: Int32
  /// Whether somebody else had it first.
  let waited: Bool

  static let name = "remind.lock"
  /// Milliseconds to wait for whoever has it.
  private static let patience = 30_000

  private init(_ descriptor: Int32, waited: Bool) {
    self.descriptor = descriptor
    self.waited = waited
  }

  deinit { close(descriptor) }

  /// The lock of a store; none where somebody else keeps it.
  static func take(_ store: String) throws(Failure) -> RemindLock? {
    let descriptor = try open(in: store)
    var clock = Patience(milliseconds: patience)
    var waited = false
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      if code == EWOULDBLOCK, clock.wait() {
        waited = true
        continue
      }
      close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw .store(.io(SystemError(.flock, code), path: "\(store)/\(name)", .saving))
    }
    return RemindLock(descriptor, waited: waited)
  }

  /// The file is never written, so that a second name for it does no harm; it has the rights of
  /// the store's own lock.
  private static func open(in store: String) throws(Failure) -> Int32 {
    let shared = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let directory = Glibc.open(store, O_RDONLY | O_DIRECTORY | shared)
    guard directory >= 0 else { throw fault(store) }
    defer { close(directory) }
    var lock = stat()
    let mode = fstatat(directory, "lock", &lock, AT_SYMLINK_NOFOLLOW) == 0 ? lock.st_mode : 0o600
    var descriptor = openat(directory, name, O_RDONLY | shared)
    if descriptor < 0, errno == ENOENT {
      // With the mask off, the rights are there from the first moment.
      let mask = umask(0)
      descriptor = openat(directory, name, O_RDONLY | O_CREAT | O_EXCL | shared, mode & 0o660)
      umask(mask)
      if descriptor < 0, errno == EEXIST {
        descriptor = openat(directory, name, O_RDONLY | shared)
      }
    }
    guard descriptor >= 0 else { throw fault("\(store)/\(name)") }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .store(.notAPlainFile(path: "\(store)/\(name)"))
    }
    return descriptor
  }

  private static func fault(_ path: String) -> Failure {
    let code = errno
    if code == ELOOP || code == ENXIO { return .store(.notAPlainFile(path: path)) }
    return .store(.io(SystemError(.open, code), path: path, .saving))
  }
}
