/// An open file or directory that closes itself.
///
/// Its descriptor never leaves it, so that it cannot be used after it was closed.
final class OpenFile {
  let system: any FileSystem
  private let descriptor: Int32
  private var isOpen = true

  private init(_ system: any FileSystem, _ descriptor: Int32) {
    self.system = system
    self.descriptor = descriptor
  }

  /// Opens by a path of its own, from the working directory.
  convenience init(_ system: any FileSystem, path: String, _ purpose: OpenPurpose)
    throws(SystemError)
  {
    let descriptor = try system.uninterrupted { () throws(SystemError) in
      try system.open(path, at: OpenFile.workingDirectory, purpose)
    }
    self.init(system, descriptor)
  }

  /// Closes and says whether that went well, which after a write is worth knowing.
  func close() throws(SystemError) {
    guard isOpen else { return }
    isOpen = false
    try system.close(descriptor)
  }

  deinit { if isOpen { try? system.close(descriptor) } }

  /// Stands for the working directory (`AT_FDCWD`).
  static let workingDirectory: Int32 = -100
}

// MARK: Of a file

extension OpenFile {
  func status() throws(SystemError) -> FileStatus { try system.status(descriptor) }
  func setMode(_ mode: UInt32) throws(SystemError) { try system.setMode(descriptor, mode) }
  func setGroup(_ group: UInt32) throws(SystemError) { try system.setGroup(descriptor, group) }
  func synchronize() throws(SystemError) { try system.synchronize(descriptor) }
  func synchronizeData() throws(SystemError) { try system.synchronizeData(descriptor) }
  func lock() throws(SystemError) { try system.lock(descriptor) }
  func unlock() throws(SystemError) { try system.unlock(descriptor) }

  func truncate(to size: Int) throws(SystemError) {
    try system.uninterrupted { () throws(SystemError) in
      try system.truncate(descriptor, to: size)
    }
  }

  /// Appends all of the bytes, however few a call takes.
  func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      done += try system.uninterrupted { () throws(SystemError) in
        try system.append(descriptor, rest)
      }
    }
  }

  func append(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { bytes throws(SystemError) in
      try append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes over the first bytes.
  func overwrite(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { bytes throws(SystemError) in
      _ = try system.uninterrupted { () throws(SystemError) in
        try system.write(descriptor, UnsafeRawBufferPointer(bytes), at: 0)
      }
    }
  }

  /// Reads from an offset up to the end or until the buffer is full.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(SystemError)
    -> Int
  {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let got = try system.uninterrupted { () throws(SystemError) in
        try system.read(descriptor, into: rest, at: offset + done)
      }
      if got == 0 { break }
      done += got
    }
    return done
  }

  func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        filled = try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

extension OpenFile {
  private static let longestPiece = 1 << 18

  /// The first bytes of a range, as many as are read at once.
  func piece(of range: Range<Int>) throws(SystemError) -> [UInt8] {
    try read(min(range.count, OpenFile.longestPiece), at: range.lowerBound)
  }

  /// Goes through a range that must be there to its end.
  func forEachPiece(
    of range: Range<Int>, _ body: ([UInt8]) throws(SystemError) -> Void
  ) throws(SystemError) {
    var at = range.lowerBound
    while at < range.upperBound {
      let piece = try piece(of: at..<range.upperBound)
      if piece.isEmpty { throw .cutShort }
      try body(piece)
      at += piece.count
    }
  }
}

// MARK: Of a directory

extension OpenFile {
  func open(_ path: String, _ purpose: OpenPurpose) throws(SystemError) -> OpenFile {
    let opened = try system.uninterrupted { () throws(SystemError) in
      try system.open(path, at: descriptor, purpose)
    }
    return OpenFile(system, opened)
  }

  func names() throws(SystemError) -> [String] { try system.names(descriptor) }

  /// The status of a name, which is not followed where it is a link.
  func status(of path: String) throws(SystemError) -> FileStatus {
    try system.status(path, at: descriptor)
  }

  /// The same, or none where there is no such name.
  func statusIfPresent(_ path: String) throws(SystemError) -> FileStatus? {
    do { return try status(of: path) } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
  }

  func makeDirectory(_ path: String, mode: UInt32) throws(SystemError) {
    try system.makeDirectory(path, at: descriptor, mode: mode)
  }

  func rename(_ path: String, to newPath: String) throws(SystemError) {
    try system.rename(path, to: newPath, at: descriptor)
  }

  func remove(_ path: String) throws(SystemError) { try system.remove(path, at: descriptor) }
}

extension FileSystem {
  /// Makes a call again that a signal broke off. Never a sync: what a repeated one says of the
  /// bytes of the first is not to be relied on.
  func uninterrupted<Result>(_ call: () throws(SystemError) -> Result) throws(SystemError)
    -> Result
  {
    while true {
      do { return try call() } catch {
        guard error.isInterruption else { throw error }
      }
    }
  }
}
