extension Vietnamese {
  /// The text in small letters without marks: what people type when they search.
  package static func fold(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A:
        result.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20)))
      case 0..<0x80: result.append(scalar)
      case _ where scalar.isCombiningMark: break
      default:
        let plain = scalar.unaccented
        result.append(contentsOf: plain.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(result)
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
  /// The letter under the marks, or the character itself.
  var unaccented: Unicode.Scalar {
    if let letter = Letter(self) { return letter.plain.scalar ?? self }
    return value < 0x80 ? self : LatinTable.base(of: self) ?? self
  }
}
