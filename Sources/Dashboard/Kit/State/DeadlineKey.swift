package import Campaign

/// Names one deadline among those of all plans.
package struct DeadlineKey: Hashable, Sendable {
  package let plan: PlanID
  package let id: ObligationID

  package init(plan: PlanID, id: ObligationID) {
    self.plan = plan
    self.id = id
  }

  /// The form in which a list keeps it, and the command line writes it.
  package var text: String { "\(plan):\(id)" }

  package init?(text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    plan = PlanID(String(text[..<colon]))
    id = ObligationID(String(text[text.utf8.index(after: colon)...]))
  }
}

extension DeadlineStatus {
  package var key: DeadlineKey { DeadlineKey(plan: plan, id: id) }
}

extension DeadlineStatus {
  /// How the school at a position of the roster stands.
  func standing(_ position: Int) -> Standing? {
    guard let standings = schools?.standings, standings.indices.contains(position) else {
      return nil
    }
    return standings[position]
  }
}
