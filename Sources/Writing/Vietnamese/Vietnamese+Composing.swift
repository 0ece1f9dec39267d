/// What the program knows about Vietnamese text.
package enum Vietnamese {}

extension Vietnamese {
  /// The text with every Latin letter and its marks as one character, where there is one.
  ///
  /// Vietnamese letters are composed from their marks in any order, also ế from e, acute and
  /// circumflex, which Unicode's own composition leaves apart.
  package static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isCombiningMark) else { return text }
    var result = String.UnicodeScalarView()
    var cluster: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if !scalar.isCombiningMark {
        result.append(contentsOf: composed(cluster))
        cluster.removeAll(keepingCapacity: true)
      }
      cluster.append(scalar)
    }
    result.append(contentsOf: composed(cluster))
    return String(result)
  }

  private static func composed(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard cluster.count > 1 else { return cluster }
    if let letter = letter(of: cluster) { return [letter] }
    for end in stride(from: min(cluster.count, 4), to: 1, by: -1) {
      if let composed = LatinTable.scalar(of: cluster[..<end]) {
        return [composed] + cluster[end...]
      }
    }
    return cluster
  }

  /// The one Vietnamese letter that a base and its marks make, or nil.
  static func letter(of cluster: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let first = cluster.first, var letter = Letter(first) else { return nil }
    for mark in cluster.dropFirst() {
      if let tone = Letter.Tone(mark: mark), letter.tone == .level {
        letter.tone = tone
      } else if let shape = Letter.Shape(mark: mark), letter.shape == .plain {
        letter.shape = shape
      } else {
        return nil
      }
    }
    return letter.scalar
  }
}

extension Letter.Tone {
  init?(mark: Unicode.Scalar) {
    switch mark {
    case "\u{300}", "\u{340}": self = .grave
    case "\u{309}": self = .hook
    case "\u{303}": self = .tilde
    case "\u{301}", "\u{341}": self = .acute
    case "\u{323}": self = .dot
    default: return nil
    }
  }
}

extension Letter.Shape {
  init?(mark: Unicode.Scalar) {
    switch mark {
    case "\u{306}": self = .breve
    case "\u{302}": self = .circumflex
    case "\u{31B}": self = .horn
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// A mark of the block that Latin letters take theirs from.
  var isCombiningMark: Bool { (0x300...0x36F).contains(value) }
}
