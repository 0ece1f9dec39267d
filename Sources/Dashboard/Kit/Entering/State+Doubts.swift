package import Campaign

extension State {
  /// What was not yet answered for as long as the dashboard is open.
  func unsettled(_ doubts: [Doubt]) -> [Doubt] { doubts.filter { !entry.settled.contains($0) } }

  /// Asks what is doubtful about an entry before it is made.
  mutating func ask(
    _ doubts: [Doubt], _ run: @escaping @Sendable (inout State) -> [Effect]
  ) -> [Effect] {
    let doubts = unsettled(doubts)
    guard !doubts.isEmpty else { return run(&self) }
    let lines = doubts.lines(language)
    overlays.append(
      Confirmation(
        lines[0], details: Array(lines.dropFirst()), yes: language("Vẫn ghi", "Record it"),
        no: Phrase("Sửa lại", "Mend it")
      ) { state in
        state.entry.settled.formUnion(doubts.filter { !$0.isAskedAgain })
        return run(&state)
      })
    return []
  }

  /// Asks from within an overlay, which stays below the question with what was typed into it and
  /// goes on after a yes.
  mutating func ask<Asking: Overlay>(
    _ doubts: [Doubt], above asking: inout Asking,
    _ run: @escaping @Sendable (inout Asking, inout State) -> Outcome
  ) -> Outcome {
    let doubts = unsettled(doubts)
    guard !doubts.isEmpty else { return run(&asking, &self) }
    return .stay(
      ask(doubts) { state in
        state.topOverlay { overlay, state in
          guard var own = overlay as? Asking else { return .stay() }
          let outcome = run(&own, &state)
          overlay = own
          return outcome
        }
      })
  }
}

extension State {
  /// Hands facts to the store; what is shown as saved waits for the store's word.
  ///
  /// - Parameter draft: the draft that the store's word makes unnecessary.
  package mutating func record(_ facts: [Fact], label: String, draft: String? = nil) -> [Effect] {
    guard !facts.isEmpty else { return [] }
    if let readOnlyReason {
      banner = Banner(language("Chỉ đọc: ", "Read-only: ") + readOnlyReason, .bad)
      return [.bell]
    }
    return ask(office.doubts(facts, on: today)) { state in
      let ticket = state.entry.owed.owe(facts, label, draft: draft)
      return [.record(facts, label: label, ticket)]
    }
  }

  /// Hands what was meant to the store, after a question where it is doubtful.
  package mutating func record(_ intent: Intent, label: String, draft: String? = nil) -> [Effect] {
    ask(intent.facts.isEmpty ? [] : intent.doubts) {
      $0.record(intent.facts, label: label, draft: draft)
    }
  }
}
