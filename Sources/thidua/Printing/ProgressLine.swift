import Glibc
import Writing

/// How far a long import has come, on a line of the terminal that it takes away again; nothing where
/// standard error is no terminal.
final class ProgressLine {
  enum Step { case files, reading, saving }

  private let isShown = isatty(STDERR_FILENO) == 1
  private var last = ""

  func show(_ done: Int, of all: Int, _ step: Step, _ language: Language) {
    guard isShown, all > 0 else { return }
    let text =
      switch step {
      case .files: language("Đang mở: \(done)/\(all) tệp", "Opening: \(done) of \(all) files")
      case .reading:
        language("Đang đọc: \(done)/\(all) trường", "Reading: \(done) of \(all) schools")
      case .saving:
        language("Đang ghi: \(done * 100 / all)%", "Saving: \(done * 100 / all)%")
      }
    guard text != last else { return }
    last = text
    _ = Process.write(Array("\r\(text)\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  func clear() {
    guard !last.isEmpty else { return }
    last = ""
    _ = Process.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }
}
