import Campaign
import Writing

/// What a school registered for, in words.
struct AskedOfSchool {
  private let id: UnitID
  private let state: State

  init(_ id: UnitID, _ state: State) {
    self.id = id
    self.state = state
  }

  /// `Đăng ký: Lao động tiên tiến 12`
  var lines: [String] {
    let said = state.status.plans.flatMap { plan in
      plan.registrationsAsked.compactMap { asked -> String? in
        let cell = Cell(.register, plan: plan.id, subject: asked.topic.id, school: id)
        let value = RegistrationValue(state.office.ledger.value(cell, on: state.today))
        let words = value.map { asked.words($0) } ?? ""
        return words.isEmpty ? nil : words
      }
    }
    if said.isEmpty { return [] }
    return [state.language("Đăng ký: ", "Registered: ") + said.joined(separator: "; ")]
  }
}
