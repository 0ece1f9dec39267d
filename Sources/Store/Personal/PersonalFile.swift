import Campaign
import JSON

/// What says who somebody is, in a file of its own beside the journals.
///
/// One line is one value under a key that is its checksum, so that a journal, which holds the key,
/// vouches for it. Lines are only added, but for those of somebody who is blotted out.
/// Like the ledger that asks it, it belongs to the thread of its store.
final class PersonalFile: PersonalValues, @unchecked Sendable {
  private let root: OpenFile
  private let path: String
  private let sharing: Sharing
  private static let lineEnd = [UInt8(ascii: "\n")]
  /// As it was last read.
  private var bytes: [UInt8] = []
  private var lines: [UInt64: Range<Int>] = [:]
  private var status: FileStatus?

  init(root: OpenFile, path: String, sharing: Sharing) {
    self.root = root
    self.path = path
    self.sharing = sharing
  }

  func value(of key: String) -> JSON? {
    if let known = known(key) { return known }
    // A colleague may have added it since.
    readOn()
    return known(key)
  }

  private func known(_ key: String) -> JSON? {
    HexDigits.value(key.utf8).flatMap { lines[$0] }.flatMap {
      PersonalLine.value(bytes[$0], of: key)
    }
  }

  /// Puts values on disk before the record that names them.
  func add(_ added: [PersonalLine]) throws(StoreError) {
    guard !added.isEmpty else { return }
    let text = added.flatMap { $0.bytes }
    try holdSafe()
    try saving("\(path)/\(Layout.personal)") { () throws(SystemError) in
      let (file, isNew) = try open()
      let size = try file.status().size
      // What was broken off stands on a line of its own, and is none.
      let last = size == 0 ? PersonalFile.lineEnd : try file.read(1, at: size - 1)
      let isWhole = last == PersonalFile.lineEnd
      do throws(SystemError) {
        try file.append(isWhole ? text : PersonalFile.lineEnd + text)
        try file.synchronize()
      } catch {
        try? file.truncate(to: size)
        throw error
      }
      if isNew {
        try root.open(Layout.people, .directory).synchronize()
        try root.synchronize()
      }
    }
    readOn()
  }

  private func open() throws(SystemError) -> (file: OpenFile, isNew: Bool) {
    if try root.statusIfPresent(Layout.people) == nil {
      let draft = ".\(Layout.people).\(root.system.randomName())"
      try root.makeDirectory(draft, mode: 0o700)
      try root.open(draft, .directory).setMode(sharing.plansDirectory)
      try root.rename(draft, to: Layout.people)
    }
    if try root.statusIfPresent(Layout.personal) != nil {
      return (try root.open(Layout.personal, .append), false)
    }
    let file = try root.open(Layout.personal, .create(mode: 0o600))
    try file.setMode(sharing.plan)
    return (file, true)
  }

  /// Nothing is written where others could exchange it.
  private func holdSafe() throws(StoreError) {
    for (name, kind) in [(Layout.people, FileStatus.Kind.directory), (Layout.personal, .file)] {
      let place = "\(path)/\(name)"
      let found = try saving(place) { () throws(SystemError) in try root.statusIfPresent(name) }
      guard let found else { return }
      guard found.kind == kind, kind == .directory || found.links == 1 else {
        throw .notAPlainFile(path: place)
      }
      if found.isOthersToWrite { throw .unsafe(path: place) }
    }
  }

  /// Takes out what is kept under these keys.
  func blot(_ keys: Set<String>) throws(StoreError) {
    readOn()
    let gone = Set(keys.compactMap { HexDigits.value($0.utf8) })
    guard status != nil, lines.keys.contains(where: gone.contains) else { return }
    let rest = lines.filter { !gone.contains($0.key) }.values
      .sorted { $0.lowerBound < $1.lowerBound }.flatMap { bytes[$0] }
    let directory = try saving("\(path)/\(Layout.people)") { () throws(SystemError) in
      try root.open(Layout.people, .directory)
    }
    try WholeFile(directory: directory, path: "\(path)/\(Layout.people)")
      .replace(Layout.personalName, rest, mode: sharing.plan)
    readOn()
  }

  /// The keys of these that are not there.
  func missing(of keys: Set<String>) -> Set<String> {
    readOn()
    return keys.filter { known($0) == nil }
  }

  /// Reads what is new; a file that was exchanged is read from its first byte.
  private func readOn() {
    guard let file = try? root.open(Layout.personal, .read), let now = try? file.status(),
      now.kind == .file, now.links == 1, !now.isOthersToWrite
    else {
      (bytes, lines, status) = ([], [:], nil)
      return
    }
    if let status, status.isSameFile(as: now), status.size <= now.size {
      if status.size == now.size { return }
    } else {
      (bytes, lines) = ([], [:])
    }
    guard let more = try? file.read(now.size - bytes.count, at: bytes.count) else { return }
    var start = bytes.count
    bytes += more
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let range = start..<end + 1
      if let key = PersonalLine.key(of: bytes[range]) { lines[key] = range }
      start = end + 1
    }
    // What has no end yet is read again.
    bytes.removeSubrange(start...)
    var read = now
    read.size = start
    status = read
  }
}
