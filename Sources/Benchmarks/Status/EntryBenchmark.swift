import Campaign
import Canvas
import Dashboard
import JSON

/// What one recorded fact costs among ten thousand schools, from the store's word to the picture.
enum EntryBenchmark {
  private static let rounds = 60

  static func run() {
    let large = LargeOffice(schools: 10_000)
    var office = Office(
      documents: [PlanDocument(large.plan)], roster: large.roster, ledger: large.ledger,
      calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2023))
    var state = State(office: office, today: large.day, author: "a", size: Size(140, 45))
    _ = update(&state, .rested)
    _ = render(state)
    var ledger = office.ledger
    var best = Double.infinity
    for round in 0..<rounds {
      let number = round * 131 % 10_000
      let cell = Cell.dossier("p", "d\(round % 15)", school: "s\(number)", item: "a")
      ledger.append(
        CommitHeader(sequence: ledger.lastSequence + 1, at: 0, author: "a", login: "a"),
        [Fact(cell, JSON.bool(round % 2 == 0), on: large.day)])
      office.update(ledger)
      best = min(
        best,
        Stopwatch.seconds {
          _ = update(&state, .officeChanged(office, news: []))
          _ = render(state)
        })
    }
    guard state.status.deadlines == office.status(on: large.day).deadlines else {
      print("the status that was kept up is NOT that of the whole function")
      return
    }
    let whole = Stopwatch.seconds { _ = office.status(on: large.day) }
    print(
      "one fact among 10000 schools to its frame: \((best * 1000).rounded(to: 2)) ms (limit 3), "
        + "the whole status \((whole * 1000).rounded(to: 1)) ms")
  }
}
