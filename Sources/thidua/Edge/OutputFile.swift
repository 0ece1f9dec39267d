import Glibc

/// A file that the user asked for: the former one stays until the new one is whole.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    guard isPlace(path) else {
      // A device or a pipe has nothing to keep.
      return try put(bytes, into: path, for: path, O_WRONLY, remove: false)
    }
    let draft = draft(of: path, process: getpid())
    try put(bytes, into: draft, for: path, O_WRONLY | O_CREAT | O_EXCL, remove: true)
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw .file(path, .system(code))
    }
  }

  /// What a file is called while a process has not written it whole.
  static func draft(of path: String, process: Int32) -> String { "\(path).\(process).tmp" }

  /// Whether the name is free or that of a plain file.
  private static func isPlace(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// What goes wrong is said of the file that was asked for.
  private static func put(
    _ bytes: [UInt8], into path: String, for asked: String, _ flags: Int32, remove: Bool
  ) throws(Failure) {
    let descriptor = open(path, flags | O_CLOEXEC | O_NOCTTY, 0o666)
    guard descriptor >= 0 else { throw .file(asked, .system(errno)) }
    var isWritten = Process.write(bytes, to: descriptor)
    var code = errno
    if remove, isWritten, fsync(descriptor) != 0 { (isWritten, code) = (false, errno) }
    if close(descriptor) != 0, isWritten { (isWritten, code) = (false, errno) }
    if isWritten { return }
    if remove { unlink(path) }
    throw .file(asked, .system(code))
  }
}
