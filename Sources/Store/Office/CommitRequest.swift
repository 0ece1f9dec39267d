package import Campaign

/// What goes into a commit beside the facts that are made for it.
package struct CommitRequest {
  /// Where it is empty, the login stands for it.
  package var author: String
  /// Milliseconds since 1970.
  package var at: Int64
  /// The last number its author knew of: what came later from others is a conflict. Without it, each
  /// fact's base says what they had been looking at.
  package var seen: Int64?
  package var document: Document?

  package enum Document {
    /// Puts a plan in; `replacing` in the place of the one of that id, of which a copy is kept.
    case plan(PlanFile, replacing: Bool)
    /// Puts the list of schools on record as it lies there by now: a hand edit is taken over, one
    /// that is gone is begun anew.
    case roster
  }

  package init(author: String, at: Int64, seen: Int64? = nil, document: Document? = nil) {
    self.author = author
    self.at = at
    self.seen = seen
    self.document = document
  }
}

/// That facts are kept.
package struct Receipt: Equatable, Sendable {
  /// Zero where there was nothing to record.
  package var sequence: Int64
  package var facts: [Fact]
  /// Where someone else had meanwhile said something different; both stay in the log.
  package var conflicts: [Conflict]

  static let nothing = Receipt(sequence: 0, facts: [], conflicts: [])
}

extension OfficeStore {
  /// Records facts that may turn out to be refused: then nothing is written, and that is the answer.
  package func commit<Refusal: Error>(
    _ request: CommitRequest, onProgress: (Int, Int) -> Void = { _, _ in },
    orRefusal make: (Ledger) throws(Refusal) -> [Fact]
  ) throws(StoreError) -> Result<Receipt, Refusal> {
    var refusal: Refusal?
    let receipt = try commit(request, onProgress: onProgress) { ledger in
      do throws(Refusal) {
        refusal = nil
        return try make(ledger)
      } catch {
        refusal = error
        return []
      }
    }
    return refusal.map { .failure($0) } ?? .success(receipt)
  }

  package func commit(
    _ request: CommitRequest, _ make: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    try commit(request, onProgress: { _, _ in }, make)
  }

  /// Records facts given what their author had been looking at.
  package func commit(_ facts: [Fact], author: String, at: Int64) throws(StoreError) -> Receipt {
    try commit(CommitRequest(author: author, at: at)) { _ in facts }
  }

  /// Records facts made from the newest state; what came after `seen`, or else after the last look,
  /// is a conflict.
  package func commit(
    author: String, at: Int64, seen: Int64? = nil, _ make: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    let seen = seen ?? ledger.lastSequence
    return try commit(CommitRequest(author: author, at: at, seen: seen), make)
  }

  /// Puts a plan's document in and records it with what is said of it.
  package func addPlan(
    _ plan: PlanFile, facts: [Fact], replacing: Bool = false, author: String, at: Int64
  ) throws(StoreError) -> Receipt {
    let request = CommitRequest(
      author: author, at: at, document: .plan(plan, replacing: replacing))
    return try commit(request) { _ in facts }
  }
}
