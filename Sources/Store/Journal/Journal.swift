/// One journal file and how far it has been read.
struct Journal: Equatable {
  /// Within the store: `journal/2026/lan.jsonl`.
  let path: String
  var device: UInt64
  var inode: UInt64
  var owner: UInt32
  /// The size and time at the last look.
  var size = 0
  var modified: Int64 = 0
  /// When the kernel last saw it change, which its owner cannot put back.
  var changed: Int64 = 0

  /// The end of the last complete line that was read.
  var consumed = 0
  /// Where the last good record begins, and its checksum; none before the first.
  var lastStart = 0
  var lastSum: UInt64?
  var lastSequence: Int64 = 0
  /// The parts of a commit that stand behind the last record and that nothing has closed yet.
  var parts: [JournalPart] = []
  /// Lines that could not be read stand between the last good record and the next.
  var hasGap = false
  /// Up to here the store's owner answers for what others had written, as after a restore.
  var vouched = 0
  /// Something was taken in for which nobody answers yet.
  var isUnvouched = false
  /// Whether there is anything unread as far as the last look can tell.
  var hasMore: Bool { size > consumed }

  init(path: String, device: UInt64, inode: UInt64, owner: UInt32) {
    self.path = path
    self.device = device
    self.inode = inode
    self.owner = owner
  }

  init(path: String, _ status: FileStatus) {
    self.init(path: path, device: status.device, inode: status.inode, owner: status.owner)
    settle(status)
  }

  /// Takes in a new look at the file; false where it is not the file it was, only longer.
  mutating func look(_ status: FileStatus) -> Bool {
    guard status.inode == inode, status.device == device, status.owner == owner,
      status.size >= consumed,
      status.size > size || status.modified == modified
        || size > consumed
    else { return false }
    settle(status)
    return true
  }

  /// Takes in a look at the file after this process itself has changed it.
  mutating func settle(_ status: FileStatus) {
    size = status.size
    modified = status.modified
    changed = status.changed
  }

  /// Counts what stands next as read, which is a record.
  mutating func pass(_ line: Range<Int>, _ sequence: Int64, _ sum: UInt64) {
    lastSequence = sequence
    lastSum = sum
    lastStart = line.lowerBound
    consumed = line.upperBound
    hasGap = false
    parts = []
  }

  /// The last good line that was read of it, by which it is known again, with its checksum.
  var lastLine: (range: Range<Int>, sum: UInt64)? {
    if let part = parts.last { return (part.offset..<part.end, part.sum) }
    return lastSum.map { (lastStart..<consumed, $0) }
  }

  /// The last record that was read of it.
  var lastName: RecordName? {
    lastSum.map { RecordName(sequence: lastSequence, login: login, sum: $0) }
  }

  /// Answers for all that was read so far.
  mutating func vouch() {
    vouched = consumed
    isUnvouched = false
  }

  /// Whom the file is called after.
  var login: String { String(name.prefix { $0 != "." }) }
  /// The name of the file within its year's directory.
  var name: Substring { path.split(separator: "/").last ?? "" }
  var year: Substring { path.split(separator: "/").dropFirst().first ?? "" }
}
