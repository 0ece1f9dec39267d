package import JSON

/// Why the store did not do what it was asked; `StoreError+Wording` says it in words.
///
/// A commit that throws any of these but `unconfirmed` has left nothing behind.
package enum StoreError: Error, Equatable, Sendable {
  /// There is no store here.
  case notAStore(path: String)
  /// There is a store here already.
  case exists(path: String)
  /// A new store wants a directory that is new or empty.
  case notEmpty(path: String)
  /// Others than the office could write this.
  case unsafe(path: String, Task = .saving)
  /// A link, a pipe, a second name or a directory where a file of the store belongs.
  case notAPlainFile(path: String, Task = .saving)
  case readOnly(ReadOnlyReason, path: String)
  case busy(Holder?)
  case noSpace(path: String)
  /// A newer program made the store, and this one cannot read it.
  case newer(version: Int, path: String)
  case badDocument(path: String, JSONError?)
  case planExists(id: String)
  case badPlanID(String)
  /// More than one record may hold.
  case tooLarge(bytes: Int)
  /// The system said no; nothing was changed.
  case io(SystemError, path: String, Task)
  /// Writing failed and so did taking it back: whether it is on disk, nobody knows.
  case unconfirmed(SystemError, path: String)
  case badBackup(path: String, BackupFault)
  /// What lies at the path is no longer the store that was opened.
  case moved(path: String)
  /// Only who the store belongs to can do this.
  case notTheOwner(path: String)

  package enum Task: Sendable { case reading, saving }

  package enum BackupFault: Equatable, Sendable {
    case notABackup
    case cutShort
    case badChecksum(member: String)
    case unexpected(member: String)
  }
}

package enum ReadOnlyReason: Equatable, Sendable {
  case asked
  /// The store asks for a newer program to write it.
  case newerWriter(version: Int)
  /// A file system over the network, where locks and syncs cannot be relied on.
  case network(type: String)
  /// This user may read but not write.
  case denied
}

/// Who holds the lock, as they wrote into it.
package struct Holder: Equatable, Sendable {
  package var login: String
  package var process: Int
  package var since: String
}
