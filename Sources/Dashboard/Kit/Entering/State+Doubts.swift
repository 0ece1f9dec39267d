package import Campaign
import Writing

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
  /// Asks once why figures outside their bands are right, before they are recorded; Enter without a
  /// word goes on as well.
  mutating func askReason(
    for unusual: [UnusualFigure], _ run: @escaping @Sendable ([Fact], inout State) -> [Effect]
  ) {
    let language = language
    guard let first = unusual.first else { return }
    let outside = first.outside(language)
    let title =
      unusual.count == 1
      ? outside.prefix(1).uppercased() + outside.dropFirst()
      : language("\(unusual.count) số ngoài khoảng", "\(unusual.count) figures outside their bands")
    let more = unusual.count > 1 ? ", …" : ""
    let echo =
      language("Vì sao? Bỏ trống cũng ghi. ", "Why? It may stay empty. ") + first.place(language)
      + more
    overlays.append(
      Prompt(title, check: { _, _ in .fine(echo: echo) }) { text, state in
        let reason = Vietnamese.composed(Sanitise.line(text))
        return run(
          ReasonActs(state.office.ledger).keep(reason, for: unusual, on: state.today), &state)
      })
  }

  /// Hands facts to the store; what is shown as saved waits for the store's word.
  ///
  /// - Parameter draft: the draft that the store's word makes unnecessary.
  /// - Parameter isReasoned: whether it was asked already why figures are outside their bands.
  package mutating func record(
    _ facts: [Fact], label: String, draft: String? = nil, isReasoned: Bool = false
  ) -> [Effect] {
    guard !facts.isEmpty else { return [] }
    if let readOnlyReason {
      banner = Banner(language("Chỉ đọc: ", "Read-only: ") + readOnlyReason, .bad)
      return [.bell]
    }
    if let fault = office.lockFault(facts, on: today) {
      banner = Banner(fault.text(language), .bad)
      return [.bell]
    }
    let unusual = isReasoned ? [] : office.unusual(facts, on: today, status: status)
    if !unusual.isEmpty {
      askReason(for: unusual) { reasons, state in
        state.record(facts + reasons, label: label, draft: draft, isReasoned: true)
      }
      return []
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
