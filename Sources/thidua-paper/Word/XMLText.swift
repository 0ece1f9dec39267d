extension String {
  /// The text as a part of a Word file shows it and never obeys it.
  var xml: String {
    if utf8.allSatisfy(\.isPlainInXML) { return self }
    var result = ""
    result.reserveCapacity(utf8.count + 16)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        result.unicodeScalars.append(scalar)
      // Such a character can be in no part at all, not even in other words.
      default: result += "\u{FFFD}"
      }
    }
    return result
  }
}

extension UInt8 {
  /// A byte that stands for itself whatever surrounds it; those of Vietnamese letters do as well,
  /// and only U+FFFE and U+FFFF, which begin with EF, do not.
  fileprivate var isPlainInXML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0xEF:
      false
    default: self >= 0x20
    }
  }
}
