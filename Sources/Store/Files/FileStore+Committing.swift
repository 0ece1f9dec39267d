package import Campaign

extension FileStore {
  package func commit(
    _ request: CommitRequest, onProgress: (Int, Int) -> Void, _ make: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    switch request.document {
    case nil: try record(request, onProgress, make)
    case .plan(let plan, let replacing):
      try record(request, onProgress, plan, replacing: replacing, make)
    case .roster: try recordTakingOverRoster(request, onProgress, make)
    }
  }

  /// Everything between taking the lock and giving it back.
  ///
  /// `saying` adds what the record says of the store itself.
  func record(
    _ request: CommitRequest, _ onProgress: (Int, Int) -> Void = { _, _ in },
    saying: (inout RecordMarks) throws(StoreError) -> Void = { _ in },
    _ make: (Ledger) throws(StoreError) -> [Fact]
  ) throws(StoreError) -> Receipt {
    if let readOnly { throw .readOnly(readOnly, path: path) }
    let author = request.author.isEmpty ? login : request.author
    let lock = try takeLock(at: request.at)
    do {
      try catchUp(lock)
      let facts = try make(ledger)
      guard !facts.isEmpty else {
        lock.release()
        return .nothing
      }
      let conflicts = ledger.conflicts(facts, by: author, seen: request.seen)
      var marks = try marksOfNext(lock)
      try saying(&marks)
      let header = CommitHeader(
        sequence: nextSequence, at: request.at, author: author, login: login)
      let allotted = facts.allotted(in: header.sequence)
      let parting = PersonalParting(allotted, salt: system.randomName)
      try personal.add(parting.lines)
      try append(header, parting.facts, marks, onProgress: onProgress)
      // It is on record by now: where this fails, `verify` says so and does it.
      try? personal.blot(parting.blotted)
      lock.release(last: header.sequence)
      return Receipt(sequence: header.sequence, facts: allotted, conflicts: conflicts)
    } catch {
      lock.release()
      throw error.whileSaving
    }
  }

  func takeLock(at: Int64) throws(StoreError) -> StoreLock {
    let status = try saving(path) { () throws(SystemError) in try root.status() }
    if status.isOthersToWrite { throw .unsafe(path: path) }
    try holdPlace()
    let since = Timestamp.text(at, offset: zone.offset(at: at.flooredQuotient(1000)))
    return try StoreLock(
      root: root, path: "\(path)/\(Layout.lock)",
      holder: Holder(login: login, process: system.process, since: since))
  }

  /// Takes in all that was recorded before the lock was ours.
  private func catchUp(_ lock: StoreLock) throws(StoreError) {
    try readJournals(thorough: !lock.isSettled)
    if lock.found.last > ledger.lastSequence {
      try readJournals(thorough: true)
      try holdReadable(upTo: lock.found.last)
    }
    if !lock.isSettled {
      // Whoever held the lock before died with it: what they wrote may not be on disk yet, and
      // what is recorded now builds on it. A number that was made up hides nothing.
      let last = min(lock.found.last, ledger.lastSequence - 1)
      for journal in journals.journals where journal.lastSequence > last {
        try appender.makeLasting(journal.path)
      }
      lock.isSettled = true
    }
  }

  /// What may not be read may bear the next number.
  private func holdReadable(upTo noted: Int64) throws(StoreError) {
    guard noted > ledger.lastSequence else { return }
    for damage in journals.damages {
      if case .unreadable(let error) = damage.kind {
        throw .saving(error, path: "\(path)/\(damage.path)")
      }
    }
  }

  private var nextSequence: Int64 {
    max(ledger.lastSequence, journals.marks.highestOfOthers) + 1
  }

  /// What the next record says of the store: what stood before it, and what is said once.
  private func marksOfNext(_ lock: StoreLock) throws(StoreError) -> RecordMarks {
    let known = journals.marks
    var marks = RecordMarks(after: known.tips)
    if !known.isNamed { marks.heads = journals.heads }
    if known.store == nil {
      marks.store = description.id
      _ = try readDocuments()
      marks.documents = description.documents ?? documents.sums
    }
    if lock.found.last > ledger.lastSequence { marks.ahead = lock.found.last }
    return marks
  }

  /// The journal as it was read: nothing is appended to one of which anything is unread.
  func known(_ target: JournalAppender.Target) throws(StoreError) -> Journal {
    if let journal = journals[target.path] { return journal }
    if target.status.size == 0 { return Journal(path: target.path, target.status) }
    // It came up behind our back. What is to be recorded was made without it, so not this time.
    try readJournals(thorough: true)
    throw .busy(nil)
  }
}
