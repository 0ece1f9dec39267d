/// Who shares a store: it decides the rights of everything in it.
package enum Sharing: Equatable, Sendable {
  /// Nobody but the owner reads or writes.
  case alone
  /// The members of the directory's group, each writing journals of their own.
  case group

  /// What an existing store's directory says.
  init(of directory: FileStatus) { self = directory.mode & 0o070 == 0 ? .alone : .group }

  /// Of the store and its journals. Sticky: nobody removes or renames what is a colleague's.
  var directory: UInt32 { self == .alone ? 0o700 : 0o3770 }
  /// Whoever may record may also bring a plan up to date.
  var plansDirectory: UInt32 { self == .alone ? 0o700 : 0o2770 }
  var lock: UInt32 { self == .alone ? 0o600 : 0o660 }
  var journal: UInt32 { self == .alone ? 0o600 : 0o640 }
  var plan: UInt32 { self == .alone ? 0o600 : 0o660 }
  var document: UInt32 { self == .alone ? 0o600 : 0o640 }
}
