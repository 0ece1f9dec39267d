import Campaign

extension State {
  /// Puts the next conflict before whoever is not typing at the moment; each is put once by itself.
  mutating func offerConflict() {
    guard overlays.isEmpty, entry.grid.editor == nil,
      entry.conflicts.indices.contains(entry.offered)
    else { return }
    overlays.append(ClashOverlay(entry.conflicts[entry.offered], self))
    entry.offered += 1
  }

  mutating func decide(_ mine: Fact) {
    guard let at = entry.conflicts.firstIndex(where: { $0.mine == mine }) else { return }
    entry.conflicts.remove(at: at)
    if at < entry.offered { entry.offered -= 1 }
  }
}
