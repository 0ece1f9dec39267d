/// A name in a plan that must stand elsewhere in it.
package struct Reference {
  let name: String
  let kind: Kind
  let spot: Spot

  /// What the name is a name of.
  package enum Kind: Sendable, Equatable {
    case staff, target, reward, title, block, subject
  }
}

extension PlanReading {
  /// Reports every name that leads nowhere; only now is everything read that it may lead to.
  func resolveReferences() {
    for reference in references {
      switch reference.kind {
      case .staff: check(reference, in: [names.staff])
      case .target: check(reference, in: [names.targets])
      case .reward: check(reference, in: [names.rewards])
      case .title: checkTitle(reference)
      case .block:
        // A plan that declares no blocks leaves them to the roster.
        if !names.blocks.isEmpty { check(reference, in: [names.blocks]) }
      case .subject:
        check(
          reference,
          in: [
            names.targets, names.themes, names.deadlines, names.movements, names.criteria,
            names.registrations,
          ])
      }
    }
  }

  private func checkTitle(_ reference: Reference) {
    if names.rewards.contains(reference.name), !names.titles.contains(reference.name) {
      report(.notATitle(reference.name), at: reference.spot)
    } else {
      check(reference, in: [names.rewards])
    }
  }

  private func check(_ reference: Reference, in lists: [IDs]) {
    if lists.contains(where: { $0.contains(reference.name) }) { return }
    let nearest = self.nearest(to: reference.name, among: lists.flatMap(\.order))
    report(
      .unknownReference(reference.name, reference.kind, nearest: nearest), at: reference.spot)
  }
}
