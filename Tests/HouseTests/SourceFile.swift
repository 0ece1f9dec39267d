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

  var target: String { String(pieces[0]) }
  private var pieces: [Substring] { path.split(separator: "/") }

  /// The deepest of some folders of the target in which the file lies, else the one directly below
  /// the target; empty for a file that lies in the target itself.
  func folder(among folders: Set<String>) -> String {
    let inside = pieces.dropFirst().dropLast()
    let deepest = (0...inside.count).reversed().lazy
      .map { inside.prefix($0).joined(separator: "/") }
      .first { folders.contains($0) && !$0.isEmpty }
    return deepest ?? inside.first.map(String.init) ?? ""
  }

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
          let isHidden = SourceFile.isHidden(tokens[max(0, at - 4)..<at])
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

  /// What is `private(set)` can still be named.
  private static func isHidden(_ before: ArraySlice<Substring>) -> Bool {
    before.indices.contains {
      before[$0] == "private" && before.dropFirst($0 + 1 - before.startIndex).first != "("
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
