import CNcurses
import Glibc

/// Keeps what is written to standard error from the picture, to be shown once the terminal is
/// given back: the reason for a crash, and what started programs complain of.
struct ErrorOutput {
  private static let limit = 1 << 16

  /// Where the words are kept, and the terminal they are meant for; -1 where nothing is kept.
  let kept: Int32
  let original: Int32
  private let buffer = UnsafeMutableRawPointer.allocate(byteCount: limit, alignment: 1)

  /// Starts keeping, unless standard error goes elsewhere already.
  init() {
    let kept = isatty(STDERR_FILENO) == 1 ? memfd_create("errors", 1) : -1
    guard kept >= 0 else {
      (self.kept, original) = (-1, -1)
      return
    }
    self.kept = kept
    original = dup(STDERR_FILENO)
    _ = fcntl(original, F_SETFD, FD_CLOEXEC)
    dup2(kept, STDERR_FILENO)
  }

  /// Shows what was kept; calls nothing that is unsafe while the program is dying.
  func release() {
    guard kept >= 0 else { return }
    dup2(original, STDERR_FILENO)
    let count = pread(kept, buffer, ErrorOutput.limit, 0)
    if count > 0 { write(original, buffer, count) }
  }

  func close() {
    buffer.deallocate()
    guard kept >= 0 else { return }
    Glibc.close(kept)
    Glibc.close(original)
  }
}
