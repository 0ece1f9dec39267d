/// A word as a number: the FNV-1a hash of its small letters.
struct Word: Hashable, Sendable {
  private let hash: UInt64

  init(_ key: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.hash = hash
  }

  /// Seven of its bits, by which most words can be told to be in no list.
  var bits: Int { Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 127) }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Words that are looked for at every place of a text.
struct WordSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var words: Set<Word> = []

  mutating func insert(_ word: Word) {
    words.insert(word)
    if word.bits < 64 { low |= 1 << UInt64(word.bits) } else { high |= 1 << UInt64(word.bits - 64) }
  }

  /// False for most words that are not in it, at the cost of one bit.
  func mayContain(_ word: Word) -> Bool {
    (word.bits < 64 ? low >> UInt64(word.bits) : high >> UInt64(word.bits - 64)) & 1 == 1
  }

  func contains(_ word: Word) -> Bool { mayContain(word) && words.contains(word) }

  mutating func formUnion(_ other: WordSet) {
    low |= other.low
    high |= other.high
    words.formUnion(other.words)
  }
}
