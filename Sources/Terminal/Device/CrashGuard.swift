import CNcurses
import Glibc

/// Gives the terminal back when the program dies of itself, since `defer` does not run then.
///
/// The handler may only do what is safe in the middle of anything: it reads memory laid out
/// beforehand, writes and sets the terminal, and dies of the same signal again.
struct CrashGuard {
  private struct State {
    var isArmed = false
    var input: Int32 = -1
    var output: Int32 = -1
    var settings = termios()
    var errors: ErrorOutput?
    var reset: UnsafeMutablePointer<UInt8>?
    var resetCount = 0
    var former: [(signal: Int32, action: sigaction)] = []
    /// The same by number, for the handler: reading a list could take memory.
    var formerByNumber = UnsafeMutablePointer<sigaction>.allocate(
      capacity: CrashGuard.mostSignals)
  }

  private static let mostSignals = 65

  // Reached by address from the handler; a variable would be checked for exclusive access there.
  nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
    let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    state.initialize(to: State())
    return state
  }()

  private static let fatal = [
    SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2,
  ]

  /// Remembers the terminal as it is now and how to reset it.
  static func arm(
    _ device: TerminalDevice, reset: [UInt8], settings: termios, errors: ErrorOutput
  ) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(reset.count, 1))
    copy.initialize(from: reset, count: reset.count)
    state.pointee.reset?.deallocate()
    state.pointee.reset = copy
    state.pointee.resetCount = reset.count
    state.pointee.settings = settings
    state.pointee.errors = errors
    state.pointee.input = device.input
    state.pointee.output = device.output
    state.pointee.isArmed = true
    useOwnStack()
    for signal in fatal { handle(signal) }
  }

  static func disarm() {
    state.pointee.isArmed = false
    for (signal, var action) in state.pointee.former { sigaction(signal, &action, nil) }
    state.pointee.former = []
  }

  /// Also stands in for Swift's own backtraces, which would be written over the dashboard.
  private static func handle(_ signal: Int32) {
    guard !SignalInbox.isIgnored(signal) else { return }
    var former = sigaction()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      CrashGuard.restore()
      // Whoever was asked before has the last word.
      sigaction(signal, CrashGuard.state.pointee.formerByNumber + Int(signal), nil)
      raise(signal)
    }
    action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER
    guard sigaction(signal, nil, &former) == 0 else { return }
    // Swift's own backtraces, which take more than a number, are not gone on to.
    let isBacktrace = former.sa_flags & SA_SIGINFO != 0
    let next = isBacktrace ? sigaction() : former
    (state.pointee.formerByNumber + Int(signal)).initialize(to: next)
    if sigaction(signal, &action, nil) == 0 { state.pointee.former.append((signal, former)) }
  }

  private static func restore() {
    guard state.pointee.isArmed else { return }
    state.pointee.isArmed = false
    write(state.pointee.output, state.pointee.reset, state.pointee.resetCount)
    tcsetattr(state.pointee.input, TCSANOW, &state.pointee.settings)
    state.pointee.errors?.release()
  }

  /// A stack that has overflowed cannot carry its own handler.
  private static func useOwnStack() {
    let size = 1 << 16
    var stack = stack_t()
    sigaltstack(nil, &stack)
    guard stack.ss_sp == nil else { return }
    stack = stack_t(ss_sp: malloc(size), ss_flags: 0, ss_size: size)
    sigaltstack(&stack, nil)
  }
}
