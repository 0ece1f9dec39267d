import Campaign

/// What all journals share while they are read: the system, the owners' names, what was found.
final class JournalReading {
  let root: OpenFile
  /// May bring in the journals of others, as `restore` does, and answers for them.
  let storeOwner: UInt32
  /// Whether the store was made by a program whose records name what they had seen.
  let isNamedFromStart: Bool
  /// Whether the store's owner is about to answer for all that lies there.
  let isOwnerVouching: Bool
  var records = RecordReader()
  var marks = StoreMarks()
  /// Whether the journals are read from their first byte, and not on from where they were left.
  var isFromStart = true
  private(set) var damages: [Damage] = []
  /// Parts of commits that were broken off before anything closed them.
  private(set) var unfinished: [Damage] = []
  private var logins: [UInt32: String?] = [:]

  /// No record is numbered further ahead of the one before it.
  static let maximumStep: Int64 = 1_000_000

  init(
    root: OpenFile, storeOwner: UInt32, isNamedFromStart: Bool, isOwnerVouching: Bool, newest: Int
  ) {
    records.newest = newest
    self.root = root
    self.isOwnerVouching = isOwnerVouching
    self.storeOwner = storeOwner
    self.isNamedFromStart = isNamedFromStart
    marks.isNamed = isNamedFromStart
  }

  func report(_ damage: Damage) { damages.append(damage) }

  /// For what is met again at every look.
  func reportOnce(_ damage: Damage) {
    if !damages.contains(damage) { damages.append(damage) }
  }

  /// Nothing closes these parts any more.
  func leave(_ journal: inout Journal) {
    unfinished += journal.unfinished
    journal.parts = []
  }

  func forget() {
    damages = []
    unfinished = []
    marks = StoreMarks()
    marks.isNamed = isNamedFromStart
  }

  // MARK: Whose a record is

  /// What a record's name says against the file it stands in.
  enum Claim: Equatable {
    case sound
    /// In a file of someone else's that the store's owner may have brought in.
    case brought(Damage.Kind)
    case `false`(Damage.Kind)
  }

  /// A journal's name is a login, whose owner wrote what stands in it. Before records named what
  /// they had seen, the store's owner was believed in any name.
  func claim(of login: String, in journal: Journal, isNamed: Bool) -> Claim {
    let mayBring = journal.owner == storeOwner || journal.owner == 0
    if !isNamed, mayBring { return .sound }
    if isNamed, !Layout.isJournal(journal.name, of: login) {
      return .false(.misnamed(login: login))
    }
    guard let owner = self.login(of: journal.owner), owner != login else { return .sound }
    let fault = Damage.Kind.forged(login: login, owner: owner)
    if mayBring, isOwnerVouching { return .sound }
    return mayBring ? .brought(fault) : .false(fault)
  }

  /// Whether a record says what only the store's owner can, and is theirs.
  func isOwners(_ marks: RecordMarks, _ login: String, _ journal: Journal) -> Bool {
    (marks.heads != nil || marks.looked != nil) && isStoreOwners(login, journal)
  }

  /// Whether the store's owner recorded in a name of their own.
  func isStoreOwners(_ login: String, _ journal: Journal) -> Bool {
    journal.owner == storeOwner
      && claim(of: login, in: journal, isNamed: true) == .sound
  }

  /// None for a user that the system no longer knows: colleagues leave, their entries stay.
  private func login(of user: UInt32) -> String? {
    if let known = logins[user] { return known }
    let name = root.system.login(of: user)
    logins[user] = .some(name)
    return name
  }
}
