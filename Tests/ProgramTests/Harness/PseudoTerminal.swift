import CVterm
import Foundation

/// A program with a terminal of its own, seen from the terminal's side.
final class PseudoTerminal {
  private(set) var master: Int32
  let process: pid_t
  private let original: termios
  /// Readable when the process has ended.
  private let ending: Int32
  private(set) var status: ExitStatus?

  enum ExitStatus: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  init(
    _ command: [String], columns: Int, rows: Int, environment: [String: String]
  ) throws {
    master = posix_openpt(O_RDWR | O_NOCTTY)
    guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0 else {
      throw HarnessError("no pseudo-terminal: \(errno)")
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    shim_set_window_size(master, UInt16(columns), UInt16(rows))
    var settings = termios()
    tcgetattr(master, &settings)
    original = settings
    var name = [CChar](repeating: 0, count: 128)
    guard ptsname_r(master, &name, name.count) == 0 else { throw HarnessError("no name") }
    process = try PseudoTerminal.spawn(command, on: name, environment)
    ending = shim_process_descriptor(process)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
    close(ending)
  }

  /// In a session of its own, whose terminal is the first one it opens.
  private static func spawn(
    _ command: [String], on terminal: [CChar], _ environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags =
      shim_spawn_new_session() | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, flags)
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process: pid_t = 0
    let failure = posix_spawnp(
      &process, command[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw HarnessError("\(command[0]): \(failure)") }
    return process
  }

  enum Happening {
    case output([UInt8])
    case writable
    case ended
    case nothing
  }

  /// Waits for whatever comes first.
  func wait(milliseconds: Int, toWrite: Bool = false) -> Happening {
    var watched = [pollfd(fd: ending, events: Int16(POLLIN), revents: 0)]
    if master >= 0 {
      let events = Int16(POLLIN) | (toWrite ? Int16(POLLOUT) : 0)
      watched.append(pollfd(fd: master, events: events, revents: 0))
    }
    guard poll(&watched, nfds_t(watched.count), Int32(clamping: milliseconds)) > 0 else {
      return .nothing
    }
    if watched.count > 1, watched[1].revents != 0 {
      // Output that the program left behind when it ended still counts.
      let bytes = read()
      if !bytes.isEmpty { return .output(bytes) }
    }
    if watched[0].revents != 0 {
      collect()
      return .ended
    }
    // What nobody is there to read any more is not written: the kernel would take it for ever.
    return watched.count > 1 && watched[1].revents & Int16(POLLOUT) != 0 ? .writable : .nothing
  }

  private func read() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(master, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : []
  }

  /// Writes as much as the terminal takes now and answers how much that was.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    max(bytes.withUnsafeBytes { Foundation.write(master, $0.baseAddress, $0.count) }, 0)
  }

  private func collect() {
    guard status == nil else { return }
    var code: Int32 = 0
    guard waitpid(process, &code, 0) == process else { return }
    status = code & 0x7F == 0 ? .exited(code >> 8 & 0xFF) : .killed(by: code & 0x7F)
  }

  func resize(columns: Int, rows: Int) {
    shim_set_window_size(master, UInt16(columns), UInt16(rows))
  }

  /// Takes the terminal away, as closing its window does.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// What `stty -g` would say.
  var settings: [UInt32] {
    var settings = termios()
    tcgetattr(master, &settings)
    return PseudoTerminal.numbers(settings)
  }

  /// What it would have said before the program came.
  var before: [UInt32] { PseudoTerminal.numbers(original) }

  /// Sets the terminal as a shell does that has stopped a program.
  func setBack() {
    var settings = original
    tcsetattr(master, TCSANOW, &settings)
  }

  private static func numbers(_ settings: termios) -> [UInt32] {
    let characters = withUnsafeBytes(of: settings.c_cc) { $0.map(UInt32.init) }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] + characters
  }
}
