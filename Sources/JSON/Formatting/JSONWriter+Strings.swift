extension JSONWriter {
  /// Writes a string between quotes.
  package mutating func write(_ string: String) {
    append(.quote)
    var string = string
    string.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != .quote && $0 != .backslash }) {
        append(contentsOf: utf8)
      } else {
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { write(scalar) }
      }
    }
    append(.quote)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(contentsOf: #"\""#.utf8)
    case "\\": append(contentsOf: #"\\"#.utf8)
    case "\n": append(contentsOf: #"\n"#.utf8)
    case "\r": append(contentsOf: #"\r"#.utf8)
    case "\t": append(contentsOf: #"\t"#.utf8)
    case _ where scalar.mayChangeWhatIsAroundIt:
      let digits = String(scalar.value, radix: 16)
      append(contentsOf: #"\u"#.utf8)
      append(contentsOf: repeatElement(.zero, count: 4 - digits.utf8.count))
      append(contentsOf: digits.utf8)
    default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

extension Unicode.Scalar {
  /// Controls, line separators and direction marks: a terminal or an editor obeys them unseen.
  fileprivate var mayChangeWhatIsAroundIt: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
