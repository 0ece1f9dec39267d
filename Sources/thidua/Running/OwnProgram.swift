import Glibc

/// Runs this same program for something that is better done apart, with its output kept off the
/// screen.
enum OwnProgram {
  struct Ending {
    /// -1 where it could not be run.
    var code: Int32
    /// What it said on standard error, a line each.
    var errors: [String]
  }

  private static let path = "/proc/self/exe"

  static func run(_ words: [String]) -> Ending {
    var pipes: [Int32] = [0, 0]
    guard pipe(&pipes) == 0 else { return Ending(code: -1, errors: []) }
    for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1], STDERR_FILENO)
    var arguments = (["thidua"] + words).map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let failure = SpawnAttributes.with {
      posix_spawn(&child, path, &actions, $0, arguments, environ)
    }
    close(pipes[1])
    defer { close(pipes[0]) }
    guard failure == 0 else { return Ending(code: -1, errors: []) }
    let said = readAll(pipes[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let isExit = status & 0x7f == 0
    return Ending(
      code: isExit ? status >> 8 & 0xff : -1,
      errors: String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  private static let most = 1 << 16

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var said: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return said }
      if said.count < most { said += block[..<count] }
    }
  }
}
