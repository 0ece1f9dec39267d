package import Campaign

extension State {
  /// Asks what is doubtful about an entry before it is made; what was typed stays where the answer
  /// is no.
  mutating func ask(
    _ doubts: [Doubt], _ run: @escaping @Sendable (inout State) -> [Effect]
  ) -> [Effect] {
    guard !doubts.isEmpty else { return run(&self) }
    let lines = doubts.lines(language)
    overlays.append(
      Confirmation(
        lines[0], details: Array(lines.dropFirst()), yes: language("Vẫn ghi", "Record it"),
        no: Phrase("Sửa lại", "Mend it"), run: run))
    return []
  }

  /// Hands what was meant to the store, after a question where it is doubtful.
  package mutating func record(_ intent: Intent, label: String, draft: String? = nil) -> [Effect] {
    ask(intent.facts.isEmpty ? [] : intent.doubts) {
      $0.record(intent.facts, label: label, draft: draft)
    }
  }
}
