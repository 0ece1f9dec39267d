import JSON

extension Ledger {
  /// Folds a commit that is made of values; the store folds the journal's bytes instead.
  package mutating func append(_ header: CommitHeader, _ facts: [Fact]) {
    begin(
      sequence: header.sequence, at: header.at, author: symbol(header.author),
      login: symbol(header.login))
    for fact in facts.allotted(in: header.sequence) {
      let value = fact.value.bytes()
      value.withUnsafeBufferPointer { bytes in
        add(
          kind: symbol(fact.cell.kind.rawValue), plan: symbol(fact.cell.plan.rawValue),
          subject: symbol(fact.cell.subject.rawValue), school: symbol(fact.cell.school.rawValue),
          item: symbol(fact.cell.item), on: fact.on, value: bytes, base: fact.base)
      }
    }
  }
}
