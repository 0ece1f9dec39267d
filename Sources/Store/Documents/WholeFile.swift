/// Reads and writes small files whole: a reader sees the old one or the new one, never a part.
struct WholeFile {
  let system: any FileSystem
  let directory: Int32
  /// The directory's own path, for what is said of it.
  let path: String

  /// More than this is no document of an office.
  static let maximumSize = 64 << 20

  /// The bytes of a plain file; none where there is no such file.
  func read(_ name: String) throws(StoreError) -> (bytes: [UInt8], status: FileStatus)? {
    let path = "\(path)/\(name)"
    let file: OpenFile
    do { file = try OpenFile(system, name, at: directory, .read) } catch {
      if error.isAbsence { return nil }
      throw .reading(error, path: path)
    }
    let status = try reading(path) { () throws(SystemError) in try file.status() }
    guard status.kind == .file, status.links == 1 else { throw .notAPlainFile(path: path) }
    guard status.size <= WholeFile.maximumSize else { throw .tooLarge(bytes: status.size) }
    let bytes = try reading(path) { () throws(SystemError) in
      try system.readFully(file.descriptor, count: status.size, at: 0)
    }
    return (bytes, status)
  }

  /// Makes a file under a name that is free, on disk before this returns.
  func create(_ name: String, _ bytes: [UInt8], mode: UInt32) throws(StoreError) {
    try put(bytes, mode: mode, at: name) { draft throws(SystemError) in
      try system.link(draft, to: name, at: directory)
      try system.remove(draft, at: directory)
    }
  }

  /// Puts a file in the place of the one of that name, if any.
  func replace(_ name: String, _ bytes: [UInt8], mode: UInt32) throws(StoreError) {
    try put(bytes, mode: mode, at: name) { draft throws(SystemError) in
      try system.rename(draft, to: name, at: directory)
    }
  }

  private func put(
    _ bytes: [UInt8], mode: UInt32, at name: String,
    settle: (_ draft: String) throws(SystemError) -> Void
  ) throws(StoreError) {
    let draft = ".\(name).\(system.randomName())"
    do {
      let file = try OpenFile(system, draft, at: directory, .create(mode: 0o600))
      try system.appendAll(file.descriptor, bytes)
      try system.setMode(file.descriptor, mode)
      try system.synchronize(file.descriptor)
      try file.close()
      try settle(draft)
      try system.synchronize(directory)
    } catch {
      try? system.remove(draft, at: directory)
      throw .saving(error, path: "\(path)/\(name)")
    }
  }
}

extension FileSystem {
  /// Sixteen digits that nobody else has drawn.
  func randomName() -> String {
    var value: UInt64 = 0
    for byte in random(8) { value = value << 8 | UInt64(byte) }
    return HexDigits.text(value)
  }
}
