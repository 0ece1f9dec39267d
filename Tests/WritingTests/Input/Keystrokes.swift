import Foundation

/// The keys of a word as someone types them, worked out from its Unicode decomposition alone.
struct Keystrokes {
  enum Method: CaseIterable { case telex, vni }

  /// When the keys of marks are typed.
  enum Order: CaseIterable {
    /// Each mark right behind its letter: `tieengs` is `tieesng`.
    case atTheLetter
    /// Letters get their shape at once, the tone comes at the end of the word.
    case toneLast
    /// All plain letters first, then shapes, then the tone: `tiengse` the other way round.
    case marksLast
    /// All plain letters first, then the tone, then shapes.
    case toneThenShapes
  }

  private struct Part {
    var letter: String
    var shape = ""
    var tone = ""
  }

  private var parts: [Part] = []

  init(_ word: String, _ method: Method) {
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "đ": parts.append(Part(letter: "d", shape: method == .telex ? "d" : "9"))
      case "Đ": parts.append(Part(letter: "D", shape: method == .telex ? "D" : "9"))
      case "\u{300}"..."\u{36F}":
        guard var part = parts.popLast() else { continue }
        if let tone = Keystrokes.tones(method)[scalar] {
          part.tone = tone
        } else {
          part.shape = Keystrokes.shape(scalar, on: part.letter, method)
        }
        parts.append(part)
      default: parts.append(Part(letter: String(scalar)))
      }
    }
  }

  func keys(_ order: Order) -> String {
    let letters = parts.map(\.letter).joined()
    let shapes = lateShapes
    let tone = parts.map(\.tone).joined()
    switch order {
    case .atTheLetter: return parts.map { $0.letter + $0.shape + $0.tone }.joined()
    case .toneLast: return parts.map { $0.letter + $0.shape }.joined() + tone
    case .marksLast: return letters + shapes + tone
    case .toneThenShapes: return letters + tone + shapes
    }
  }

  /// Shapes behind the word: one key makes both letters of ươ.
  private var lateShapes: String {
    var result = ""
    for (index, part) in parts.enumerated() {
      let isSecondHorn =
        index > 0 && part.letter.lowercased() == "o"
        && ["w", "7"].contains(part.shape.lowercased())
        && parts[index - 1].shape.lowercased() == part.shape.lowercased()
      if !isSecondHorn { result += part.shape }
    }
    return result
  }

  private static func tones(_ method: Method) -> [Unicode.Scalar: String] {
    switch method {
    case .telex: ["\u{300}": "f", "\u{301}": "s", "\u{303}": "x", "\u{309}": "r", "\u{323}": "j"]
    case .vni: ["\u{300}": "2", "\u{301}": "1", "\u{303}": "4", "\u{309}": "3", "\u{323}": "5"]
    }
  }

  private static func shape(_ mark: Unicode.Scalar, on letter: String, _ method: Method) -> String {
    switch (mark, method) {
    case ("\u{302}", .telex): letter
    case ("\u{306}", .telex), ("\u{31B}", .telex): "w"
    case ("\u{302}", .vni): "6"
    case ("\u{306}", .vni): "8"
    case ("\u{31B}", .vni): "7"
    default: ""
    }
  }
}
