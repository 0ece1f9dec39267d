package import Campaign

/// What keeps offices: it founds them, opens them and brings them back.
package protocol StoreEngine {
  /// Founds an office where nothing is kept yet; it is there whole or not at all.
  func create(_ path: String, _ content: NewStore, at: Int64) throws(StoreError)
  /// Opens an office; one that cannot be written to opens for reading and says why.
  func open(_ path: String, _ opening: StoreOpening) throws(StoreError) -> any OfficeStore
  /// Founds an office from a backup, where nothing is kept yet.
  func restore(_ file: String, into path: String, at: Int64) throws(StoreError)
  /// The days off of an office that need not be opened for it; none where there is none.
  func holidays(of path: String) throws(StoreError) -> [UInt8]?
}

extension StoreEngine {
  package func open(_ path: String) throws(StoreError) -> any OfficeStore {
    try open(path, StoreOpening())
  }
}

/// How an office is opened.
package struct StoreOpening: Sendable {
  package var access: StoreAccess
  /// The user's own, such as `~/.cache`; none keeps no cache.
  package var cacheDirectory: String?
  /// Lets one write over a network file system at one's own risk.
  package var onNetwork: Bool

  package init(
    _ access: StoreAccess = .readWrite, cacheDirectory: String? = nil, onNetwork: Bool = false
  ) {
    self.access = access
    self.cacheDirectory = cacheDirectory
    self.onNetwork = onNetwork
  }
}

package enum StoreAccess: Sendable {
  case readOnly
  case readWrite
}

/// What a new office begins with.
package struct NewStore {
  package var zone = OfficeZone.defaultName
  /// None: as the directory, or the one it is to lie in, is shared or not.
  package var sharing: Sharing?
  /// Of a shared store; none: as the directory has it, or the maker's own.
  package var group: UInt32?
  package var roster = Roster()
  package var plans: [PlanFile] = []

  package init() {}
}
