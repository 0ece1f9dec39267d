extension Entry {
  /// A fact as it would stand in the ledger: to be put in words before it is there.
  package init(of fact: Fact, by author: String) {
    self.init(
      id: EntryID(sequence: 0), cell: fact.cell, value: fact.value, on: fact.on, at: 0,
      author: author, login: "", base: fact.base, isActive: true)
  }
}
