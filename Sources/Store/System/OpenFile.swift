/// An open file or directory that closes itself.
final class OpenFile {
  let descriptor: Int32
  private let system: any FileSystem
  private var isOpen = true

  init(_ system: any FileSystem, _ path: String, at directory: Int32, _ purpose: OpenPurpose)
    throws(SystemError)
  {
    self.system = system
    descriptor = try system.uninterrupted { () throws(SystemError) in
      try system.open(path, at: directory, purpose)
    }
  }

  /// Closes and says whether that went well, which after a write is worth knowing.
  func close() throws(SystemError) {
    guard isOpen else { return }
    isOpen = false
    try system.close(descriptor)
  }

  deinit { if isOpen { try? system.close(descriptor) } }

  func status() throws(SystemError) -> FileStatus { try system.status(descriptor) }
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

  /// The status of a name, or none where there is no such name.
  func statusIfPresent(_ path: String, at directory: Int32) throws(SystemError) -> FileStatus? {
    do { return try status(path, at: directory) } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
  }

  /// Appends all of the bytes, however few a call takes.
  func appendAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      done += try uninterrupted { () throws(SystemError) in try append(descriptor, rest) }
    }
  }

  func appendAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { buffer throws(SystemError) in
      try appendAll(descriptor, UnsafeRawBufferPointer(buffer))
    }
  }

  /// Reads from an offset up to the end or until the buffer is full.
  func readFully(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let got = try uninterrupted { () throws(SystemError) in
        try read(descriptor, into: rest, at: offset + done)
      }
      if got == 0 { break }
      done += got
    }
    return done
  }

  func readFully(_ descriptor: Int32, count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try bytes.withUnsafeMutableBufferPointer { buffer throws(SystemError) in
      try readFully(descriptor, into: UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
    bytes.removeLast(count - got)
    return bytes
  }
}
