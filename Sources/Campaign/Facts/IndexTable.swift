/// An open-addressing hash table of row numbers; the rows themselves live with its owner.
struct IndexTable: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var used = 0

  func find(hash: UInt64, matches: (Int32) -> Bool) -> Int32? {
    let mask = slots.count - 1
    var at = start(hash, mask)
    while true {
      let row = slots[at]
      if row < 0 { return nil }
      if matches(row) { return row }
      at = (at + 1) & mask
    }
  }

  /// Adds a row known to be absent; `hashOf` rehashes the others when the table grows.
  mutating func insert(_ row: Int32, hash: UInt64, hashOf: (Int32) -> UInt64) {
    if used * 2 >= slots.count { grow(hashOf) }
    place(row, hash)
    used += 1
  }

  private mutating func grow(_ hashOf: (Int32) -> UInt64) {
    let old = slots
    slots = Array(repeating: -1, count: old.count * 4)
    for row in old where row >= 0 { place(row, hashOf(row)) }
  }

  private mutating func place(_ row: Int32, _ hash: UInt64) {
    let mask = slots.count - 1
    var at = start(hash, mask)
    while slots[at] >= 0 { at = (at + 1) & mask }
    slots[at] = row
  }

  private func start(_ hash: UInt64, _ mask: Int) -> Int {
    let mixed = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 20) & mask
  }
}
