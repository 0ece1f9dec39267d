import Glibc

/// A file of our own that nobody else can read, and that is gone afterwards.
struct TemporaryFile {
  let path: String

  init() throws(PaperError) {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(directory)/thidua-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .workbookFailed(reason()) }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What is in the file.
  func bytes() throws(PaperError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .workbookFailed(reason()) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .workbookFailed(reason()) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  func remove() { unlink(path) }
}
