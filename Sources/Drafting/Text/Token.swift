/// A word, a number or a sign of the document, with the line it stands on.
struct Token: Sendable {
  enum Kind: Sendable { case word, number, sign }

  let kind: Kind
  /// As it is printed.
  let text: String
  /// In small letters, with the tone where the reform puts it: what words are compared by.
  let key: String
  /// The same as a number, which is compared and looked up faster than text.
  let code: Word
  let line: Int
  /// Whether a blank stands before it.
  var isSpaced: Bool

  /// The number it is; nil for any other token, and for one that is too long to mean anything here.
  var number: Int? { kind == .number && text.utf8.count <= 9 ? Int(text) : nil }

  init(kind: Kind, text: String, line: Int, isSpaced: Bool) {
    (self.kind, self.text, self.line, self.isSpaced) = (kind, text, line, isSpaced)
    key = kind == .word ? Spelling.key(text) : text
    code = Word(key)
  }

  /// Whether it is this sign.
  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  var isCapital: Bool {
    kind == .word && (text.unicodeScalars.first?.properties.isUppercase ?? false)
  }

  /// A word all in capitals, like UBND.
  var isCapitals: Bool {
    kind == .word && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }
}

extension Token {
  /// Cuts one line into tokens.
  static func tokens(of line: String, number: Int) -> [Token] {
    var tokens: [Token] = []
    var start = line.unicodeScalars.startIndex
    var kind: Kind?
    var isSpaced = false
    let scalars = line.unicodeScalars
    func close(at end: String.UnicodeScalarView.Index) {
      guard let open = kind else { return }
      let text = String(scalars[start..<end])
      tokens.append(Token(kind: open, text: text, line: number, isSpaced: isSpaced))
      isSpaced = false
      kind = nil
    }
    var at = scalars.startIndex
    while at < scalars.endIndex {
      let scalar = scalars[at]
      let next = Kind(scalar)
      if next != kind || next == .sign { close(at: at) }
      if let next {
        if kind == nil { (start, kind) = (at, next) }
      } else {
        isSpaced = true
      }
      at = scalars.index(after: at)
    }
    close(at: scalars.endIndex)
    return tokens
  }
}

extension Token.Kind {
  /// Nil for a blank.
  fileprivate init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .number
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: self = .word
    case 0x00...0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return nil
    case 0x21...0x7F: self = .sign
    default: self = scalar.properties.isAlphabetic ? .word : .sign
    }
  }
}

extension [Token] {
  /// The printed text of these tokens.
  var printed: String { self[...].printed }
}

extension ArraySlice<Token> {
  var printed: String {
    var text = ""
    for token in self {
      if token.isSpaced, !text.isEmpty { text += " " }
      text += token.text
    }
    return text
  }
}
