import JSON

/// Counts which documents of which schools are in for one cutoff, on one day.
///
/// It is asked once for every school, so it is not copied for that.
final class DossierCount {
  let view: DayView
  let plan: PlanID
  let deadline: Deadline
  private let items: [DossierItem]
  private var received: [UInt32]
  /// What had come before the dossier was returned.
  private var before: [UInt32]
  private var hasNone: [Bool]
  /// The number of the day on which the last that counts came in.
  private var lastIn: [Int32]
  /// The entry by which a dossier was returned: what was ticked before it no longer counts.
  private var returnedBy: [Int32]
  /// Whose dossier passed the office's review.
  private var isAccepted: [Bool]
  /// By school and item: the entry that ticked a per-nominee item as a whole.
  private var wholeTicks: [Int32]
  private var proposals: [Int: [Proposal]] = [:]
  private(set) var nominees = NomineeTally()

  private struct Proposal {
    /// The entry that first named the nominee.
    var since: Int32
    /// What was said of this nominee's own reports, by item.
    var own: [(item: Int, entry: Int32)] = []
  }

  init(view: DayView, plan: PlanID, deadline: Deadline) {
    self.view = view
    self.plan = plan
    self.deadline = deadline
    nominees = NomineeTally(sharing: deadline.cutoff?.cap)
    items = Array((deadline.cutoff?.items ?? []).prefix(32))
    let schools = view.roster.schools.count
    received = Array(repeating: 0, count: schools)
    before = received
    hasNone = Array(repeating: false, count: schools)
    lastIn = Array(repeating: .min, count: schools)
    returnedBy = Array(repeating: -1, count: schools)
    isAccepted = Array(repeating: false, count: schools)
    wholeTicks = Array(repeating: -1, count: schools * items.count)
  }

  func count() {
    view.forEach(.none, plan, deadline.id) { school, _, entry in
      guard school >= 0, view.ledger.isTrue(entry) else { return }
      hasNone[school] = true
      lastIn[school] = since(entry)
    }
    view.forEach(.review, plan, deadline.id) { school, _, entry in
      guard school >= 0 else { return }
      switch view.ledger.reviewState(entry) {
      case .returned: returnedBy[school] = entry
      case .accepted, .rewarded: isAccepted[school] = true
      case .notRewarded, nil: break
      }
    }
    let numbers = countNominees()
    countItems(numbers)
  }

  /// Returns where each nominee symbol stands in its school's list.
  private func countNominees() -> [String: (school: Int, at: Int)] {
    var numbers: [String: (school: Int, at: Int)] = [:]
    view.forEach(.nominee, plan, deadline.id, all: true) { school, item, entry in
      let value = view.ledger.keptValue(of: view.ledger.entries[Int(entry)])
      guard school >= 0, value != .null else { return }
      let standing = value["standing"]?.string.flatMap { Nominee.Standing(rawValue: $0) }
      nominees.add(
        standing ?? .proposed,
        isIndividual: value["kind"]?.string != Nominee.Kind.collective.rawValue,
        of: view.roster.schools[school])
      if standing == .aside { return }
      numbers[view.ledger.symbols.string(item)] = (school, proposals[school]?.count ?? 0)
      proposals[school, default: []].append(Proposal(since: view.ledger.firstEntry(like: entry)))
    }
    return numbers
  }

  private func countItems(_ numbers: [String: (school: Int, at: Int)]) {
    var known: [Int32: (item: Int, nominee: String?)] = [:]
    view.forEach(.dossier, plan, deadline.id) { school, symbol, entry in
      guard school >= 0 else { return }
      let place: (item: Int, nominee: String?)
      if let seen = known[symbol] {
        place = seen
      } else {
        place = self.place(view.ledger.symbols.string(symbol))
        known[symbol] = place
      }
      guard place.item >= 0 else { return }
      guard DossierRule.counts(entry, returned: returnedBy[school]) else {
        if view.ledger.isTrue(entry) { before[school] |= 1 << UInt32(place.item) }
        return
      }
      if view.ledger.isTrue(entry) { lastIn[school] = max(lastIn[school], since(entry)) }
      if let nominee = place.nominee {
        guard let number = numbers[nominee], number.school == school else { return }
        proposals[school]?[number.at].own.append((place.item, entry))
      } else if view.ledger.isTrue(entry) {
        received[school] |= 1 << UInt32(place.item)
        wholeTicks[school * items.count + place.item] = entry
      }
    }
  }

  private func since(_ entry: Int32) -> Int32 {
    view.ledger.since(entry) { view.ledger.isTrue($0) }
  }

  /// Splits `bao-cao/12.3` into the item and the nominee whose report it is.
  private func place(_ text: String) -> (item: Int, nominee: String?) {
    let pieces = text.split(separator: "/", maxSplits: 1)
    let item = items.firstIndex { $0.id == pieces.first.map(String.init) } ?? -1
    return (item, pieces.count == 2 ? String(pieces[1]) : nil)
  }

  func standing(of school: Int) -> (standing: Standing, done: Bool) {
    let proposals = self.proposals[school] ?? []
    var standing = Standing(state: .open)
    standing.items = UInt8(items.count)
    standing.doneOn = lastIn[school]
    standing.isAccepted = isAccepted[school]
    standing.isReturned =
      returnedBy[school] >= 0 && received[school] == 0 && !proposals.contains { hasReport($0) }
    for (number, item) in items.enumerated() where isIn(number, item, school, proposals) {
      standing.itemsIn += 1
      standing.received |= 1 << UInt32(number)
    }
    if standing.isReturned {
      standing.itemsBefore = UInt8((before[school] & ~standing.received).nonzeroBitCount)
    }
    if hasNone[school] && proposals.isEmpty {
      standing.state = .noNomination
      return (standing, true)
    }
    return (standing, standing.itemsIn == standing.items)
  }

  /// A report is owed for each nominee: a tick of the whole covers those named before it.
  private func isIn(_ number: Int, _ item: DossierItem, _ school: Int, _ proposals: [Proposal])
    -> Bool
  {
    let bit: UInt32 = 1 << UInt32(number)
    guard item.perNominee, !proposals.isEmpty else { return received[school] & bit != 0 }
    let whole = wholeTicks[school * items.count + number]
    return proposals.allSatisfy { one in
      let own = one.own.first { $0.item == number }?.entry
      switch DossierRule.report(own: own, whole: whole, named: one.since) {
      case .nothing: return false
      case .byWhole: return true
      case .byItself: return own.map { view.ledger.isTrue($0) } ?? false
      }
    }
  }

  private func hasReport(_ one: Proposal) -> Bool {
    one.own.contains { view.ledger.isTrue($0.entry) }
  }
}
