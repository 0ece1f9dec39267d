import Glibc

/// The document as bytes.
enum Input {
  /// Of a path, or of standard input where there is none.
  static func read(_ path: String?) throws(Refusal) -> [UInt8] {
    guard let path else { return try read(STDIN_FILENO) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .cannotOpen(errno) }
    defer { close(descriptor) }
    return try read(descriptor)
  }

  private static func read(_ descriptor: Int32) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotOpen(errno)
      }
      if count == 0 { return bytes }
      bytes += block[..<count]
      if bytes.count > Limits.fileBytes { throw .tooLarge }
    }
  }
}
