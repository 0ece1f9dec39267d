import Glibc

/// Says in a sentence that there is no memory left, where a program could only die of it.
///
/// The runtime ends itself in the middle of anything, so that the handler may only make plain
/// system calls and write what was laid out beforehand.
enum MemoryGuard {
  private static let deadly = [SIGABRT, SIGTRAP, SIGILL, SIGSEGV, SIGBUS]

  private struct Words {
    let start: UnsafeMutablePointer<UInt8>
    let count: Int
  }

  nonisolated(unsafe) private static let words: UnsafeMutablePointer<Words> = {
    let text = Array(
      "thidua: hết bộ nhớ; không ghi gì thêm / out of memory; nothing more was written\n".utf8)
    let start = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count)
    start.initialize(from: text, count: text.count)
    let words = UnsafeMutablePointer<Words>.allocate(capacity: 1)
    words.initialize(to: Words(start: start, count: text.count))
    return words
  }()

  static func install() {
    _ = words
    for signal in deadly {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { signal in
        if MemoryGuard.isExhausted { MemoryGuard.leave() }
        raise(signal)
      }
      action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER
      sigaction(signal, &action, nil)
    }
  }

  private static func leave() {
    write(STDERR_FILENO, words.pointee.start, words.pointee.count)
    _exit(ExitCode.unavailable.rawValue)
  }

  /// Whether what a list asks for while it grows would not be given.
  private static var isExhausted: Bool {
    let size = max(usage, least)
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    if memory == MAP_FAILED { return true }
    munmap(memory, size)
    return false
  }

  private static let least = 16 << 20

  /// The bytes of memory in use, of the first number in `/proc/self/statm`.
  private static var usage: Int {
    let descriptor = open("/proc/self/statm", O_RDONLY)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    return withUnsafeTemporaryAllocation(byteCount: 32, alignment: 1) { buffer in
      let count = read(descriptor, buffer.baseAddress, 32)
      var pages = 0
      for at in 0..<max(count, 0) {
        let digit = Int(buffer[at]) - 48
        guard (0...9).contains(digit) else { break }
        pages = pages * 10 + digit
      }
      return pages * 4096
    }
  }
}
