import Glibc

/// A program with a terminal of its own, of which one wants to know what it costs.
final class TerminalChild {
  private let master: Int32
  private let process: pid_t
  private var clock = clockid_t()
  private var isOver = false
  /// All that it has written so far.
  private(set) var bytesWritten = 0
  private var latest: [UInt8] = []

  static let columns = 140
  static let rows = 45

  /// None where the program cannot be started.
  init?(_ command: [String], environment: [String: String]) {
    var slave: Int32 = 0
    var master: Int32 = 0
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(
      ws_row: UInt16(TerminalChild.rows), ws_col: UInt16(TerminalChild.columns), ws_xpixel: 0,
      ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { return nil }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let process = TerminalChild.spawn(command, on: name, environment) else {
      close(master)
      close(slave)
      return nil
    }
    close(slave)
    self.master = master
    self.process = process
    clock_getcpuclockid(process, &clock)
  }

  deinit { end() }

  /// In a session of its own, whose terminal is the first one it opens.
  private static func spawn(
    _ command: [String], on terminal: [CChar], _ environment: [String: String]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which glibc has under a macro of its own extensions.
    posix_spawnattr_setflags(&attributes, 0x80)
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process: pid_t = 0
    let failure = posix_spawnp(
      &process, command[0], &actions, &attributes, &arguments, &variables)
    return failure == 0 ? process : nil
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Reads until the text has been written and nothing more comes; false where it never is.
  func wait(for text: String) -> Bool {
    let wanted = Array(text.utf8)
    while latest.firstRange(of: wanted) == nil {
      guard readSome(milliseconds: TerminalChild.patience) else { return false }
    }
    return waitForRest()
  }

  /// Reads until something has been written and nothing more comes.
  func waitForAnswer() -> Bool {
    readSome(milliseconds: TerminalChild.patience) && waitForRest()
  }

  /// Reads what comes until it is silent for so long.
  func waitForSilence(milliseconds: Int32) {
    while readSome(milliseconds: milliseconds) {}
  }

  private static let patience: Int32 = 20_000
  /// No program is silent for so long in the middle of a picture.
  private static let rest: Int32 = 20

  private func waitForRest() -> Bool {
    waitForSilence(milliseconds: TerminalChild.rest)
    latest = []
    return true
  }

  private func readSome(milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytesWritten += count
    latest += buffer[..<count]
    return true
  }

  /// Processor time since it was started, its own and the system's for it, in seconds.
  var processorTime: Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory it has held at once, in KiB. The kernel's usage of a child would begin with
  /// that of the parent.
  var peakMemory: Int {
    guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
      )
      .split { $0 == " " || $0 == "\t" }
      if words.first == "VmHWM:", words.count > 1 { return Int(words[1]) ?? 0 }
    }
    return 0
  }

  func end() {
    guard !isOver else { return }
    isOver = true
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }
}
