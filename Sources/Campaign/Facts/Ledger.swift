/// All facts that were ever entered, folded so that any cell can be read for any day.
///
/// Values stay the JSON text of the journal until someone asks; everything else is numbers.
package struct Ledger: Sendable {
  var symbols = SymbolTable()
  var cells: [CellRow] = []
  var groups: [GroupRow] = []
  var commits: [CommitRow] = []
  var entries: [EntryRow] = []
  var values: [UInt8] = []
  var cellTable = IndexTable()
  var groupTable = IndexTable()
  /// What an undo entry took back, so that undoing the undo can bring it again.
  var undoes: [Int32: EntryID] = [:]
  /// How many entries still count, of the commits that were once taken back as a whole.
  private(set) var left = CommitTally()
  /// What is kept beside the journals; it outlives a ledger that is read anew.
  package var personal: (any PersonalValues)?
  /// Entries of earlier programs, which hold names themselves, that are not to be shown any more.
  var blotted: Set<EntryID> = []
  /// Shared by all copies, so that one can be told from a ledger that was read apart.
  let origin = Origin()

  final class Origin: Sendable {}

  package init() {
    // They come first, so that a cell tells them by the number of its kind.
    for kind in FactKind.byDay { _ = symbols.add(kind.rawValue) }
  }

  package var lastSequence: Int64 { commits.last?.sequence ?? 0 }
  package var entryCount: Int { entries.count }
  package var commitCount: Int { commits.count }

  // MARK: Adding

  package mutating func symbol(_ text: UnsafeBufferPointer<UInt8>) -> Int32 { symbols.add(text) }
  package mutating func symbol(_ text: String) -> Int32 { symbols.add(text) }

  /// Opens the next commit; its facts follow by `add`.
  package mutating func begin(sequence: Int64, at: Int64, author: Int32, login: Int32) {
    commits.append(
      CommitRow(
        sequence: sequence, at: at, author: author, login: login,
        firstEntry: Int32(entries.count), entries: 0))
  }

  package mutating func add(
    kind: Int32, plan: Int32, subject: Int32, school: Int32, item: Int32, on: Day,
    value: UnsafeBufferPointer<UInt8>, base: EntryID?
  ) {
    guard !commits.isEmpty else { return }
    let commit = Int32(commits.count - 1)
    commits[Int(commit)].entries += 1
    let cell = cellNumber(
      CellKey(kind: kind, plan: plan, subject: subject, school: school, item: item))
    let entry = Int32(entries.count)
    entries.append(
      EntryRow(
        cell: cell, commit: commit, part: commits[Int(commit)].entries, on: on.number,
        valueStart: values.count, valueCount: Int32(value.count),
        previous: cells[Int(cell)].newest, baseSequence: base?.sequence ?? 0,
        basePart: base?.part ?? 0))
    values.append(contentsOf: value)
    cells[Int(cell)].newest = entry
    if kind == symbols.find(FactKind.undo.rawValue) { applyUndo(entry, item: item) }
    if kind == symbols.find(FactKind.blot.rawValue) { blot(keptValue(of: entries[Int(entry)])) }
  }

  private mutating func cellNumber(_ key: CellKey) -> Int32 {
    if let known = cellTable.find(hash: key.hash, matches: { cells[Int($0)].key == key }) {
      return known
    }
    let number = Int32(cells.count)
    cells.append(CellRow(key: key))
    cellTable.insert(number, hash: key.hash)
    link(number, into: key.group)
    return number
  }

  private mutating func link(_ cell: Int32, into key: GroupKey) {
    if let group = groupTable.find(hash: key.hash, matches: { groups[Int($0)].key == key }) {
      cells[Int(groups[Int(group)].last)].next = cell
      groups[Int(group)].last = cell
    } else {
      let number = Int32(groups.count)
      groups.append(GroupRow(key: key, first: cell, last: cell))
      groupTable.insert(number, hash: key.hash)
    }
  }

  // MARK: Undo

  private mutating func applyUndo(_ entry: Int32, item: Int32) {
    // Only what was there before can be taken back; this also keeps chains of undoes finite.
    guard let target = EntryID(symbols.string(item)), target.sequence < lastSequence,
      undoDepth(of: target) < Ledger.deepestUndo
    else { return }
    undoes[entry] = target
    countLeft(of: target)
    let turned = turned(by: target, left) { entries[$0].active == 1 }
    for (entry, isOn) in turned {
      let active: Int32 = isOn ? 1 : 0
      left.add(active - entries[entry].active, toCommit: Int(entries[entry].commit))
      entries[entry].active = active
    }
  }

  mutating func countLeft(of id: EntryID) {
    guard let commit = left.uncounted(id, of: self) else { return }
    left.begin(commit, with: entryRange(of: id).count { entries[$0].active == 1 })
  }

  /// Nobody undoes an undo of an undo so often; each costs as much as the chain is long.
  private static let deepestUndo = 100

  private func undoDepth(of id: EntryID) -> Int {
    var depth = 0
    var next = entryRange(of: id).first
    while let entry = next, let target = undoes[Int32(entry)] {
      depth += 1
      next = entryRange(of: target).first
    }
    return depth
  }

  /// The entries that an undo of an id turns off, and those that turn on again because what had
  /// undone them is undone, and so on down.
  func turned(by id: EntryID, _ left: CommitTally, isOn: (Int) -> Bool) -> [Int: Bool] {
    var turned: [Int: Bool] = [:]
    var touched: Set<Int32> = []
    var waiting = [(id: id, isOn: false)]
    while let next = waiting.popLast() {
      if left.isSettled(next.id, next.isOn, touched, of: self) { continue }
      for entry in entryRange(of: next.id) where (turned[entry] ?? isOn(entry)) != next.isOn {
        turned[entry] = next.isOn
        touched.insert(entries[entry].commit)
        if let target = undoes[Int32(entry)] { waiting.append((target, !next.isOn)) }
      }
    }
    return turned
  }

  func entryRange(of id: EntryID) -> Range<Int> {
    guard let commit = commitNumber(id.sequence) else { return 0..<0 }
    let row = commits[commit]
    let first = Int(row.firstEntry)
    guard id.part > 0 else { return first..<first + Int(row.entries) }
    guard id.part <= row.entries else { return 0..<0 }
    let at = first + Int(id.part) - 1
    return at..<at + 1
  }

  /// Commits lie in order of their sequence.
  func commitNumber(_ sequence: Int64) -> Int? {
    var low = 0
    var high = commits.count
    while low < high {
      let middle = (low + high) / 2
      if commits[middle].sequence < sequence { low = middle + 1 } else { high = middle }
    }
    return low < commits.count && commits[low].sequence == sequence ? low : nil
  }

  // MARK: Finding

  func cellNumber(_ cell: Cell) -> Int32? {
    guard let kind = symbols.find(cell.kind.rawValue), let plan = symbols.find(cell.plan.rawValue),
      let subject = symbols.find(cell.subject.rawValue),
      let school = symbols.find(cell.school.rawValue),
      let item = symbols.find(cell.item)
    else { return nil }
    let key = CellKey(kind: kind, plan: plan, subject: subject, school: school, item: item)
    return cellTable.find(hash: key.hash) { cells[Int($0)].key == key }
  }

  func firstCell(of kind: FactKind, plan: PlanID, subject: ObligationID) -> Int32? {
    guard let kind = symbols.find(kind.rawValue), let plan = symbols.find(plan.rawValue),
      let subject = symbols.find(subject.rawValue)
    else { return nil }
    let key = GroupKey(kind: kind, plan: plan, subject: subject)
    return groupTable.find(hash: key.hash, matches: { groups[Int($0)].key == key })
      .map { groups[Int($0)].first }
  }
}
