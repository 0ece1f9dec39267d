import Glibc

/// Another program run to its end: bytes in, bytes out, and what it complained of.
struct ChildProcess {
  var code: Int32
  var output: [UInt8]
  var errors: String

  /// None where there is no such program; a name without a slash is looked for in the path.
  static func run(_ program: String, _ arguments: [String], input: [UInt8] = []) -> ChildProcess? {
    RunningChild(program, arguments, input: input)?.finish()
  }
}

/// Another program that was started: what it is given fills its pipe at once, and the rest goes in
/// when it is listened to.
struct RunningChild {
  private let child: pid_t
  private var talk: Conversation

  /// None where there is no such program; a name without a slash is looked for in the path.
  init?(_ program: String, _ arguments: [String], input: [UInt8]) {
    guard let pipes = Pipes() else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.input.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.errors.writing, STDERR_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let failure = SpawnAttributes.with {
      posix_spawnp(&child, program, &actions, $0, words, environ)
    }
    for end in [pipes.input.reading, pipes.output.writing, pipes.errors.writing] { close(end) }
    guard failure == 0 else {
      for end in [pipes.input.writing, pipes.output.reading, pipes.errors.reading] { close(end) }
      return nil
    }
    self.child = child
    talk = Conversation(
      input: input, writing: pipes.input.writing, output: pipes.output.reading,
      errors: pipes.errors.reading)
    talk.begin()
  }

  /// Waits for its end.
  consuming func finish() -> ChildProcess {
    talk.finish()
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let isExit = status & 0x7f == 0
    return ChildProcess(
      code: isExit ? status >> 8 & 0xff : -1, output: talk.said,
      errors: String(decoding: talk.complaints, as: UTF8.self))
  }
}

/// Three pipes that no other child inherits.
private struct Pipes {
  let input: PipeEnds
  let output: PipeEnds
  let errors: PipeEnds

  init?() {
    var made: [PipeEnds] = []
    for _ in 0..<3 {
      guard let ends = PipeEnds() else {
        for one in made { one.close() }
        return nil
      }
      made.append(ends)
    }
    (input, output, errors) = (made[0], made[1], made[2])
  }
}

/// Feeds a child and listens to it at the same time, so that neither waits for the other for ever.
private struct Conversation {
  private let input: [UInt8]
  private var written = 0
  private var writing: Int32
  private var output: Listener
  private var errors: Listener

  private static let mostComplaints = 1 << 16

  init(input: [UInt8], writing: Int32, output: Int32, errors: Int32) {
    self.input = input
    self.writing = writing
    self.output = Listener(output, most: .max)
    self.errors = Listener(errors, most: Conversation.mostComplaints)
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
  }

  var said: [UInt8] { output.heard }
  var complaints: [UInt8] { errors.heard }

  /// Hands over as much as the pipe takes.
  mutating func begin() {
    if !input.isEmpty { feed() }
    if written == input.count { stopWriting() }
  }

  mutating func finish() {
    while output.isOpen || errors.isOpen {
      if writing >= 0, written == input.count { stopWriting() }
      var polled = [
        pollfd(fd: writing, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errors.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&polled, nfds_t(polled.count), -1) >= 0 else {
        if errno == EINTR { continue }
        break
      }
      if polled[0].revents != 0 { feed() }
      if polled[1].revents != 0 { output.listen() }
      if polled[2].revents != 0 { errors.listen() }
    }
    stopWriting()
    output.stop()
    errors.stop()
  }

  private mutating func feed() {
    let count = input[written...].withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
    if count >= 0 {
      written += count
    } else if errno != EINTR, errno != EAGAIN {
      // The child reads no more; what it has to say about that is on its way.
      stopWriting()
    }
  }

  private mutating func stopWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }
}
