/// Every system call that the store makes of the disk, so that a test can let each one fail.
///
/// A call is made once: repeating it after an interruption, and going on after a short write, is
/// the caller's business, so that a test sees it done.
package protocol FileSystem: AnyObject {
  func open(_ path: String, at directory: Int32, _ purpose: OpenPurpose) throws(SystemError)
    -> Int32
  func close(_ descriptor: Int32) throws(SystemError)
  func read(_ descriptor: Int32, into: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  /// Writes at the end of a file that was opened for appending.
  func append(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  func truncate(_ descriptor: Int32, to size: Int) throws(SystemError)
  func synchronizeData(_ descriptor: Int32) throws(SystemError)
  func synchronize(_ descriptor: Int32) throws(SystemError)
  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus
  /// Of the name itself: a link is not followed.
  func status(_ path: String, at directory: Int32) throws(SystemError) -> FileStatus
  func setMode(_ descriptor: Int32, _ mode: UInt32) throws(SystemError)
  func setGroup(_ descriptor: Int32, _ group: UInt32) throws(SystemError)
  func makeDirectory(_ path: String, at directory: Int32, mode: UInt32) throws(SystemError)
  func rename(_ path: String, to newPath: String, at directory: Int32) throws(SystemError)
  func remove(_ path: String, at directory: Int32) throws(SystemError)
  func names(_ directory: Int32) throws(SystemError) -> [String]
  /// Takes the lock at once or fails with `EWOULDBLOCK`.
  func lock(_ descriptor: Int32) throws(SystemError)
  func unlock(_ descriptor: Int32) throws(SystemError)

  /// The user whose rights count.
  var user: UInt32 { get }
  func login(of user: UInt32) -> String?
  var process: Int { get }
  func random(_ count: Int) -> [UInt8]
  /// Nanoseconds since 1970 by the clock that also stamps files.
  func now() -> Int64
  /// Milliseconds that never jump.
  func uptime() -> Int
  func pause(milliseconds: Int)
}

/// What a file is opened for; none waits for the other end of a pipe, and only the last follows
/// a link.
package enum OpenPurpose: Equatable, Sendable {
  case read
  case directory
  /// An existing file, to be changed in place.
  case update
  case append
  /// A new file; fails where the name is taken.
  case create(mode: UInt32)
  /// A new file that is never written, with these rights whatever the process's mask.
  case createToLock(mode: UInt32)
  /// A file of the system's own, such as a time zone.
  case readSystemFile
}

/// A system call that failed.
package struct SystemError: Error, Hashable, Sendable {
  package var call: SystemCall
  package var code: Int32

  package init(_ call: SystemCall, _ code: Int32) {
    self.call = call
    self.code = code
  }
}

package enum SystemCall: String, Sendable, CaseIterable {
  case open, close, read, write, ftruncate, fdatasync, fsync, fstat, fchmod, fchown, mkdir, rename
  case unlink, getdents, flock
}

/// What the kernel says of a file.
package struct FileStatus: Equatable, Sendable {
  package enum Kind: Sendable { case file, directory, link, other }

  package var kind: Kind
  /// Permission bits with setgid and sticky.
  package var mode: UInt32
  package var owner: UInt32
  package var group: UInt32
  package var device: UInt64
  package var inode: UInt64
  package var links: Int
  package var size: Int
  /// Nanoseconds since 1970.
  package var modified: Int64
  /// The same, also of a change of owner or rights; nobody can set it.
  package var changed: Int64

  package var isOthersToWrite: Bool { mode & 0o002 != 0 }

  func isSameFile(as other: FileStatus) -> Bool {
    inode == other.inode && device == other.device
  }
}
