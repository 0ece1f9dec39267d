/// Chance that falls the same way every time, so that the sample office can be pinned by tests.
enum SampleChance {
  /// A number below `bound` that depends on nothing but the words.
  static func roll(_ bound: Int, _ words: any CustomStringConvertible...) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      for byte in word.description.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = (hash ^ 0xff) &* 0x0000_0100_0000_01b3
    }
    hash ^= hash >> 31
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
    return bound > 0 ? Int(hash % UInt64(bound)) : 0
  }
}
