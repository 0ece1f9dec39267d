import Glibc

/// Runs `thidua-paper` on a job and counts what it used.
enum PaperChild {
  static func run(_ job: [UInt8]) -> (seconds: Double, kilobytes: Int)? {
    guard let program = OwnFolder.program("thidua-paper"), let input = temporaryFile(job) else {
      return nil
    }
    defer { close(input) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]
    defer { free(arguments[0]) }
    guard posix_spawn(&child, program, &actions, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    return (usage.ru_utime.seconds + usage.ru_stime.seconds, usage.ru_maxrss)
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

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
