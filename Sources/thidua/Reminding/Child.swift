// The environment is a variable of C, which nothing here changes.
@preconcurrency import Glibc

/// Runs other programs, one at a time.
enum Child {
  enum End: Equatable {
    case exited(Int32)
    case killed(Int32)
    /// It did not end in time and was stopped.
    case unfinished
    /// The error number.
    case notStarted(Int32)
  }

  /// Runs a program, found by `PATH` where its name has no slash, with these bytes on its standard
  /// input; what it prints goes where this program's own output goes, or nowhere where `isQuiet`.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], patience: Int,
    isQuiet: Bool = false
  ) -> End {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return .notStarted(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let started = start(program, arguments, input: ends[0], isQuiet: isQuiet)
    close(ends[0])
    guard case .process(let process) = started else {
      close(ends[1])
      if case .fault(let code) = started { return .notStarted(code) }
      return .notStarted(ENOENT)
    }
    var clock = Patience(milliseconds: patience)
    feed(input, into: ends[1], clock)
    close(ends[1])
    return wait(for: process, &clock)
  }

  private enum Start {
    case process(pid_t)
    case fault(Int32)
  }

  private static func start(
    _ program: String, _ arguments: [String], input: Int32, isQuiet: Bool
  ) -> Start {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    if isQuiet {
      for output in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
      }
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process = pid_t()
    let code = SpawnAttributes.with {
      posix_spawnp(&process, program, &actions, $0, words, environ)
    }
    return code == 0 ? .process(process) : .fault(code)
  }

  /// Writes what the program takes; that it takes no more is its own affair.
  private static func feed(_ bytes: [UInt8], into pipe: Int32, _ clock: Patience) {
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(pipe, $0.baseAddress, $0.count) }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        var wanted = pollfd(fd: pipe, events: Int16(POLLOUT), revents: 0)
        let left = clock.left
        if left <= 0 || poll(&wanted, 1, Int32(clamping: left)) == 0 { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  private static func wait(for process: pid_t, _ clock: inout Patience) -> End {
    var status: Int32 = 0
    repeat {
      let found = waitpid(process, &status, WNOHANG)
      if found == process { return End(status) }
      if found < 0, errno != EINTR { return .notStarted(errno) }
    } while clock.wait()
    kill(process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return .unfinished
  }
}

extension Child.End {
  /// As the kernel packs it.
  fileprivate init(_ status: Int32) {
    self = status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .killed(status & 0x7f)
  }
}
