import Campaign
import JSON

extension FileStore {
  /// Reads everything from the first byte and says what is wrong, keeping copies of what is.
  package func verify() throws(StoreError) -> [Damage] {
    // Before the journals are read: whatever it says was on disk by then.
    let acknowledged = noteInLock().last
    let owner = try reading(path) { () throws(SystemError) in try root.status() }.owner
    let fresh = JournalSet(
      root: root, path: path, storeOwner: owner, isNamed: description.documents != nil,
      newest: description.writer)
    var ledger = Ledger()
    _ = try fresh.refresh(&ledger, thorough: true)
    var damages = fresh.damages
    if acknowledged > ledger.lastSequence {
      damages.append(
        Damage(.ahead(noted: acknowledged, last: ledger.lastSequence), path: Layout.lock))
    }
    for journal in fresh.journals where journal.size > journal.consumed {
      damages.append(
        Damage(
          .interrupted, path: journal.path, offset: journal.consumed,
          length: journal.size - journal.consumed))
    }
    damages += fresh.unfinished
    damages += personalDamages(of: ledger)
    if !isInPlace { damages.append(Damage(.moved, path: path)) }
    try readDocuments()
    let recorded = documentDamages(fresh.marks)
    damages += recorded
    damages += unreadableDocuments().filter { damage in
      !recorded.contains { $0.path == damage.path && $0.kind != .documentChanged }
    }
    keepCopies(of: damages)
    return damages
  }

  /// What is kept apart and is gone, and what should be gone and was not yet.
  private func personalDamages(of ledger: Ledger) -> [Damage] {
    var ledger = ledger
    ledger.personal = personal
    let keys = ledger.personalKeys()
    if readOnly == nil { try? personal.blot(keys.blotted) }
    let missing = personal.missing(of: keys.kept.subtracting(keys.blotted)).count
    let left = keys.blotted.count - personal.missing(of: keys.blotted).count
    return (missing > 0 ? [Damage(.personalMissing(missing), path: Layout.personal)] : [])
      + (left > 0 ? [Damage(.personalLeft(left), path: Layout.personal)] : [])
  }

  func noteInLock() -> LockNote {
    guard let file = try? root.open(Layout.lock, .read),
      let bytes = try? file.read(LockNote.length, at: 0)
    else { return LockNote() }
    return LockNote(bytes)
  }

  private func unreadableDocuments() -> [Damage] {
    var names = [Layout.description, Layout.roster]
    var damages: [Damage] = []
    do {
      if try root.statusIfPresent(Layout.holidays) != nil { names.append(Layout.holidays) }
      let plans = try root.open(Layout.plans, .directory)
      names += try plans.names()
        .filter { $0.hasSuffix(".json") && Layout.isPlain($0) }.sorted()
        .map { "\(Layout.plans)/\($0)" }
    } catch {
      damages.append(Damage(.unreadable(error), path: Layout.plans))
    }
    for name in names + [Layout.lock] {
      if let damage = documentDamage(name) { damages.append(damage) }
    }
    return damages
  }

  private func documentDamage(_ name: String) -> Damage? {
    let file = WholeFile(directory: root, path: path)
    do {
      guard let (bytes, status) = try file.read(name) else {
        return Damage(.unreadable(.absent), path: name)
      }
      if status.isOthersToWrite { return Damage(.othersCanWrite, path: name) }
      if name == Layout.lock { return nil }
      do { _ = try JSON.parse(bytes) } catch {
        return Damage(.badDocument(error), path: name, offset: error.offset)
      }
      return nil
    } catch {
      switch error {
      case .io(let cause, _, _): return Damage(.unreadable(cause), path: name)
      default: return Damage(.notAPlainFile, path: name)
      }
    }
  }

  /// Copies are a help for later; that one cannot be made is no damage of its own.
  private func keepCopies(of damages: [Damage]) {
    guard readOnly == nil else { return }
    let quarantine = Quarantine(
      root: root, path: path, sharing: sharing)
    for damage in damages where damage.length > 0 && !damage.isHarmless {
      guard let file = try? root.open(damage.path, .read) else { continue }
      // Of a line without end its beginning is enough to tell what it was.
      let length = min(damage.length, 1 << 20)
      try? quarantine.keep(
        damage.offset..<damage.offset + length, of: file, path: damage.path)
    }
  }
}
