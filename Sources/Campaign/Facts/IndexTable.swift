/// An open-addressing hash table of row numbers; the rows themselves live with its owner.
struct IndexTable: Sendable {
  struct Slot: BitwiseCopyable {
    var row: Int32 = -1
    var hash: UInt32 = 0
  }

  private(set) var slots = [Slot](repeating: Slot(), count: 64)
  private var used = 0

  init() {}

  /// The slots of a table as an archive kept them.
  init(slots: [Slot], used: Int) {
    guard slots.count >= 64, slots.count & (slots.count - 1) == 0 else { return }
    self.slots = slots
    self.used = used
  }

  func find(hash: UInt64, matches: (Int32) -> Bool) -> Int32? {
    let mixed = IndexTable.mix(hash)
    let mask = slots.count - 1
    var at = Int(mixed) & mask
    while true {
      let slot = slots[at]
      if slot.row < 0 { return nil }
      if slot.hash == mixed, matches(slot.row) { return slot.row }
      at = (at + 1) & mask
    }
  }

  /// Adds a row known to be absent.
  mutating func insert(_ row: Int32, hash: UInt64) {
    if used * 4 >= slots.count * 3 { grow() }
    place(Slot(row: row, hash: IndexTable.mix(hash)))
    used += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.row >= 0 { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var at = Int(slot.hash) & mask
    while slots[at].row >= 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  private static func mix(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15) >> 32)
  }
}
