import CNcurses
package import Canvas

extension TerminalSession {
  /// Paints what is different from what is shown.
  package func show(_ frame: Frame) {
    gathering.gather(for: device) { painter.paint(frame, over: shown) }
    shown = frame
  }

  func resizeScreen() {
    resize_term(Int32(size.height), Int32(size.width))
    painter.forget()
    shown = nil
  }

  /// Paints everything with the next frame, whatever the terminal shows now.
  package func repaint() {
    painter.forget()
    shown = nil
  }

  package func bell() { device.write([0x07]) }

  /// Asks the terminal for a notification on its desktop, which works over ssh too; a terminal
  /// that knows none shows nothing.
  package func notify(_ text: String) { device.write(Notification.sequence(text)) }

  /// Offers text to the clipboard of the terminal, also over ssh; false when it is more than
  /// terminals take.
  package func copy(_ text: String) -> Bool {
    guard let sequence = Clipboard.sequence(text) else { return false }
    device.write(sequence)
    return true
  }
}
