import Glibc

/// A folder of the demo's own that goes away with it; one whose demo was killed goes away when the
/// next one starts.
///
/// Whoever lives in it holds a lock on it, which the kernel gives back however they die.
struct ThrowawayFolder {
  let path: String
  private let lock: Int32

  private static let prefix = "thidua-demo."

  init() throws(Failure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    ThrowawayFolder.sweep(base)
    while true {
      guard let made = try ThrowawayFolder.make(in: base) else { continue }
      (path, lock) = made
      return
    }
  }

  /// None where another demo that just starts took it for a dead one's.
  private static func make(in base: String) throws(Failure) -> (path: String, lock: Int32)? {
    var pattern = Array("\(base)/\(prefix)XXXXXX".utf8CString)
    guard mkdtemp(&pattern) != nil else { throw .file(base, .system(errno)) }
    let path = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let lock = open(path)
    guard lock >= 0 else { return nil }
    if flock(lock, LOCK_EX) == 0, access(path, F_OK) == 0 { return (path, lock) }
    close(lock)
    return nil
  }

  func remove() {
    ThrowawayFolder.remove(path)
    close(lock)
  }

  /// Takes away what killed demos of this user left behind.
  private static func sweep(_ base: String) {
    for name in names(base) where name.hasPrefix(prefix) {
      let path = "\(base)/\(name)"
      let left = open(path)
      guard left >= 0 else { continue }
      defer { close(left) }
      var status = stat()
      if fstat(left, &status) == 0, status.st_uid == geteuid(), flock(left, LOCK_EX | LOCK_NB) == 0
      {
        remove(path)
      }
    }
  }

  private static func open(_ path: String) -> Int32 {
    Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  }

  /// Takes away a file, or a folder with all that is in it, without following links.
  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(path) where name != "." && name != ".." { remove("\(path)/\(name)") }
    rmdir(path)
  }

  private static func names(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) {
          names.append(String(cString: $0))
        }
      }
    }
    return names
  }
}
