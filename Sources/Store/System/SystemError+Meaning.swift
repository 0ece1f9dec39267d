import Glibc

extension SystemError {
  var isInterruption: Bool { code == EINTR }
  var isAbsence: Bool { code == ENOENT }
  var isPresence: Bool { code == EEXIST || code == ENOTEMPTY }
  var isLockedByAnother: Bool { code == EWOULDBLOCK }
  var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
  var isRefusal: Bool { code == EACCES || code == EPERM || code == EROFS }
  /// A link where none is followed, a pipe without another end, a file for a directory.
  var isWrongKind: Bool { code == ELOOP || code == ENXIO || code == EISDIR || code == ENOTDIR }

  /// What failed, in few words; the number where nobody has met it yet.
  package enum Meaning: Equatable, Sendable {
    case noSpace, quota, tooBig, denied, readOnlyDisk, device, descriptors, memory, absent
    case nameTooLong
    case other(Int32)
  }

  package var meaning: Meaning {
    switch code {
    case ENOSPC: .noSpace
    case EDQUOT: .quota
    case EFBIG: .tooBig
    case EACCES, EPERM: .denied
    case EROFS: .readOnlyDisk
    case EIO: .device
    case EMFILE, ENFILE: .descriptors
    case ENOMEM: .memory
    case ENOENT, ENOTDIR: .absent
    case ENAMETOOLONG: .nameTooLong
    default: .other(code)
    }
  }
}

extension SystemError {
  static let absent = SystemError(.open, ENOENT)
  static let tooBig = SystemError(.write, EFBIG)
  /// A file that ended before it should have.
  static let cutShort = SystemError(.read, EIO)
}
