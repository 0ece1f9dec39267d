import Campaign
import Foundation
import JSON

@testable import Store

/// A folder on the machine's own disk, gone when the test is.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/thidua-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var store: String { path + "/store" }
  var cache: String { path }

  /// A store in it, with nothing recorded yet.
  func makeStore(_ sharing: Sharing? = .alone) throws {
    var content = NewStore()
    content.sharing = sharing
    try FileStore.create(store, content, at: Desk.morning)
  }

  func open(caching: Bool = false) throws -> FileStore {
    try FileStore.open(store, cacheDirectory: caching ? cache : nil)
  }

  /// The journal of whoever runs the tests.
  var journal: String {
    let login = LinuxFileSystem().login(of: getuid()) ?? "uid\(getuid())"
    return "\(store)/journal/2026/\(login).jsonl"
  }

  func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func edit(_ path: String, _ change: (inout [UInt8]) -> Void) throws {
    var bytes = try bytes(path)
    change(&bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// The permission bits, with setgid and sticky.
  func mode(_ path: String) throws -> UInt32 {
    try LinuxFileSystem().status(path, at: OpenFile.workingDirectory).mode
  }

  /// Every path in the folder with what it holds; none for what is no plain file.
  func contents() throws -> [String: [UInt8]?] {
    var found: [String: [UInt8]?] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let status = try LinuxFileSystem().status("\(path)/\(name)", at: OpenFile.workingDirectory)
      found[name] = .some(status.kind == .file ? try bytes("\(path)/\(name)") : nil)
    }
    return found
  }
}
