import Campaign
package import Canvas

/// Two people who said different things of one cell: both are shown, one key chooses.
package struct ClashOverlay: Overlay {
  private let mine: Fact
  private let theirs: Entry
  private let place: String
  private let keep: Keep

  /// What choosing means: mine may be on record already, or still wait for this answer.
  enum Keep {
    case recorded
    case waiting([Fact], label: String, draft: String?)
  }

  init(_ conflict: Conflict, _ state: State) {
    mine = conflict.mine
    theirs = conflict.theirs
    place = ClashWords(state).place(conflict.mine.cell)
    keep = .recorded
  }

  init(
    waiting facts: [Fact], _ theirs: Entry, label: String, draft: String?, _ state: State
  ) {
    mine =
      facts.last { $0.cell == theirs.cell } ?? theirs.fact
    self.theirs = theirs
    place = ClashWords(state).place(theirs.cell)
    keep = .waiting(facts, label: label, draft: draft)
  }

  package var commands: [WindowCommand<ClashOverlay>] { ClashOverlay.commands }

  private static let commands: [WindowCommand<ClashOverlay>] = [
    WindowCommand([.character("m"), .character("M")], nil, Phrase("Giữ của tôi", "Keep mine")) {
      clash, _, state in .close(clash.keepMine(&state))
    },
    WindowCommand([.character("t"), .character("T")]) { clash, _, state in
      .close(clash.takeTheirs(&state))
    }
    .named { clash, state in
      let author = clash.theirs.author
      return Hint("t", state.language("Lấy của \(author)", "Take \(author)'s"))
    },
    WindowCommand([.escape], nil, Phrase("Để sau", "Later")) { clash, _, state in
      state.banner = Banner(
        state.language("Để lại, chưa chọn: ", "Left undecided: ") + clash.place, .warning)
      return .close()
    },
  ]

  private func keepMine(_ state: inout State) -> [Effect] {
    guard case .waiting(let facts, let label, let draft) = keep else {
      state.decide(mine)
      return []
    }
    return state.record(facts, label: label, draft: draft)
  }

  private func takeTheirs(_ state: inout State) -> [Effect] {
    switch keep {
    case .waiting(_, _, let draft): return draft.map { state.drop($0) } ?? []
    case .recorded:
      state.decide(mine)
      let label = state.language(
        "\(place): theo \(theirs.author)", "\(place): as \(theirs.author) has it")
      let facts = ConflictActs(state.office.ledger)
        .take(theirs, over: mine, of: state.author, today: state.today)
      return state.record(facts, label: label)
    }
  }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let language = state.language
    let words = ClashWords(state)
    let lines = [
      (place, Style(.title, on: .popup, .bold)),
      (
        language("m  của tôi (\(state.author)): ", "m  mine (\(state.author)): ")
          + words.value(mine.value, mine.cell, mine.on), Style(.plain, on: .popup)
      ),
      (
        language("t  của \(theirs.author): ", "t  \(theirs.author)'s: ")
          + words.value(theirs.value, theirs.cell, theirs.on), Style(.plain, on: .popup)
      ),
    ]
    let width = min(lines.map(\.0.displayWidth).max() ?? 0, area.width - 6)
    let sign = frame.glyphs.sign(.conflict)
    let inside = frame.popup(
      Size(width, lines.count),
      title: "\(sign) " + language("Hai người cùng sửa một ô", "Two people changed one cell"),
      in: area)
    for (row, line) in lines.enumerated() {
      frame.draw(line.0, in: inside, row: row, style: line.1)
    }
  }

}

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
