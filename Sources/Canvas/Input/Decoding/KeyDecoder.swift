/// Turns the bytes a terminal sends into events, however they are cut into reads.
///
/// It knows the sequences of xterm and its kin, rxvt, the Linux console, tmux and screen without
/// terminfo, because a terminal is seldom what its TERM says. It keeps a bounded amount of what
/// comes, and bytes it does not understand do nothing.
package struct KeyDecoder: Sendable {
  enum State: Equatable {
    case ground
    case escape
    case csi([UInt8])
    case ss3
    /// The Linux console's F1 to F5.
    case linuxFunction
    /// The three bytes of a mouse report in the old coding.
    case oldMouse([UInt8])
    /// A string for some other program, up to its terminator.
    case string(introducer: UInt8, length: Int, sawEscape: Bool)
    case paste(PasteBuffer)
  }

  var state = State.ground
  var letters = UTF8Decoder()
  /// Whether a paste went quiet before its end: a burst that follows still belongs to it.
  var hasOpenPaste = false
  var events: [TerminalEvent] = []

  /// No sequence worth knowing is longer.
  static let longestSequence = 64
  /// Nobody types as much in one go.
  static let burst = 32

  package init() {}

  /// Milliseconds to wait for more before `wentQuiet()` is due; nil when nothing is pending.
  package var patience: Int? {
    switch state {
    case .ground: nil
    case .escape, .ss3, .csi([]), .linuxFunction, .string(_, 0, _): 25
    case .csi, .oldMouse, .string: 250
    case .paste: 1000
    }
  }

  package mutating func feed(_ bytes: [UInt8]) -> [TerminalEvent] {
    if hasOpenPaste, bytes.count >= KeyDecoder.burst, state == .ground {
      state = .paste(PasteBuffer())
    }
    var index = 0
    while index < bytes.count {
      if case .paste(var paste) = state {
        // Taken out of the state meanwhile, or each read would copy all that was pasted.
        state = .ground
        index = paste.take(bytes, from: index)
        if paste.isClosed { finish(paste) } else { state = .paste(paste) }
      } else {
        push(bytes[index])
        index += 1
      }
    }
    return takeEvents()
  }

  /// Nothing came for as long as `patience` said: what is pending means what it is.
  package mutating func wentQuiet() -> [TerminalEvent] {
    let pending = state
    state = .ground
    switch pending {
    case .escape: emit(.escape)
    case .csi([]): emit(.alt("["))
    case .ss3: emit(.alt("O"))
    case .string(let introducer, 0, _): emit(.alt(Character(Unicode.Scalar(introducer))))
    case .paste(let paste):
      finish(paste)
      hasOpenPaste = true
    case .ground, .csi, .linuxFunction, .oldMouse, .string: break
    }
    return takeEvents()
  }

  private mutating func takeEvents() -> [TerminalEvent] {
    defer { events = [] }
    return events
  }

  private mutating func finish(_ paste: PasteBuffer) {
    hasOpenPaste = false
    events.append(.paste(paste.paste))
  }

  mutating func emit(_ key: Key) { events.append(.key(key)) }
}
