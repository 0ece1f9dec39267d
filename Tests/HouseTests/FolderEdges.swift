import Foundation

/// Which folder of a target names what another one declares.
struct FolderEdges {
  /// One file that uses a word which only one other file of the target declares.
  struct Edge: Hashable, Comparable {
    let from: String
    let to: String
    let word: String
    let user: String

    static func < (a: Edge, b: Edge) -> Bool {
      (a.from, a.to, a.user, a.word) < (b.from, b.to, b.user, b.word)
    }
  }

  let target: String
  private(set) var edges: Set<Edge> = []

  init(target: String, folders named: [String], _ files: [SourceFile]) {
    self.target = target
    let own = files.filter { $0.target == target }
    var homes: [String: Set<String>] = [:]
    for file in own {
      for word in file.declared { homes[word, default: []].insert(file.path) }
    }
    let named = Set(named)
    let folders = Dictionary(
      uniqueKeysWithValues: own.map { ($0.path, $0.folder(among: named)) })
    for file in own {
      let folder = folders[file.path] ?? ""
      for word in file.used where FolderEdges.isTelling(word) {
        // A word that several files declare does not say which one is meant.
        guard let home = homes[word], home.count == 1, let path = home.first,
          let to = folders[path], to != folder
        else { continue }
        edges.insert(Edge(from: folder, to: to, word: word, user: file.path))
      }
    }
  }

  /// Types begin with a capital; members are told from those of the standard library by having
  /// several words in their name.
  private static func isTelling(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if first.isUppercase { return word.count > 1 }
    return word.contains { $0.isUppercase } && !standard.contains(word)
  }

  private static let standard: Set<String> = [
    "isEmpty", "firstIndex", "lastIndex", "removeLast", "removeFirst", "removeAll", "popLast",
    "allSatisfy", "compactMap", "flatMap", "hasPrefix", "hasSuffix", "allCases", "rawValue",
    "startIndex", "endIndex", "reserveCapacity", "isNewline", "isLetter", "isNumber",
    "isWhitespace", "isUppercase", "isLowercase", "withUnsafeBytes", "withUnsafeBufferPointer",
    "baseAddress", "unicodeScalars", "dropFirst", "dropLast", "formIndex", "isSuperset",
    "isSubset", "formUnion", "mapValues", "localizedDescription", "debugDescription",
  ]

  /// Edges that do not go from a later folder of the order to an earlier one.
  func upward(in order: [[String]]) -> [Edge] {
    var level: [String: Int] = [:]
    for (number, folders) in order.enumerated() {
      for folder in folders { level[folder] = number }
    }
    return edges.filter { (level[$0.from] ?? -1) <= (level[$0.to] ?? -1) }.sorted()
  }

  static func read(_ root: URL) throws -> [SourceFile] {
    let paths =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(
        path: path, text: try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      )
    }
  }
}
