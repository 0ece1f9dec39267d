extension Vietnamese {
  /// The text in small letters without marks: what people type when they search.
  package static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !scalar.isCombiningMark {
      if let letter = Letter(scalar) {
        bytes.append(letter.base)
      } else if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes += scalar.unaccented.properties.lowercaseMapping.utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text without marks, capitals kept: what a screen without Vietnamese letters can show.
  package static func unaccented(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isCombiningMark {
      result.append(scalar.value < 0x80 ? scalar : scalar.unaccented)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Appends the small letter under the marks, which in other scripts can be more than one.
  func appendFolded(to text: inout String.UnicodeScalarView) {
    if let letter = Letter(self) {
      text.append(Unicode.Scalar(letter.base))
    } else if value < 0x80 {
      text.append(self)
    } else {
      text.append(contentsOf: unaccented.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// The letter under the marks, or the character itself.
  var unaccented: Unicode.Scalar {
    if let letter = Letter(self) { return letter.plain.scalar ?? self }
    return value < 0x80 ? self : LatinTable.base(of: self) ?? self
  }
}
