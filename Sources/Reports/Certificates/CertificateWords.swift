/// What stands for the places in braces of a form; a name in capitals gives capitals.
struct CertificateWords {
  private let values: [String: String]

  init(_ values: [String: String]) { self.values = values }

  static let known = [
    "issuer", "competence", "reward", "name", "position", "unit", "achievement", "phase", "year",
    "decision", "decisionDay", "number", "place", "day", "signer", "signerName",
  ]

  /// The text with its places filled; empty where it has places and all of them are.
  func fill(_ text: String) -> String {
    var isFilled = false
    var hasPlaces = false
    let words = CertificateWords.pieces(text).map { piece -> String in
      guard case .place(let name) = piece else { return piece.text }
      hasPlaces = true
      let value = self.value(name)
      if !value.isEmpty { isFilled = true }
      return value
    }
    return hasPlaces && !isFilled ? "" : words.joined()
  }

  private func value(_ name: String) -> String {
    if let value = values[name] { return value }
    let folded = CertificateWords.known.first { $0.uppercased() == name }
    return folded.flatMap { values[$0] }?.uppercased() ?? ""
  }

  static func check(_ text: String, at path: String) throws(CertificateFault) {
    for case .place(let name) in pieces(text)
    where !known.contains(name) && !known.contains(where: { $0.uppercased() == name }) {
      throw .unknownPlace(name, at: path, known: known)
    }
  }

  private enum Piece {
    case text(String)
    case place(String)

    var text: String {
      switch self {
      case .text(let text), .place(let text): text
      }
    }
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.text(String(rest[..<open])))
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [.text(String(rest))]
  }
}
