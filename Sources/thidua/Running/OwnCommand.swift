// The environment is a variable of C, which nothing here changes.
@preconcurrency import Glibc

/// This same program doing one command apart from the dashboard: its answer is read as it comes, and
/// it can be stopped.
final class OwnCommand {
  /// How it ended: what it wrote, and the lines it said on standard error.
  struct End {
    /// -1 where it was killed.
    var code: Int32
    var output: [UInt8]
    var notes: [String]

    var complaint: String? { notes.last }
  }

  private var child: pid_t = 0
  private var output = Listener(-1, most: OwnCommand.mostOutput)
  private var errors = Listener(-1, most: OwnCommand.mostComplaints)
  private let start = OwnCommand.now

  private static let path = "/proc/self/exe"
  private static let mostComplaints = 1 << 16
  /// More than this is nothing that anyone looks through page by page.
  private static let mostOutput = 1 << 28

  /// The number that names its files while they are not whole.
  var process: Int32 { child }

  /// What tells that it has something to say.
  var watched: [Int32] { [output.descriptor, errors.descriptor].filter { $0 >= 0 } }

  var seconds: Int { (OwnCommand.now - start) / 1000 }

  var millisecondsToNextSecond: Int { 1000 - (OwnCommand.now - start) % 1000 }

  init?(_ words: [String]) {
    guard let outputs = PipeEnds() else { return nil }
    guard let errors = PipeEnds() else {
      outputs.close()
      return nil
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputs.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = (["thidua"] + words).map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let failure = SpawnAttributes.with(isApart: true) {
      posix_spawn(&child, OwnCommand.path, &actions, $0, arguments, environ)
    }
    close(outputs.writing)
    close(errors.writing)
    guard failure == 0 else {
      close(outputs.reading)
      close(errors.reading)
      return nil
    }
    output = Listener(outputs.reading, most: OwnCommand.mostOutput)
    self.errors = Listener(errors.reading, most: OwnCommand.mostComplaints)
  }

  /// Takes in what has come on a descriptor; how it ended, once it has.
  func listen(_ descriptor: Int32) -> End? {
    if descriptor == output.descriptor { output.listen() }
    if descriptor == errors.descriptor { errors.listen() }
    guard !output.isOpen, !errors.isOpen else { return nil }
    let code = reap()
    let said = String(decoding: errors.heard, as: UTF8.self).split(separator: "\n")
    return End(code: code, output: output.heard, notes: said.map { Process.unnamed($0) })
  }

  /// Ends it and what it started.
  func stop() {
    kill(-child, SIGTERM)
    output.stop()
    errors.stop()
    _ = reap()
  }

  private func reap() -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return -1 } }
    return status & 0x7f == 0 ? status >> 8 & 0xff : -1
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
