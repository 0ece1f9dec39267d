import Dashboard
import Glibc
import JSON

/// What one person said of the last paper that went out, for the next one.
struct HabitsFile {
  private let path: String

  init(directory: String) { path = "\(directory)/papers.json" }

  var found: PaperDetails? {
    guard let bytes = try? InputFile.read(path), let json = try? JSON.parse(bytes) else {
      return nil
    }
    return PaperDetails(json)
  }

  /// What cannot be kept is asked for again, and no more.
  func keep(_ details: PaperDetails) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    _ = Process.write(details.json.bytes(.compact), to: descriptor)
    close(descriptor)
  }
}
