import Glibc

/// What a program that ran to its end has used.
struct FinishedChild {
  /// Processor time from exec on, its own and the system's for it, in seconds.
  let seconds: Double
  /// From exec to its end, on whatever else the machine had to do.
  let wall: Double
  let kilobytes: Int

  /// None where it cannot be started or says that it failed; what it prints goes nowhere.
  static func run(
    _ command: [String], input: Int32? = nil, environment: [String: String]? = nil
  ) -> FinishedChild? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var arguments = command.map { strdup($0) } + [nil]
    var variables = (environment ?? [:]).map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child = pid_t()
    let start = Stopwatch.wall()
    let failure =
      environment == nil
      ? posix_spawnp(&child, command[0], &actions, nil, &arguments, environ)
      : posix_spawnp(&child, command[0], &actions, nil, &arguments, &variables)
    var status: Int32 = 0
    var usage = rusage()
    guard failure == 0, wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    return FinishedChild(
      seconds: usage.ru_utime.seconds + usage.ru_stime.seconds, wall: Stopwatch.wall() - start,
      kilobytes: usage.ru_maxrss)
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
