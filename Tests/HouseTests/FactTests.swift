import Campaign
import Testing

/// Where facts are made, and that every kind of them is handled by name.
@Suite struct FactTests {
  /// The ledger itself reads and undoes them, and the sample and the benchmarks make offices up.
  private static let mayMakeFacts = [
    "Sources/Campaign/Acts/", "Sources/Campaign/Facts/", "Sources/Campaign/Sample/",
    "Sources/Benchmarks/",
  ]

  @Test func factsAreMadeInActsAlone() throws {
    let files = try House.sources.get()
    #expect(files.count > 500)
    for (path, tokens) in files {
      let name = path.split(separator: "/").last ?? ""
      if name.contains("Acts") || Self.mayMakeFacts.contains(where: { path.hasPrefix($0) }) {
        continue
      }
      for (at, token) in tokens.enumerated() where at + 1 < tokens.count && tokens[at + 1] == "(" {
        let isMaker = ["setting", "takingBack", "redating"].contains(token)
        let isMade = isMaker && tokens[max(0, at - 1)] == "." || token == "Fact"
        #expect(!isMade, "\(path) makes a fact: \(token)")
      }
    }
  }

  /// So that a new kind of fact does not compile until every place has said what becomes of it.
  @Test func noSwitchOverTheKindsOfFactsHasADefault() throws {
    let kinds = Set(FactKind.allCases.map(\.rawValue))
    var switches = 0
    for (path, tokens) in try House.sources.get() {
      for (cases, hasDefault) in SwitchReading.switches(tokens) {
        // Other enums share some of the words; three of them are no accident.
        guard cases.count >= 3, cases.isSubset(of: kinds) else { continue }
        switches += 1
        #expect(!hasDefault, "\(path): a switch over \(cases.sorted())")
      }
    }
    #expect(switches >= 7)
  }
}

/// The switches of a file, each with the names of its cases.
enum SwitchReading {
  static func switches(_ tokens: [Substring]) -> [(cases: Set<String>, hasDefault: Bool)] {
    tokens.indices.filter { tokens[$0] == "switch" }.compactMap { start in
      guard let open = tokens[start...].firstIndex(of: "{") else { return nil }
      var (depth, at) = (0, open)
      var cases: Set<String> = []
      var hasDefault = false
      var isPattern = false
      while at < tokens.count {
        switch tokens[at] {
        case "{": depth += 1
        case "}":
          depth -= 1
          if depth == 0 { return (cases, hasDefault) }
        case "case" where depth == 1: isPattern = true
        case "default" where depth == 1: hasDefault = true
        case ":" where depth == 1: isPattern = false
        case "." where isPattern:
          if at + 1 < tokens.count { cases.insert(String(tokens[at + 1])) }
        default: break
        }
        at += 1
      }
      return nil
    }
  }
}
