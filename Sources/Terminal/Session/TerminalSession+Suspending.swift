import CNcurses
package import Canvas
import Glibc

extension TerminalSession {
  /// Gives the terminal back, stops, and takes it again when the shell lets the program go on.
  package func suspend() -> [TerminalEvent] {
    device.write(modes.off)
    endwin()
    SignalInbox.setDefault(SIGTSTP)
    // The whole job stops, as it does for a program that leaves Ctrl-Z to the terminal.
    kill(0, SIGTSTP)
    SignalInbox.collect(SIGTSTP)
    _ = SignalInbox.take()
    return resume()
  }

  /// Takes the terminal again in whatever state others left it.
  func resume() -> [TerminalEvent] {
    reset_prog_mode()
    device.write(modes.on)
    painter.forget()
    shown = nil
    return resized() + [.resumed]
  }
}
