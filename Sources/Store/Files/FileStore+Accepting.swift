package import Campaign

extension FileStore {
  /// Records that the store's owner has looked at numbers that are gone, and answers for the journals
  /// of others that they brought here.
  ///
  /// Nothing is recorded where there is nothing of the kind.
  package func accept(author: String, at: Int64, on day: Day) throws(StoreError) -> Receipt {
    guard system.user == owner else { throw .notTheOwner(path: path) }
    let told = try verify()
    let store = try FileStore(
      OpenedStore(path, system), system: system, readOnly: readOnly, cache: nil,
      isOwnerVouching: true)
    let receipt = try store.record(
      CommitRequest(author: author, at: at),
      saying: { marks in
        marks.heads = store.journals.heads
        var looked = RecordMarks.Looked(ahead: store.ledger.lastSequence + 1)
        for damage in store.journals.damages {
          if case .missing(let range) = damage.kind { looked.missing.append(range) }
        }
        marks.looked = looked
      },
      { _ in told.contains(where: \.canBeAccepted) ? [.upkeep(.accept, on: day)] : [] })
    _ = try refresh()
    return receipt
  }
}

extension Damage {
  /// Whether the store's owner can say that it was looked at.
  package var canBeAccepted: Bool {
    switch kind {
    case .missing, .ahead: true
    case .forged: path.hasPrefix(Layout.journal)
    default: false
    }
  }
}
