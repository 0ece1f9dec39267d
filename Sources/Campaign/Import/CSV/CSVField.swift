import Writing

/// One field as people meant it.
enum CSVField {
  /// Composed letters, single blanks and none at the ends; line breaks inside a field are blanks.
  static func tidy(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ (0x21...0x7E).contains($0) }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var result = String.UnicodeScalarView()
    var wantsSpace = false
    for scalar in Vietnamese.composed(String(decoding: bytes, as: UTF8.self)).unicodeScalars {
      if scalar.properties.isWhitespace {
        wantsSpace = !result.isEmpty
        continue
      }
      if wantsSpace { result.append(" ") }
      wantsSpace = false
      result.append(scalar)
    }
    return String(result)
  }

  /// What a name never holds: it would be obeyed unseen, or hide in what it stands beside.
  static func hasControl(_ text: String) -> Bool {
    !text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && Sanitise.line(text) != text
  }
}
