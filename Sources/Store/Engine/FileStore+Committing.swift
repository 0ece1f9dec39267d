package import Campaign

extension FileStore {
  package func commit(_ facts: [Fact], author: String, at: Int64) throws(StoreError) -> Receipt {
    try record(author: author, at: at, seen: nil) { _ in facts }
  }

  package func commit(
    author: String, at: Int64, seen: Int64? = nil, _ build: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    try record(author: author, at: at, seen: seen ?? ledger.lastSequence, build)
  }

  /// Everything between taking the lock and giving it back.
  func record(
    author: String, at: Int64, seen: Int64?,
    _ build: (Ledger) throws(StoreError) -> [Fact]
  ) throws(StoreError) -> Receipt {
    if let readOnly { throw .readOnly(readOnly, path: path) }
    let author = author.isEmpty ? login : author
    let lock = try takeLock(at: at)
    do {
      try catchUp(lock)
      let facts = try build(ledger)
      guard !facts.isEmpty else {
        lock.release()
        return Receipt(sequence: 0, facts: [], conflicts: [])
      }
      let conflicts = ledger.conflicts(facts, by: author, seen: seen)
      let header = CommitHeader(
        sequence: nextSequence(lock), at: at, author: author, login: login)
      try append(header, facts)
      lock.release(last: header.sequence)
      return Receipt(
        sequence: header.sequence, facts: header.numbering(facts), conflicts: conflicts)
    } catch {
      lock.release()
      throw error.whileSaving
    }
  }

  func takeLock(at: Int64) throws(StoreError) -> StoreLock {
    let status = try saving(path) { () throws(SystemError) in try root.status() }
    if status.isOthersToWrite { throw .unsafe(path: path) }
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
    }
    if !lock.isSettled {
      // Whoever held the lock before died with it: what they wrote may not be on disk yet, and
      // what is recorded now builds on it.
      for journal in journals.journals where journal.lastSequence > lock.found.last {
        try appender.makeLasting(journal.path)
      }
      lock.isSettled = true
    }
  }

  /// A number that no record had, neither one that is lost.
  private func nextSequence(_ lock: StoreLock) -> Int64 {
    let known = ledger.lastSequence
    let noted = lock.found.last
    let isSane = noted > known && noted - known < JournalReading.maximumStep
    return (isSane ? noted : known) + 1
  }

  private func append(_ header: CommitHeader, _ facts: [Fact]) throws(StoreError) {
    let year = String(zone.day(at: header.at).iso.prefix(4))
    let target = try appender.open(year: year, login: login)
    var journal = try known(target)
    let end = journal.consumed
    guard target.status.size >= end, target.status.inode == journal.inode else {
      throw .notAPlainFile(path: "\(path)/\(target.path)")
    }
    let line = RecordWriter.line(header, facts, zone: zone, previous: journal.lastSum)
    guard line.count <= longestRecord else { throw .tooLarge(bytes: line.count) }
    if target.status.size > end { try appender.mend(target, from: end) }
    do {
      try appender.append(line, to: target, after: end)
    } catch {
      if let status = try? target.file.status(), !target.isNew {
        journal.settle(status)
        journals[target.path] = journal
      }
      throw error
    }
    let status = (try? target.file.status()) ?? target.status
    try twins.change { ledger throws(StoreError) in
      journals.add(line, to: journal, status, &ledger)
    }
  }

  /// The journal as it was read: nothing is appended to one of which anything is unread.
  private func known(_ target: JournalAppender.Target) throws(StoreError) -> Journal {
    if let journal = journals[target.path] { return journal }
    if target.status.size == 0 { return Journal(path: target.path, target.status) }
    // It came up behind our back. What is to be recorded was made without it, so not this time.
    try readJournals(thorough: true)
    throw .busy(nil)
  }
}

extension CommitHeader {
  /// The facts with the ids that new things were given.
  fileprivate func numbering(_ facts: [Fact]) -> [Fact] {
    facts.enumerated().map { number, fact in
      var fact = fact
      let part = facts.count == 1 ? 0 : Int32(clamping: number + 1)
      if fact.cell.item == Cell.newID {
        fact.cell.item = EntryID(sequence: sequence, part: part).text
      }
      return fact
    }
  }
}
