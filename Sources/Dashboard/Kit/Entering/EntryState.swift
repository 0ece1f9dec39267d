package import Campaign

/// What is being entered, and what of it is not on disk yet.
package struct EntryState: Sendable {
  package var owed = OwedEntries()
  /// Cells that someone else changed meanwhile and nobody has decided about yet.
  package internal(set) var conflicts: [Conflict] = []
  /// How many of them were put before someone already.
  var offered = 0
  /// A row that will be there once the store has what was entered, and the lists that show it.
  var awaited: (lists: [ListID], row: String)?
  /// Values typed before, the latest last, by what they were typed for.
  package var former: [String: [String]] = [:]
  /// Questions that were answered with yes for as long as the dashboard is open.
  var settled: Set<Doubt> = []

  package init() {}

  private static let mostFormer = 50

  package mutating func remember(_ text: String, for topic: String) {
    guard !text.isEmpty else { return }
    var texts = former[topic, default: []]
    texts.removeAll { $0 == text }
    texts.append(text)
    former[topic] = texts.suffix(EntryState.mostFormer)
  }
}
