import Glibc

/// A file that the user asked for: the former one stays until the new one is whole, and what takes
/// its place keeps its rights and what leads to it.
enum OutputFile {
  /// - Parameter replacing: whether a file that is there goes; a device or a pipe always stays.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool = true) throws(Failure) {
    let place = place(of: path)
    var former = stat()
    guard stat(place, &former) == 0 else {
      return try replace(place, bytes, for: path, former: nil)
    }
    if !replacing, former.st_mode & S_IFMT == S_IFREG { throw .file(path, .system(EEXIST)) }
    guard former.st_mode & S_IFMT == S_IFREG else {
      // A device or a pipe has nothing to keep.
      let descriptor = try opened(place, for: path, O_WRONLY)
      return try finish(descriptor, fill(descriptor, bytes, syncs: false), for: path)
    }
    if former.st_nlink > 1 {
      try overwrite(place, bytes, for: path)
    } else {
      try replace(place, bytes, for: path, former: former)
    }
  }

  /// Makes the folder that files are to go into, unless it is there; the one that it lies in must be.
  static func makeFolder(_ path: String) throws(Failure) {
    guard mkdir(path, 0o777) != 0 else { return }
    let code = errno
    var there = stat()
    guard code == EEXIST, stat(path, &there) == 0, there.st_mode & S_IFMT == S_IFDIR else {
      throw .file(path, .system(code == EEXIST ? ENOTDIR : code))
    }
  }

  /// What a file is called while a process has not written it whole.
  static func draft(of path: String, process: Int32) -> String {
    "\(place(of: path)).\(process).tmp"
  }

  /// Where the links at a path lead, whether there is a file yet or not.
  private static func place(of path: String) -> String {
    var place = path
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = readlink(place, &buffer, buffer.count)
      guard length > 0 else { return place }
      let target = String(
        decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      place = target.hasPrefix("/") ? target : "\(folder(of: place))/\(target)"
    }
    return place
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  // MARK: Writing; what goes wrong is said of the file that was asked for

  private static func replace(
    _ place: String, _ bytes: [UInt8], for path: String, former: stat?
  ) throws(Failure) {
    let draft = "\(place).\(getpid()).tmp"
    let mode: mode_t = former == nil ? 0o666 : 0o600
    let descriptor = try opened(draft, for: path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    if let former {
      // A group that one does not belong to cannot be given.
      _ = fchown(descriptor, uid_t.max, former.st_gid)
      _ = fchmod(descriptor, former.st_mode & 0o777)
    }
    do throws(Failure) {
      try finish(descriptor, fill(descriptor, bytes, syncs: true), for: path)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, place) == 0 else {
      let code = errno
      unlink(draft)
      throw .file(path, .system(code))
    }
    try sync(folder(of: place), for: path)
  }

  /// A file of several names stays the one that all of them mean.
  private static func overwrite(_ place: String, _ bytes: [UInt8], for path: String)
    throws(Failure)
  {
    let descriptor = try opened(place, for: path, O_WRONLY)
    // As far as can be told beforehand, the former text goes only where there is room for the new.
    let room = bytes.isEmpty ? 0 : posix_fallocate(descriptor, 0, off_t(bytes.count))
    var code = [ENOSPC, EDQUOT, EFBIG].contains(room) ? room : 0
    if code == 0 { code = fill(descriptor, bytes, syncs: false) }
    if code == 0, ftruncate(descriptor, off_t(bytes.count)) != 0 { code = errno }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    try finish(descriptor, code, for: path)
  }

  private static func opened(
    _ place: String, for path: String, _ flags: Int32, mode: mode_t = 0
  ) throws(Failure) -> Int32 {
    let descriptor = open(place, flags | O_CLOEXEC | O_NOCTTY, mode)
    guard descriptor >= 0 else { throw .file(path, .system(errno)) }
    return descriptor
  }

  /// The number of the error, or zero.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8], syncs: Bool) -> Int32 {
    if !Process.write(bytes, to: descriptor) { return errno }
    return syncs && fsync(descriptor) != 0 ? errno : 0
  }

  private static func finish(_ descriptor: Int32, _ code: Int32, for path: String)
    throws(Failure)
  {
    let isClosed = close(descriptor) == 0
    if code != 0 { throw .file(path, .system(code)) }
    if !isClosed { throw .file(path, .system(errno)) }
  }

  /// Only then does the new name outlive a loss of power.
  private static func sync(_ folder: String, for path: String) throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // One that may be written into and not be read cannot be synced.
    guard descriptor >= 0 else { return }
    let code = fsync(descriptor) == 0 ? 0 : errno
    try finish(descriptor, code == EINVAL ? 0 : code, for: path)
  }
}
