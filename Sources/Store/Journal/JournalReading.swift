import Campaign

/// What all journals share while they are read: the system, the owners' names, what was found.
final class JournalReading {
  let root: OpenFile
  /// The store's owner may bring in the journals of others, as `restore` does.
  private let storeOwner: UInt32
  var records = RecordReader()
  /// Whether the journals are read from their first byte, and not on from where they were left.
  var isFromStart = true
  private(set) var damages: [Damage] = []
  private var logins: [UInt32: String?] = [:]

  /// No record is numbered further ahead of the one before it.
  static let maximumStep: Int64 = 1_000_000

  init(root: OpenFile, storeOwner: UInt32) {
    self.root = root
    self.storeOwner = storeOwner
  }

  func report(_ damage: Damage) { damages.append(damage) }

  /// For what is met again at every look.
  func reportOnce(_ damage: Damage) {
    if !damages.contains(damage) { damages.append(damage) }
  }

  func forgetDamages() { damages = [] }

  /// Whether a record speaks for a login that does not own the file it stands in.
  func forgery(of record: ParsedRecord, in journal: Journal, _ ledger: Ledger) -> Damage.Kind? {
    guard journal.owner != storeOwner, journal.owner != 0,
      let owner = login(of: journal.owner)
    else { return nil }
    let login = ledger.text(ofSymbol: record.login)
    return login == owner ? nil : .forged(login: login, owner: owner)
  }

  /// None for a user that the system no longer knows: colleagues leave, their entries stay.
  private func login(of user: UInt32) -> String? {
    if let known = logins[user] { return known }
    let name = root.system.login(of: user)
    logins[user] = .some(name)
    return name
  }
}
