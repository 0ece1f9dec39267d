import Glibc

/// The kernel's own file system, one method a system call.
package final class LinuxFileSystem: FileSystem {
  package let user: UInt32 = geteuid()
  package let process = Int(getpid())

  package init() {
    // A file at the size limit is an error to report, not a signal to die of.
    signal(SIGXFSZ, SIG_IGN)
  }

  package func open(_ path: String, at directory: Int32, _ purpose: OpenPurpose)
    throws(SystemError) -> Int32
  {
    let shared = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    let descriptor =
      switch purpose {
      case .read: openat(directory, path, O_RDONLY | shared)
      case .directory: openat(directory, path, O_RDONLY | O_DIRECTORY | shared)
      case .update: openat(directory, path, O_RDWR | shared)
      case .append: openat(directory, path, O_RDWR | O_APPEND | shared)
      case .create(let mode):
        openat(directory, path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | shared, mode)
      case .createToLock(let mode):
        unmasked { openat(directory, path, O_RDONLY | O_CREAT | O_EXCL | shared, mode) }
      case .readSystemFile: openat(directory, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      }
    return try checked(.open, descriptor)
  }

  /// With the mask off.
  private func unmasked(_ body: () -> Int32) -> Int32 {
    let mask = umask(0)
    defer { umask(mask) }
    return body()
  }

  package func close(_ descriptor: Int32) throws(SystemError) {
    try checked(.close, Glibc.close(descriptor))
  }

  package func read(_ descriptor: Int32, into: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  {
    try checked(.read, pread(descriptor, into.baseAddress, into.count, offset))
  }

  package func append(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError)
    -> Int
  {
    try checked(.write, Glibc.write(descriptor, bytes.baseAddress, bytes.count))
  }

  package func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  {
    try checked(.write, pwrite(descriptor, bytes.baseAddress, bytes.count, offset))
  }

  package func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    try checked(.ftruncate, ftruncate(descriptor, size))
  }

  package func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    try checked(.fdatasync, fdatasync(descriptor))
  }

  package func synchronize(_ descriptor: Int32) throws(SystemError) {
    try checked(.fsync, fsync(descriptor))
  }

  package func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    try checked(.fstat, fstat(descriptor, &status))
    return FileStatus(status)
  }

  package func status(_ path: String, at directory: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    try checked(.fstat, fstatat(directory, path, &status, AT_SYMLINK_NOFOLLOW))
    return FileStatus(status)
  }

  package func setMode(_ descriptor: Int32, _ mode: UInt32) throws(SystemError) {
    try checked(.fchmod, fchmod(descriptor, mode))
  }

  package func setGroup(_ descriptor: Int32, _ group: UInt32) throws(SystemError) {
    try checked(.fchown, fchown(descriptor, .max, group))
  }

  package func makeDirectory(_ path: String, at directory: Int32, mode: UInt32)
    throws(SystemError)
  {
    try checked(.mkdir, mkdirat(directory, path, mode))
  }

  package func rename(_ path: String, to newPath: String, at directory: Int32)
    throws(SystemError)
  {
    try checked(.rename, renameat(directory, path, directory, newPath))
  }

  package func remove(_ path: String, at directory: Int32) throws(SystemError) {
    try checked(.unlink, unlinkat(directory, path, 0))
  }

  package func names(_ directory: Int32) throws(SystemError) -> [String] {
    // The stream owns the descriptor it is given, so it gets one of its own.
    let own = try checked(.open, openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let stream = fdopendir(own) else {
      let code = errno
      Glibc.close(own)
      throw SystemError(.getdents, code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemError(.getdents, errno) }
    return names
  }

  package func lock(_ descriptor: Int32) throws(SystemError) {
    try checked(.flock, flock(descriptor, LOCK_EX | LOCK_NB))
  }

  package func unlock(_ descriptor: Int32) throws(SystemError) {
    try checked(.flock, flock(descriptor, LOCK_UN))
  }

  @discardableResult
  private func checked<Number: SignedInteger>(_ call: SystemCall, _ result: Number)
    throws(SystemError) -> Number
  {
    if result < 0 { throw SystemError(call, errno) }
    return result
  }
}

extension LinuxFileSystem {
  package func login(of user: UInt32) -> String? { Accounts.login(of: user) }

  /// The number of a group of the machine; none where there is no such group.
  package func group(named name: String) -> UInt32? { Accounts.group(named: name) }

  package func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in generator.next() }
  }

  package func now() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec)
  }

  package func uptime() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  package func pause(milliseconds: Int) {
    var time = timespec(
      tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    nanosleep(&time, nil)
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .link
      default: .other
      }
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    links = Int(status.st_nlink)
    size = Int(status.st_size)
    modified =
      Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    changed =
      Int64(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_ctim.tv_nsec)
  }
}
