import CNcurses
import Canvas
import Glibc

extension TerminalSession {
  /// Gives the terminal back, stops, and takes it again when the shell lets the program go on.
  /// What happened meanwhile is told by the next `wait`.
  package func suspend() {
    device.write(modes.off)
    endwin()
    SignalInbox.setDefault(SIGTSTP)
    // The whole job stops, as it does for a program that leaves Ctrl-Z to the terminal.
    kill(0, SIGTSTP)
    SignalInbox.collect(SIGTSTP)
    untold += resume() + leaving(SignalInbox.take())
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
