/// The words and signs of a source text, without comments and the plain parts of strings.
struct SwiftTokens {
  private(set) var tokens: [Substring] = []
  private let text: Substring
  private var at: String.Index

  init(_ text: String) {
    self.text = text[...]
    at = text.startIndex
    while at < self.text.endIndex { step() }
  }

  private mutating func step() {
    let rest = text[at...]
    if rest.hasPrefix("//") {
      at = rest.firstIndex { $0.isNewline } ?? text.endIndex
    } else if rest.hasPrefix("#\"") || rest.first == "\"" {
      skipString()
    } else if let first = rest.first, first.isLetter || first == "_" {
      let end = rest.firstIndex { !($0.isLetter || $0.isNumber || $0 == "_") } ?? text.endIndex
      tokens.append(text[at..<end])
      at = end
    } else {
      if let first = rest.first, !first.isWhitespace, !first.isNumber {
        tokens.append(text[at..<text.index(after: at)])
      }
      at = text.index(after: at)
    }
  }

  /// What stands in `\(…)` is code like any other.
  private mutating func skipString() {
    let isRaw = text[at] == "#"
    if isRaw { at = text.index(after: at) }
    let quote = text[at...].hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    let close = isRaw ? quote + "#" : quote
    let interpolation = isRaw ? "\\#(" : "\\("
    at = text.index(at, offsetBy: quote.count)
    while at < text.endIndex {
      let rest = text[at...]
      if rest.hasPrefix(close) {
        at = text.index(at, offsetBy: close.count)
        return
      }
      if rest.hasPrefix(interpolation) {
        at = text.index(at, offsetBy: interpolation.count)
        skipInterpolation()
      } else if rest.first == "\\", !isRaw {
        at = text.index(at, offsetBy: 2, limitedBy: text.endIndex) ?? text.endIndex
      } else {
        at = text.index(after: at)
      }
    }
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while at < text.endIndex {
      if text[at] == "(" { depth += 1 }
      if text[at] == ")" {
        depth -= 1
        if depth == 0 {
          at = text.index(after: at)
          return
        }
      }
      step()
    }
  }
}
