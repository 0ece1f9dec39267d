import Writing

/// The word that was most likely meant.
enum Nearest {
  static func of(_ word: String, among words: [String]) -> String? {
    let length = word.utf8.count
    guard (3...64).contains(length) else { return nil }
    let ranked = words.compactMap { candidate in
      distance(word, candidate, atMost: max(1, length / 4)).map { (distance: $0, candidate) }
    }
    return ranked.min { $0.distance < $1.distance }?.1
  }

  /// An end that was left off is no slip, letters that changed places are one.
  private static func distance(_ word: String, _ candidate: String, atMost limit: Int) -> Int? {
    if candidate.hasPrefix(word) { return 0 }
    if word.sorted() == candidate.sorted() { return 1 }
    return Vietnamese.distance(word, candidate, atMost: limit)
  }
}
