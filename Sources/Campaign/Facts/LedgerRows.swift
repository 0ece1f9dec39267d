/// The columns of the ledger: plain numbers, so that a cache can hold them as they lie.

/// Five symbols that name a cell.
struct CellKey: Equatable, Sendable {
  var kind: Int32
  var plan: Int32
  var subject: Int32
  var school: Int32
  var item: Int32

  var hash: UInt64 {
    var hash = UInt64(UInt32(bitPattern: kind)) &+ 0x9e37_79b9_7f4a_7c15
    for part in [plan, subject, school, item] {
      hash = (hash ^ UInt64(UInt32(bitPattern: part))) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 29
    }
    return hash
  }

  /// Whether the latest day counts and not the last word.
  var isByDay: Bool { 1...Int32(FactKind.byDay.count) ~= kind }

  /// The cells of one kind of one subject of one plan are walked together.
  var group: GroupKey { GroupKey(kind: kind, plan: plan, subject: subject) }
}

struct GroupKey: Equatable, Sendable {
  var kind: Int32
  var plan: Int32
  var subject: Int32

  var hash: UInt64 { CellKey(kind: kind, plan: plan, subject: subject, school: 0, item: 0).hash }
}

struct GroupRow: Sendable {
  var key: GroupKey
  var first: Int32
  var last: Int32
}

struct CellRow: Sendable {
  var key: CellKey
  /// The newest entry.
  var newest: Int32 = -1
  /// The next cell of the same group.
  var next: Int32 = -1
}

struct CommitRow: Sendable {
  var sequence: Int64
  var at: Int64
  var author: Int32
  var login: Int32
  var firstEntry: Int32
  var entries: Int32
}

struct EntryRow: Sendable {
  var cell: Int32
  var commit: Int32
  var part: Int32
  var on: Int32
  var valueStart: Int
  var valueCount: Int32
  /// The entry of the same cell before this one.
  var previous: Int32
  var baseSequence: Int64
  var basePart: Int32
  /// Zero once undone.
  var active: Int32 = 1
}
