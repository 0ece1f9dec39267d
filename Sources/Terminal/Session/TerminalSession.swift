import CNcurses
package import Canvas
import Glibc

/// The terminal while the dashboard has it: shows frames and answers what happens.
///
/// Input is read past ncurses and decoded by `KeyDecoder`, because an input method's letters and
/// pasted text must arrive byte for byte; ncurses paints, because it knows how to move a cursor
/// cheaply on any terminal.
package final class TerminalSession {
  package let glyphs: Glyphs
  package internal(set) var size: Size

  let device: TerminalDevice
  let modes: Modes
  private let errors: ErrorOutput
  let streams: [UnsafeMutablePointer<FILE>]
  let screen: OpaquePointer
  var painter: Painter
  let gathering: FrameGathering
  var decoder = KeyDecoder()
  /// Events that came up outside `wait`.
  var untold: [TerminalEvent] = []
  /// What is on the screen; nil when it has to be painted whole.
  var shown: Frame?
  private var hasStopped = false

  /// Takes the terminal over; `stop()` gives it back.
  package init(_ options: TerminalOptions) throws(TerminalError) {
    guard let device = TerminalDevice.standard else { throw .notATerminal }
    var settings = termios()
    guard tcgetattr(device.input, &settings) == 0 else { throw .notATerminal }
    self.device = device
    modes = Modes(hasMouse: options.hasMouse)
    glyphs = CharacterLocale.set(options)
    size = device.size
    SignalInbox.open()
    SignalInbox.collectAll()
    (screen, streams) = try TerminalSession.open(options, device)
    painter = Painter(options: options)
    gathering = FrameGathering(outlet: fileno(streams[0]))
    errors = ErrorOutput()
    CrashGuard.arm(device, reset: modes.reset(), settings: settings, errors: errors)
    enter()
  }

  /// Gives the terminal back; does nothing the second time.
  package func stop() {
    guard !hasStopped else { return }
    hasStopped = true
    device.write(modes.off)
    endwin()
    CrashGuard.disarm()
    SignalInbox.releaseAll()
    errors.release()
    errors.close()
    delscreen(screen)
    for stream in streams { fclose(stream) }
  }

  deinit { stop() }

  private func enter() {
    raw()
    noecho()
    nonl()
    typeahead(-1)
    resize_term(Int32(size.height), Int32(size.width))
    device.write(modes.on)
  }

  /// Tries terminal types until terminfo knows one that can place its cursor.
  private static func open(
    _ options: TerminalOptions, _ device: TerminalDevice
  ) throws(TerminalError) -> (OpaquePointer, [UnsafeMutablePointer<FILE>]) {
    guard let term = options.terms.first(where: isKnown) else { throw .unknown(term: options.term) }
    guard Terminfo.string("cup") != nil else { throw .tooSimple(term: term) }
    guard let output = fdopen(dup(device.output), "w"), let input = fdopen(dup(device.input), "r"),
      let screen = newterm(term, output, input)
    else { throw .notATerminal }
    return (screen, [output, input])
  }

  private static func isKnown(_ term: String) -> Bool {
    var result: Int32 = 0
    return setupterm(term, STDOUT_FILENO, &result) == OK
  }
}
