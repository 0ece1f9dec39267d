import Dashboard
import Glibc
import JSON

/// What is being typed, kept where a dead terminal or a killed program leaves it.
///
/// It is written without waiting for the disk: it must outlive the program, not the machine.
final class DraftFile {
  private let path: String
  private(set) var all: [Draft] = []

  /// A draft belongs to one person and one store.
  init(directory: String, store: String) {
    path = "\(directory)/drafts-\(store).json"
    all = DraftFile.read(path)
  }

  func keep(_ draft: Draft) {
    all.removeAll { $0.place == draft.place }
    all.append(draft)
    write()
  }

  func drop(_ place: String) {
    let count = all.count
    all.removeAll { $0.place == place }
    if all.count != count { write() }
  }

  private func write() {
    guard !all.isEmpty else {
      unlink(path)
      return
    }
    let list = all.map { draft -> JSON in
      .object(["place": .string(draft.place), "text": .string(draft.text)])
    }
    let bytes = JSON.array(list).bytes(.compact)
    let fresh = path + ".new"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    let isWhole = Process.write(bytes, to: descriptor)
    close(descriptor)
    if isWhole { rename(fresh, path) } else { unlink(fresh) }
  }

  private static let largest = 1 << 20

  private static func read(_ path: String) -> [Draft] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: largest)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0, let list = try? JSON.parse(Array(bytes[..<count])).array else { return [] }
    return list.compactMap { draft in
      guard let place = draft["place"]?.string, let text = draft["text"]?.string else {
        return nil
      }
      return Draft(place: place, text: text)
    }
  }
}
