import Glibc

/// Collects signals until the loop looks: a handler notes the number and wakes the poll.
///
/// The same signal many times over is one, so a burst of resizes costs one drawing.
struct SignalInbox {
  private struct State {
    var readable: Int32 = -1
    var writable: Int32 = -1
    /// One mark for each signal number.
    var arrived: UnsafeMutablePointer<UInt8>
  }

  nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
    let arrived = UnsafeMutablePointer<UInt8>.allocate(capacity: 65)
    arrived.initialize(repeating: 0, count: 65)
    let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    state.initialize(to: State(arrived: arrived))
    return state
  }()

  /// Readable when a signal has arrived.
  static var descriptor: Int32 { state.pointee.readable }

  static func open() {
    guard state.pointee.readable < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (state.pointee.readable, state.pointee.writable) = (ends[0], ends[1])
  }

  static func collect(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { SignalInbox.note($0) }
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }

  static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  static func setDefault(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = nil
    sigaction(signal, &action, nil)
  }

  private static func note(_ signal: Int32) {
    let former = errno
    state.pointee.arrived[Int(signal)] = 1
    var byte: UInt8 = 0
    // A full pipe wakes the loop as well.
    write(state.pointee.writable, &byte, 1)
    errno = former
  }

  /// Takes the signals that have arrived.
  static func take() -> Set<Int32> {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      while read(state.pointee.readable, buffer.baseAddress, buffer.count) > 0 {}
    }
    var signals: Set<Int32> = []
    for signal in 1..<65 where state.pointee.arrived[signal] != 0 {
      state.pointee.arrived[signal] = 0
      signals.insert(Int32(signal))
    }
    return signals
  }
}
