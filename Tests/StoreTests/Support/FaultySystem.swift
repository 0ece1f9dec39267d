@testable import Store

/// Passes calls on to another system, and lets one of them fail or the process die before it.
final class FaultySystem: FileSystem {
  let real: any FileSystem
  /// The calls made so far.
  private(set) var calls: [SystemCall] = []
  /// Asked before each call with its number; an error is what the call returns.
  var fault: (Int, SystemCall) -> Int32? = { _, _ in nil }
  /// A write takes at most so many bytes.
  var longestWrite = Int.max
  /// From this call on nothing happens any more: the process is dead.
  var diesAt = Int.max

  /// Rights that new files do not get, as by a umask; the process's own all tests share.
  var mask: UInt32 = 0

  init(_ real: any FileSystem) { self.real = real }

  var isDead: Bool { calls.count > diesAt }
  func count(_ call: SystemCall) -> Int { calls.count { $0 == call } }

  private func pass(_ call: SystemCall) throws(SystemError) {
    calls.append(call)
    // A process that is dead gets no answer; any error will do to end its story.
    if isDead { throw SystemError(call, 5) }
    if let code = fault(calls.count, call) { throw SystemError(call, code) }
  }

  func open(_ path: String, at directory: Int32, _ purpose: OpenPurpose) throws(SystemError)
    -> Int32
  {
    try pass(.open)
    guard case .create(let mode) = purpose else {
      return try real.open(path, at: directory, purpose)
    }
    return try real.open(path, at: directory, .create(mode: mode & ~mask))
  }

  func close(_ descriptor: Int32) throws(SystemError) {
    // The kernel closes even where it reports an error, and closes all that a dead process had.
    defer { try? real.close(descriptor) }
    try pass(.close)
  }

  func read(_ descriptor: Int32, into: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  {
    try pass(.read)
    return try real.read(descriptor, into: into, at: offset)
  }

  func append(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    try pass(.write)
    return try real.append(
      descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(longestWrite)))
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  {
    try pass(.write)
    return try real.write(descriptor, bytes, at: offset)
  }

  func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    try pass(.ftruncate)
    try real.truncate(descriptor, to: size)
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    try pass(.fdatasync)
    try real.synchronizeData(descriptor)
  }

  func synchronize(_ descriptor: Int32) throws(SystemError) {
    try pass(.fsync)
    try real.synchronize(descriptor)
  }

  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    try pass(.fstat)
    return try real.status(descriptor)
  }

  func status(_ path: String, at directory: Int32) throws(SystemError) -> FileStatus {
    try pass(.fstat)
    return try real.status(path, at: directory)
  }

  func setMode(_ descriptor: Int32, _ mode: UInt32) throws(SystemError) {
    try pass(.fchmod)
    try real.setMode(descriptor, mode)
  }

  func setGroup(_ descriptor: Int32, _ group: UInt32) throws(SystemError) {
    try pass(.fchown)
    try real.setGroup(descriptor, group)
  }

  func makeDirectory(_ path: String, at directory: Int32, mode: UInt32) throws(SystemError) {
    try pass(.mkdir)
    try real.makeDirectory(path, at: directory, mode: mode & ~mask)
  }

  func rename(_ path: String, to newPath: String, at directory: Int32) throws(SystemError) {
    try pass(.rename)
    try real.rename(path, to: newPath, at: directory)
  }

  func remove(_ path: String, at directory: Int32) throws(SystemError) {
    try pass(.unlink)
    try real.remove(path, at: directory)
  }

  func names(_ directory: Int32) throws(SystemError) -> [String] {
    try pass(.getdents)
    return try real.names(directory)
  }

  func lock(_ descriptor: Int32) throws(SystemError) {
    try pass(.flock)
    try real.lock(descriptor)
  }

  func unlock(_ descriptor: Int32) throws(SystemError) {
    try pass(.flock)
    try real.unlock(descriptor)
  }

  var user: UInt32 { real.user }
  var process: Int { real.process }
  func login(of user: UInt32) -> String? { real.login(of: user) }
  func random(_ count: Int) -> [UInt8] { real.random(count) }
  func now() -> Int64 { real.now() }
  func uptime() -> Int { real.uptime() }
  func pause(milliseconds: Int) { real.pause(milliseconds: milliseconds) }
}
