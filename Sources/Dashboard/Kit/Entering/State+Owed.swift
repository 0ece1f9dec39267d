import Campaign

extension State {
  /// What the store's word changes of what is being entered.
  mutating func settleEntry(_ receipt: Receipt) -> [Effect] {
    let draft = entry.owed.saved(receipt.label)
    entry.conflicts += receipt.conflicts
    return draft.map { drop($0) } ?? []
  }

  /// Keeps what was typed outside the store, so that it outlives the program.
  mutating func keep(_ text: String, at place: String) -> [Effect] {
    let draft = Draft(place: place, text: text)
    if let at = drafts.firstIndex(where: { $0.place == place }) {
      guard drafts[at] != draft else { return [] }
      drafts[at] = draft
    } else {
      drafts.append(draft)
    }
    return [.keepDraft(draft)]
  }

  mutating func drop(_ place: String) -> [Effect] {
    guard drafts.contains(where: { $0.place == place }) else { return [] }
    drafts.removeAll { $0.place == place }
    return [.dropDraft(place: place)]
  }
}
