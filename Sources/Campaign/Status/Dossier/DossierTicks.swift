/// The ticks of one school's dossier as they stand on a day.
struct DossierTicks {
  private let dossier: SchoolDossier
  private let ledger: Ledger
  private let today: Day
  private var day: Day
  private let returned: Int32

  init(_ dossier: SchoolDossier, _ ledger: Ledger, _ day: Day) {
    self.dossier = dossier
    self.ledger = ledger
    (today, self.day) = (day, day)
    returned = dossier.returned.flatMap { ledger.entryRange(of: $0).first }.map { Int32($0) } ?? -1
  }

  /// The same on the day before, of what was ticked since the dossier was returned last.
  private func before(_ day: Day) -> DossierTicks {
    var earlier = self
    earlier.day = day.adding(days: -1)
    return earlier
  }

  /// The document, and where it is owed by nominee the reports of each.
  func lines(of item: DossierItem) -> [SchoolDossier.Line] {
    guard item.perNominee, !dossier.nominees.isEmpty else { return [document(item)] }
    let reports = dossier.nominees.map { report(of: $0, item) }
    let done = reports.count { $0.isIn }
    let isWhole = done == reports.count
    return [
      SchoolDossier.Line(
        item: item, since: isWhole ? reports.compactMap(\.since).max() : nil,
        before: isWhole ? nil : reports.compactMap(\.before).max(), reports: (done, reports.count))
    ] + reports
  }

  private func document(_ item: DossierItem) -> SchoolDossier.Line {
    unbroken(line(item, nil, on: whole(item))) { $0.document(item) }
  }

  private func whole(_ item: DossierItem) -> Int32? {
    entry(item, nil).flatMap { ledger.isTrue($0) ? $0 : nil }
  }

  /// The line with the first of the days on which it went on being in: entries made one after the
  /// other may each have said so of another day.
  private func unbroken(
    _ line: SchoolDossier.Line, _ former: (DossierTicks) -> SchoolDossier.Line
  ) -> SchoolDossier.Line {
    guard let since = line.since else { return line }
    let earlier = before(since)
    let isAnythingSaid =
      earlier.entry(line.item, nil) != nil || earlier.entry(line.item, line.nominee) != nil
    guard isAnythingSaid, let first = former(earlier).since else { return line }
    return SchoolDossier.Line(item: line.item, nominee: line.nominee, since: first)
  }

  private func report(of nominee: Nominee, _ item: DossierItem) -> SchoolDossier.Line {
    unbroken(reportToday(of: nominee, item)) { $0.report(of: nominee, item) }
  }

  private func reportToday(of nominee: Nominee, _ item: DossierItem) -> SchoolDossier.Line {
    let whole = whole(item)
    let own = entry(item, nominee)
    let named =
      number(
        .nominee(dossier.plan.id, dossier.deadline.id, school: dossier.school, id: nominee.id),
        on: today
      ).map { ledger.firstEntry(like: $0) } ?? -1
    switch DossierRule.report(own: own, whole: whole, named: named) {
    case .nothing: return SchoolDossier.Line(item: item, nominee: nominee)
    case .byItself: return line(item, nominee, on: own.flatMap { ledger.isTrue($0) ? $0 : nil })
    case .byWhole:
      // Its own report may have come before the rest did.
      let ticks = [whole, own].compactMap { $0 }
        .filter { ledger.isTrue($0) && DossierRule.counts($0, returned: returned) }
      return line(item, nominee, on: ticks.min { on($0) < on($1) } ?? whole)
    }
  }

  private func line(_ item: DossierItem, _ nominee: Nominee?, on tick: Int32?)
    -> SchoolDossier.Line
  {
    guard let tick else { return SchoolDossier.Line(item: item, nominee: nominee) }
    let day = on(tick)
    return DossierRule.counts(tick, returned: returned)
      ? SchoolDossier.Line(item: item, nominee: nominee, since: day)
      : SchoolDossier.Line(item: item, nominee: nominee, before: day)
  }

  private func on(_ entry: Int32) -> Day {
    Day(number: Int(ledger.entries[Int(entry)].on)) ?? .first
  }

  private func entry(_ item: DossierItem, _ nominee: Nominee?) -> Int32? {
    number(
      .dossier(
        dossier.plan.id, dossier.deadline.id, school: dossier.school, item: item.id,
        nominee: nominee?.id), on: day)
  }

  private func number(_ cell: Cell, on day: Day) -> Int32? {
    ledger.cellNumber(cell).flatMap { ledger.current($0, on: day.number) }
  }
}
