import Dashboard
import Glibc
import JSON

/// What is being typed, kept where a dead terminal or a killed program leaves it.
///
/// Each run writes a file of its own and holds a lock on it while it lives, so that dashboards in
/// several terminals do not take each other's drafts; what a run left behind that is no longer
/// there is taken over by the next one of the same person. It is written without waiting for the
/// disk: it must outlive the program, not the machine.
final class DraftFile {
  private let directory: String
  private var path: String
  private let author: String
  /// The descriptor that holds the lock on the file as it was last written.
  private var held: Int32 = -1
  private(set) var all: [Draft] = []
  /// Whether the folder is one's own: in another's, drafts would be theirs to read and to exchange.
  private var isUsed = true

  /// A draft belongs to one person and one store.
  init(directory: String, store: String, author: String) {
    self.directory = directory
    path = DraftFile.path(directory, store)
    self.author = author
    guard DraftFile.isOwn(directory) else {
      isUsed = false
      return
    }
    for name in DraftFile.names(directory, "drafts-\(store)") { adopt("\(directory)/\(name)") }
    if !all.isEmpty { write() }
  }

  /// What is typed from now on belongs to a store that was just made.
  func belong(to store: String) {
    let former = path
    path = DraftFile.path(directory, store)
    guard isUsed, !all.isEmpty else { return }
    write()
    unlink(former)
  }

  /// A folder that nobody else may enter, made where there is none.
  private static func isOwn(_ directory: String) -> Bool {
    mkdir(directory, 0o700)
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_uid == geteuid() else { return false }
    return status.st_mode & 0o077 == 0 || fchmod(descriptor, 0o700) == 0
  }

  private static func path(_ directory: String, _ store: String) -> String {
    "\(directory)/drafts-\(store)-\(getpid()).json"
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

  /// The new file is locked before it takes its name, so that no other run finds it unheld.
  private func write() {
    let former = held
    defer { if former >= 0 { close(former) } }
    held = -1
    guard isUsed else { return }
    guard !all.isEmpty else {
      unlink(path)
      return
    }
    let list = all.map { draft -> JSON in
      .object(["place": .string(draft.place), "text": .string(draft.text)])
    }
    let bytes = JSON.object(["author": .string(author), "drafts": .array(list)]).bytes(.compact)
    let fresh = path + ".new"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return keepFormer(former) }
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    guard Process.write(bytes, to: descriptor), rename(fresh, path) == 0 else {
      unlink(fresh)
      close(descriptor)
      return keepFormer(former)
    }
    held = descriptor
  }

  /// What could not be written leaves the file as it was, and held as it was.
  private func keepFormer(_ former: Int32) { held = former >= 0 ? dup(former) : -1 }

  // MARK: What was left behind

  private static func names(_ directory: String, _ prefix: String) -> [String] {
    guard let opened = opendir(directory) else { return [] }
    defer { closedir(opened) }
    var names: [String] = []
    while let entry = readdir(opened) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(prefix) { names.append(name) }
    }
    return names.sorted()
  }

  /// Takes over a file that no run holds; a half-written one of a killed run is swept away.
  private func adopt(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { return }
    guard !path.hasSuffix(".new") else {
      unlink(path)
      return
    }
    guard let file = DraftFile.read(descriptor), file.author == nil || file.author == author else {
      return
    }
    for draft in file.drafts {
      all.removeAll { $0.place == draft.place }
      all.append(draft)
    }
    unlink(path)
  }

  private static let largest = 1 << 20

  private static func read(_ descriptor: Int32) -> (author: String?, drafts: [Draft])? {
    var bytes = [UInt8](repeating: 0, count: largest)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0, let file = try? JSON.parse(Array(bytes[..<count])),
      let list = file.array ?? file["drafts"]?.array
    else { return nil }
    let drafts = list.compactMap { draft -> Draft? in
      guard let place = draft["place"]?.string, let text = draft["text"]?.string else {
        return nil
      }
      return Draft(place: place, text: text)
    }
    return (file["author"]?.string, drafts)
  }
}
