/// One source file: what it declares for others, and every word that it uses.
struct SourceFile {
  /// Below `Sources`, as `Campaign/Status/Status.swift`.
  let path: String
  /// Types and members that other files can name.
  private(set) var declared: Set<String> = []
  /// Types named anywhere in it and members named after a dot, but for what it names so itself.
  var used: Set<String> { mentioned.subtracting(own) }
  private var mentioned: Set<String> = []
  private var own: Set<String> = []

  var target: String { pieces[0] }
  /// The folder directly below the target; none for a file that lies in the target itself.
  var folder: String? { pieces.count > 2 ? pieces[1] : nil }
  private var pieces: [String] { path.split(separator: "/").map(String.init) }

  init(path: String, text: String) {
    self.path = path
    let tokens = SwiftTokens(text).tokens
    var scopes: [Scope] = []
    var next = Scope.other
    for (at, token) in tokens.enumerated() {
      switch token {
      case "{":
        scopes.append(next)
        next = .other
      case "}":
        if !scopes.isEmpty { scopes.removeLast() }
      case "struct", "enum", "class", "protocol", "actor", "extension", "typealias", "case", "func",
        "var", "let":
        guard at + 1 < tokens.count, at == 0 || tokens[at - 1] != "." else { continue }
        let isOpen = scopes.allSatisfy { $0 == .type }
        let name = tokens[at + 1]
        if SourceFile.typeWords.contains(token), isName(name) {
          next = .type
          if isOpen, token != "extension" { declared.insert(String(name)) }
        } else if token == "typealias" || token == "func" || token == "var" || token == "let" {
          if token != "typealias" { next = .other }
          let isHidden = tokens[max(0, at - 4)..<at].contains("private")
          if isOpen, isName(name), !isHidden { declared.insert(String(name)) }
        } else if token == "case", isOpen, isName(name) {
          declared.insert(String(name))
        }
        if token != "extension", token != "case" || isOpen { own.insert(String(name)) }
      case "<":
        // The parameters of a generic type or function are names of its own.
        if at > 1, ["struct", "enum", "class", "func"].contains(tokens[at - 2]),
          at + 1 < tokens.count
        {
          own.insert(String(tokens[at + 1]))
        }
      default:
        guard let first = token.first, first.isLetter || first == "_" else { continue }
        if first.isUppercase || at > 0 && tokens[at - 1] == "." { mentioned.insert(String(token)) }
      }
    }
  }

  private enum Scope { case type, other }
  private static let typeWords: Set<Substring> = [
    "struct", "enum", "class", "protocol", "actor", "extension",
  ]

  private func isName(_ token: Substring) -> Bool {
    token.first.map { $0.isLetter || $0 == "_" } ?? false
  }
}
