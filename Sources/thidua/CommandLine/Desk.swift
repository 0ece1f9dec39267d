import Campaign
import Store
import Workplace

/// The store opened for one command, with the office as it stands and the day it is looked at.
final class Desk {
  let session: Session
  let store: any OfficeStore
  /// As of the newest entry.
  private(set) var office: Office
  let day: Day

  init(_ session: Session, _ access: StoreAccess = .readOnly) throws(Failure) {
    self.session = session
    do throws(Failure) { store = try session.openStore(access) } catch {
      throw access == .readWrite ? error.whileSaving : error
    }
    for damage in store.damages where !damage.isHarmless {
      Process.note(damage.message(session.language))
    }
    let store = store
    office = try Failure.of { () throws(OfficeFault) in try Office(store) }
    let span = Desk.span(of: office)
    day = try session.today(store.zone, within: span)
  }

  /// From the first day of the first plan to the last day of the last.
  static func span(of office: Office) -> ClosedRange<Day>? {
    let years = office.plans.map(\.year.span)
    guard let first = years.map(\.lowerBound).min(), let last = years.map(\.upperBound).max()
    else { return nil }
    return first...last
  }

  var finder: Finder {
    get throws(Failure) { try finder(office) }
  }

  /// Finds ids in the newest state, which may be another than that of the start.
  func finder(_ office: Office) throws(Failure) -> Finder {
    try Finder(office, on: day, plan: session.call[.plan])
  }

  /// What is asked about the days of the entry that is being made.
  private var doubts: [Doubt] = []
  /// What was recorded and lies outside its band.
  private(set) var unusual: [UnusualFigure] = []

  /// The day something happened, by `--on`; a plan tells the year of `10/11`.
  func on(_ plan: Plan) throws(Failure) -> Day { try happened(.on, in: plan, default: day) }

  /// The day of an option on which something happened, and what is to be asked about it.
  func happened(_ option: Option, in plan: Plan, default typed: Day) throws(Failure) -> Day {
    let reading = DayReading.happened(in: plan.year)
    let on = session.call[option] == nil ? typed : try session.day(option, today: day, as: reading)
    doubts += reading.doubts(on, today: day).filter { !doubts.contains($0) }
    return on
  }

  var author: String {
    get throws(Failure) { try session.author(login: store.login) }
  }

  var now: Int64 { Moment.now }

  /// Records what is made of the newest state, while nobody else can record; what is doubtful about
  /// it is refused unless it is forced.
  func carryOut(
    onProgress: (Int, Int) -> Void = { _, _ in }, _ build: (Office) throws(Failure) -> Intent
  ) throws(Failure) -> Receipt {
    try record(onProgress: onProgress) { office throws(Failure) in
      let intent = try build(office)
      doubts += intent.doubts
      return intent.facts
    }
  }

  /// Records what is made of the newest state, while nobody else can record; nothing where a day is
  /// doubtful and not forced.
  ///
  /// `takingOverRoster` puts the list of schools on record as it lies there.
  func record(
    takingOverRoster: Bool = false, onProgress: (Int, Int) -> Void = { _, _ in },
    _ build: (Office) throws(Failure) -> [Fact]
  ) throws(Failure) -> Receipt {
    let request = CommitRequest(
      author: try author, at: now, seen: store.ledger.lastSequence,
      document: takingOverRoster ? .roster : nil)
    let answer: Result<Receipt, Failure>
    do throws(StoreError) {
      answer = try store.commit(request, onProgress: onProgress) { ledger throws(Failure) in
        var newest = office
        newest.update(ledger)
        doubts = []
        let facts = try build(newest)
        try check(facts, newest)
        doubts += newest.doubts(facts, on: day).filter { !doubts.contains($0) }
        guard facts.isEmpty || doubts.isEmpty || session.call.has(.force) else {
          throw .doubtful(doubts)
        }
        unusual = newest.unusual(facts, on: day)
        return facts
      }
    } catch {
      throw .store(error)
    }
    let receipt = try answer.get()
    office.update(store.ledger)
    return receipt
  }

  /// What the office locked is not forced open: it is for the office to except someone.
  func check(_ facts: [Fact], _ office: Office) throws(Failure) {
    guard let fault = office.lockFault(facts, on: day) else { return }
    throw .refused(Phrase(fault.text(.vi), fault.text(.en)))
  }
}
