/// Reads and writes small files whole: a reader sees the old one or the new one, never a part.
struct WholeFile {
  let directory: OpenFile
  /// The directory's own path, for what is said of it.
  let path: String

  /// More than this is no document of an office.
  static let maximumSize = 64 << 20

  /// The bytes of a plain file; none where there is no such file.
  func read(_ name: String) throws(StoreError) -> (bytes: [UInt8], status: FileStatus)? {
    let path = "\(path)/\(name)"
    let file: OpenFile
    do { file = try directory.open(name, .read) } catch {
      if error.isAbsence { return nil }
      throw .reading(error, path: path)
    }
    let status = try reading(path) { () throws(SystemError) in try file.status() }
    guard status.kind == .file, status.links == 1 else {
      throw .notAPlainFile(path: path, .reading)
    }
    guard status.size <= WholeFile.maximumSize else { throw .badDocument(path: path, nil) }
    let bytes = try reading(path) { () throws(SystemError) in
      try file.read(status.size, at: 0)
    }
    return (bytes, status)
  }

  /// Puts a file in the place of the one of that name, if any.
  func replace(_ name: String, _ bytes: [UInt8], mode: UInt32) throws(StoreError) {
    try replace(name, mode: mode) { file throws(SystemError) in
      try file.append(bytes)
    }
  }

  /// The same with bytes that come in pieces.
  func replace(_ name: String, mode: UInt32, fill: (OpenFile) throws(SystemError) -> Void)
    throws(StoreError)
  {
    let draft = ".\(name).\(directory.system.randomName())"
    do {
      let file = try directory.open(draft, .create(mode: 0o600))
      try fill(file)
      try file.setMode(mode)
      try file.synchronize()
      try file.close()
      try directory.rename(draft, to: name)
      try directory.synchronize()
    } catch {
      try? directory.remove(draft)
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
