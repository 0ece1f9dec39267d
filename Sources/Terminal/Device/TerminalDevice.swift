import CNcurses
import Canvas
import Glibc

/// The terminal as the two descriptors it is read and written through.
struct TerminalDevice {
  let input: Int32
  let output: Int32

  /// Standard input and output; nil when either is something else than a terminal.
  static var standard: TerminalDevice? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    return TerminalDevice(input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  /// The size now; terminals that do not know theirs are taken for the classic one.
  var size: Size {
    var window = winsize()
    guard shim_window_size(output, &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(80, 24)
    }
    return Size(Int(window.ws_col), Int(window.ws_row))
  }

  enum Reading {
    case bytes([UInt8])
    case nothing
    case closed
  }

  /// Reads what is there; call it when the input is readable.
  func read() -> Reading {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let got = Glibc.read(input, buffer.baseAddress, buffer.count)
      failure = got < 0 ? errno : 0
      count = max(got, 0)
    }
    if failure == EINTR || failure == EAGAIN { return .nothing }
    return bytes.isEmpty ? .closed : .bytes(bytes)
  }

  /// Writes past ncurses, which must have flushed before.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        // Another program that shares the terminal has left it so that it does not wait.
        var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if count == 0 || errno != EINTR {
        // A terminal that is gone shows itself at the next read.
        return
      }
    }
  }
}
