import CNcurses
import Glibc

/// Gathers what ncurses writes for one frame, so that the terminal gets the frame in one piece:
/// ncurses itself writes at every jump of the cursor, a hundred times for a full screen.
final class FrameGathering {
  /// What ncurses takes for the terminal.
  private let outlet: Int32
  private let memory: Int32

  init(outlet: Int32) {
    self.outlet = outlet
    // 1 closes it when another program is started, as MFD_CLOEXEC of C.
    memory = FrameGathering.mayGrow ? memfd_create("frame", 1) : -1
  }

  /// Whether files may become as large as a frame: what ncurses could not write would be lost.
  private static var mayGrow: Bool {
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0
      && limit.rlim_cur > 64 << 20
  }

  deinit { if memory >= 0 { close(memory) } }

  /// Paints; without memory to gather in, straight to the terminal.
  func gather(for device: TerminalDevice, _ paint: () -> Void) {
    guard memory >= 0, dup3(memory, outlet, O_CLOEXEC) >= 0 else { return paint() }
    paint()
    dup3(device.output, outlet, O_CLOEXEC)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    device.write(
      [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = max(pread(memory, buffer.baseAddress, count, 0), 0)
      })
    // What lies behind the next frame's end is of no account; its memory need not be asked for anew.
    lseek(memory, 0, SEEK_SET)
  }
}
