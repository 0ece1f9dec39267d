import JSON
import Writing

/// Who is to follow a thing.
package struct OwnerActs {
  let ledger: Ledger
  let day: Day

  package init(_ ledger: Ledger, on day: Day) {
    self.ledger = ledger
    self.day = day
  }

  /// Leaves it to somebody of the staff or to another name; to nobody where none is named, also
  /// where the plan's own list says otherwise.
  package func assign(_ thing: Responsibility, to owner: String?) -> [Fact] {
    let cell = Cell.assigned(thing.plan, thing.kind, thing.id)
    let value: JSON = owner.map { .string($0) } ?? .null
    if let entry = ledger.entry(cell, on: day), entry.value == value { return [] }
    return [ledger.setting(cell, value, on: day)]
  }

  /// Leaves it to whoever goes by a name; one whom the plan does not list is asked about.
  package func assign(_ thing: Responsibility, toOneCalled name: String, of plan: Plan)
    throws(NamingError) -> Intent
  {
    if let member = try plan.member(called: name) { return Intent(assign(thing, to: member.id)) }
    let facts = assign(thing, to: name)
    let known = plan.staff.map { $0.name ?? $0.id }.joined(separator: ", ")
    let doubt = Doubt(
      Phrase(
        "Kế hoạch không có cán bộ “\(name)”. Vẫn giao cho người này?",
        "The plan lists no “\(name)”. Leave it to them all the same?"),
      asTyped: Phrase("giao cho “\(name)”", "it is left to “\(name)”"),
      instead: known.isEmpty
        ? Phrase("kế hoạch chưa có danh sách cán bộ", "the plan lists no staff yet")
        : Phrase("một trong: \(known)", "one of \(known)"))
    return Intent(facts, doubts: facts.isEmpty ? [] : [doubt])
  }
}
