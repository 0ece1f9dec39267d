import Campaign

extension State {
  /// Puts the next conflict before whoever is not typing at the moment; each is put once by itself.
  mutating func offerConflict() {
    guard overlays.isEmpty, entry.conflicts.indices.contains(entry.offered),
      !registry.screens.contains(where: { $0.page.isTyping(self) })
    else { return }
    overlays.append(ClashOverlay(entry.conflicts[entry.offered], self))
    entry.offered += 1
  }

  /// What a colleague entered in a fact's cell since an entry was the last one on file.
  func changedMeanwhile(_ fact: Fact, after seen: Int64) -> Entry? {
    guard fact.cell.item != Cell.newID, fact.cell.kind != .undo,
      let now = office.ledger.entry(fact.cell), now.id.sequence > seen, now.author != author,
      now.value != fact.value
    else { return nil }
    return now
  }

  mutating func decide(_ mine: Fact) {
    guard let at = entry.conflicts.firstIndex(where: { $0.mine == mine }) else { return }
    entry.conflicts.remove(at: at)
    if at < entry.offered { entry.offered -= 1 }
  }
}
