import Glibc

/// Runs `thidua-paper` on a job and counts what it used.
enum PaperChild {
  static func run(_ job: [UInt8]) -> FinishedChild? {
    guard let program = OwnFolder.program("thidua-paper"), let input = temporaryFile(job) else {
      return nil
    }
    defer { close(input) }
    return FinishedChild.run([program], input: input)
  }

  /// A file that has no name any more, holding the bytes and read from its beginning.
  private static func temporaryFile(_ bytes: [UInt8]) -> Int32? {
    var template = Array("/tmp/thidua-benchmark-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    guard write(descriptor, bytes, bytes.count) == bytes.count,
      lseek(descriptor, 0, SEEK_SET) == 0
    else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}
