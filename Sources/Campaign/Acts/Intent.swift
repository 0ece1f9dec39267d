/// What an act comes to: the facts, and what is asked before they are recorded.
package struct Intent: Equatable, Sendable {
  package var facts: [Fact]
  package var doubts: [Doubt]

  package init(_ facts: [Fact], doubts: [Doubt] = []) {
    self.facts = facts
    self.doubts = doubts
  }

  package static func + (a: Intent, b: Intent) -> Intent {
    Intent(a.facts + b.facts, doubts: a.doubts + b.doubts)
  }
}
