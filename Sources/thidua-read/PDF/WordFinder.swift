import Glibc

/// `pdftotext`, which finds the words of a PDF and where they stand; it is held to the limits of
/// this process, and what breaks it does not break us.
struct WordFinder {
  let output: [UInt8]
  /// It met something that it could not make sense of.
  let complains: Bool

  static func run(_ bytes: [UInt8]) throws(Refusal) -> WordFinder {
    let input = try UnnamedFile()
    let output = try UnnamedFile()
    let errors = try UnnamedFile()
    try input.write(bytes)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.descriptor, STDERR_FILENO)
    let line = ["pdftotext", "-bbox", "-enc", "UTF-8", "/dev/stdin", "-"]
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, "pdftotext", &actions, nil, words, environ) == 0 else {
      throw .noPDFReader
    }
    LastWords.stopsToo(child)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    LastWords.stopsToo(0)
    let said = String(decoding: errors.bytes, as: UTF8.self)
    try check(status, said)
    return WordFinder(
      output: output.bytes,
      complains: said.contains("Syntax Error") || said.contains("Internal Error"))
  }

  private static func check(_ status: Int32, _ said: String) throws(Refusal) {
    let signal = status & 0x7f
    if signal == SIGXCPU || signal == SIGKILL { throw .tooLong }
    if signal == SIGXFSZ { throw .tooLarge }
    if signal != 0 { throw .broken(nil) }
    let code = status >> 8 & 0xff
    if code == 127 { throw .noPDFReader }
    if said.contains("Incorrect password") || code == 3 { throw .encrypted }
    if code != 0 { throw .broken(nil) }
  }
}
