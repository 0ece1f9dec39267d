import Campaign
import JSON

/// Gathers what is read, each entry with the words it was read from.
struct Draft {
  /// An entry of a list, and the words that it and its parts come from.
  struct Entry {
    var object: JSONObject
    var quote: Quote
    /// By the key below the entry: `items/0`.
    var parts: [(path: String, quote: Quote)] = []
  }

  /// In the order in which a plan file has them.
  static let lists = [
    "bases", "goals", "solutions", "movements", "commemorations", "phases", "cutoffs",
    "registrations",
    "tasks", "targets", "duties",
  ]

  private(set) var entries: [String: [Entry]] = [:]
  private(set) var unread: [Quote] = []
  var top = JSONObject()
  var topQuotes: [(path: String, quote: Quote)] = []
  var hasOpenMovements: Quote?
  /// Longer lists no plan takes.
  private static let mostEntries = 1_000

  func count(_ list: String) -> Int { entries[list]?.count ?? 0 }
  func all(_ list: String) -> [Entry] { entries[list] ?? [] }
  func hasRoom(_ list: String) -> Bool { count(list) < Draft.mostEntries }

  mutating func add(_ list: String, _ entry: Entry) {
    guard hasRoom(list) else {
      unread.append(entry.quote)
      return
    }
    entries[list, default: []].append(entry)
  }

  mutating func change(_ list: String, _ at: Int, _ change: (inout Entry) -> Void) {
    guard entries[list]?.indices.contains(at) == true else { return }
    change(&entries[list]![at])
  }

  mutating func leave(_ quote: Quote) {
    guard quote.text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    unread.append(quote)
  }

  /// Takes entries out that no plan could have; their words are unread then.
  mutating func drop(_ list: String, _ places: Set<Int>) {
    guard let all = entries[list] else { return }
    for at in places where all.indices.contains(at) { unread.append(all[at].quote) }
    entries[list] = all.enumerated().filter { !places.contains($0.offset) }.map(\.element)
  }

  var plan: JSON {
    var plan = top
    for list in Draft.lists {
      guard let all = entries[list], !all.isEmpty else { continue }
      plan[list] = .array(all.map { .object($0.object) })
      if list == "movements", hasOpenMovements != nil { plan["movementsOpen"] = true }
    }
    return .object(plan)
  }

  var evidence: [Evidence] {
    var evidence = topQuotes.map { Evidence(path: $0.path, quote: $0.quote) }
    for list in Draft.lists {
      for (at, entry) in all(list).enumerated() {
        evidence.append(Evidence(path: "/\(list)/\(at)", quote: entry.quote))
        evidence += entry.parts.map { Evidence(path: "/\(list)/\(at)/\($0.path)", quote: $0.quote) }
      }
      if list == "movements", let quote = hasOpenMovements {
        evidence.append(Evidence(path: "/movementsOpen", quote: quote))
      }
    }
    return evidence
  }
}

/// What an entry of the plan was read from.
package struct Evidence: Sendable, Equatable {
  /// A JSON pointer into the plan.
  package var path: String
  package var quote: Quote
}
