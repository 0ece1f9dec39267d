import Glibc
import JSON

/// Says why there is no text where this process is stopped from outside or ends itself: a handler
/// may only make plain system calls and write what was laid out beforehand.
enum LastWords {
  private struct Words {
    let start: UnsafeMutablePointer<UInt8>
    let count: Int

    init(_ refusal: Refusal) {
      let bytes = refusal.json.bytes()
      start = .allocate(capacity: bytes.count)
      start.initialize(from: bytes, count: bytes.count)
      count = bytes.count
    }
  }

  private struct Prepared {
    let tooLong = Words(.tooLong)
    let tooMuchMemory = Words(.tooMuchMemory)
    /// The program that reads for this one, zero while there is none.
    var helper: pid_t = 0
  }

  nonisolated(unsafe) private static let prepared: UnsafeMutablePointer<Prepared> = {
    let place = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
    place.initialize(to: Prepared())
    return place
  }()

  static func prepare() {
    _ = prepared
    var waited = sigset_t()
    sigemptyset(&waited)
    for signal in [SIGXCPU, SIGALRM] {
      on(signal) { _ in LastWords.leave(LastWords.prepared.pointee.tooLong) }
      sigaddset(&waited, signal)
    }
    // Whoever started this process may have put them off.
    sigprocmask(SIG_UNBLOCK, &waited, nil)
    // So the runtime ends itself where it is given no memory; a mistake of ours ends it so too.
    for signal in [SIGABRT, SIGTRAP, SIGILL, SIGSEGV, SIGBUS] {
      on(signal) { _ in LastWords.leave(LastWords.prepared.pointee.tooMuchMemory) }
    }
  }

  /// What is stopped together with this process.
  static func stopsToo(_ helper: pid_t) { prepared.pointee.helper = helper }

  private static func on(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER
    sigaction(signal, &action, nil)
  }

  private static func leave(_ words: Words) {
    if prepared.pointee.helper > 0 { kill(prepared.pointee.helper, SIGKILL) }
    write(STDOUT_FILENO, words.start, words.count)
    _exit(3)
  }
}
