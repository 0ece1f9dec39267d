import Writing

/// Texts of the document as labels of a plan.
enum Label {
  static let longest = 120

  /// Cut at a word where it is too long for a row.
  static func short(_ text: String, to most: Int = longest) -> String {
    let text = text.trimmed
    guard text.count > most else { return text }
    var label = ""
    var count = 0
    for word in text.split(separator: " ") {
      let length = word.count + (label.isEmpty ? 0 : 1)
      if count + length > most - 1 { break }
      label += (label.isEmpty ? "" : " ") + word
      count += length
    }
    return (label.isEmpty ? String(text.prefix(most - 1)) : label) + "…"
  }

  /// Cut short, with a capital to begin with.
  static func title(_ text: String) -> String { sentence(short(text)) }

  /// The same with words behind it that are never cut.
  static func title(_ text: String, and suffix: String) -> String {
    var text = text
    if text.hasSuffix("…") { text.removeLast() }
    return "\(sentence(short(text, to: longest - suffix.count - 2))) \(suffix)"
  }

  /// With a capital to begin with.
  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// An id made of the words of a text: `to-trinh`.
  static func id(_ text: String, words: Int = 4) -> String {
    let folded = Vietnamese.fold(text)
    let pieces = folded.utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
    let id = pieces.prefix(words).map { String(Substring($0)) }.joined(separator: "-")
    return id.isEmpty ? "muc" : String(id.prefix(40))
  }
}
