package import JSON

/// Something that is wrong with what lies in a store.
package struct Damage: Equatable, Sendable {
  /// Within the store.
  package var path: String
  package var offset: Int
  package var length: Int
  package var kind: Kind

  package init(_ kind: Kind, path: String, offset: Int = 0, length: Int = 0) {
    self.kind = kind
    self.path = path
    self.offset = offset
    self.length = length
  }

  package enum Kind: Equatable, Sendable {
    /// The line is not what was written: its checksum does not hold.
    case checksum
    case tooLong
    /// The checksum holds and yet this is no record.
    case malformed
    /// What stood before this record is no longer there, or something was put between.
    case chain
    /// A second record of the same number.
    case twice(Int64)
    /// Records that were made and are in no journal.
    case missing(ClosedRange<Int64>)
    /// A record in the name of someone who does not own the file.
    case forged(login: String, owner: String)
    /// A record of someone after whom the file is not called.
    case misnamed(login: String)
    /// A record that bears a number under which a colleague had seen another one.
    case intruder(Int64)
    /// Two people's records bear one number, and nobody else has seen either.
    case contested(Int64, beside: String)
    /// A record that went unseen by whoever recorded next.
    case unseen(Int64)
    /// A colleague had seen another record of this number.
    case replaced(Int64)
    /// It was noted that more had been recorded than the journals have.
    case ahead(noted: Int64, last: Int64)
    case notAPlainFile
    case unreadable(SystemError)
    case badDocument(JSONError?)
    case othersCanWrite
    /// A plan or the roster that the journals tell of and that is not there.
    case documentMissing
    /// So many values that say who somebody is are not there, or not what they were.
    case personalMissing(Int)
    /// So many that were blotted out are there still.
    case personalLeft(Int)
    /// A plan or the roster that is not what the journals tell of.
    case documentChanged
    /// A plan that no journal tells of.
    case documentUnknown
    /// Schools that cannot be told apart or named.
    case unfitID(String)
    /// The store's own number is another than the journals tell of.
    case otherStore
    /// The folder that was opened lies elsewhere now.
    case moved
    /// Bytes of a commit that was broken off before it was acknowledged: no harm done.
    case interrupted
    /// Parts of a commit that nothing closed: it was broken off, or is being written: no harm done.
    case unfinished
  }

  /// What is not to be relied on because of it.
  package enum Affected: Equatable, Sendable {
    case nothing
    /// Entries of one journal, by the login it is called after.
    case entries(of: String)
    /// Entries of nobody knows whom.
    case entriesOfAnyone
    case plan(String)
    case roster
    case store
  }

  package var affected: Affected {
    if isHarmless { return .nothing }
    let parts = path.split(separator: "/")
    switch parts.first.map(String.init) {
    case Layout.journal:
      guard parts.count == 3 else { return .entriesOfAnyone }
      return .entries(of: String(parts[2].prefix { $0 != "." }))
    case Layout.plans:
      let name = parts.last ?? ""
      return .plan(String(name.hasSuffix(".json") ? name.dropLast(".json".count) : name))
    case Layout.roster: return .roster
    case Layout.lock, Layout.people: return .entriesOfAnyone
    default: return .store
    }
  }

  /// Whether nothing that was recorded is affected.
  package var isHarmless: Bool { kind == .interrupted || kind == .unfinished }
}
