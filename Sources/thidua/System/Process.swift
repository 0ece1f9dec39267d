import Glibc
import Writing

/// What must hold before anything is opened, and how bytes leave the program.
enum Process {
  /// A closed standard descriptor would be given to the next file that is opened, and messages
  /// would be written into it.
  static func prepare() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      // Not writable where it is standard output: that its text is lost must show.
      _ = open("/dev/null", descriptor == STDOUT_FILENO ? O_RDONLY : O_RDWR)
    }
    MemoryGuard.install()
    // A reader that went away must not end the program in the middle of a commit.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes all of the bytes; false where they could not be written. A reader that went away
  /// wanted no more, and is no failure.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno == EPIPE
      }
      done += count
    }
    return true
  }
}

extension Process {
  /// One line on standard error.
  static func note(_ line: String) {
    _ = write(Array("\(name)\(Sanitise.line(line))\n".utf8), to: STDERR_FILENO)
  }

  /// Such a line without the program's name, as a sentence.
  static func unnamed(_ line: Substring) -> String {
    let text = line.hasPrefix(name) ? line.dropFirst(name.count) : line
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let name = "thidua: "
}
