import Glibc
import Writing

/// An error number of the system, for a file that is not the store's.
struct SystemFault {
  private let code: Int32

  init(_ code: Int32) { self.code = code }

  /// A file that is not there, or no file, is the user's slip; all else is the machine's state.
  var exit: ExitCode {
    switch code {
    case ENOENT, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG, EACCES, EEXIST: .badInput
    default: .unavailable
    }
  }

  func text(_ language: Language) -> String {
    switch code {
    case ENOENT, ENOTDIR: language("không có tệp này", "there is no such file")
    case EISDIR: language("là thư mục, không phải tệp", "is a directory, not a file")
    case EACCES, EPERM: language("không có quyền", "permission denied")
    case EEXIST: language("đã có", "exists already")
    case ENOSPC, EDQUOT: language("hết chỗ trên đĩa", "no space left")
    case EROFS: language("đĩa chỉ đọc", "the disk is read-only")
    default: language("lỗi hệ thống", "system error") + " \(code): " + SystemFault.system(code)
    }
  }

  private static func system(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? ""
  }
}
