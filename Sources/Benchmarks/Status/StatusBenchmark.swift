import Campaign
import JSON

/// Cells (school × deadline) a second, over offices that grow tenfold: the cost must grow with them.
enum StatusBenchmark {
  static func run() {
    var first: Double?
    for schools in [100, 1_000, 10_000] {
      let office = LargeOffice(schools: schools)
      let cells = schools * office.plan.deadlines.count
      var done = 0
      let seconds = Stopwatch.seconds {
        done = office.status().deadlines.reduce(0) { $0 + ($1.schools?.done ?? 0) }
      }
      let rate = Double(cells) / seconds
      first = first ?? rate
      print(
        "\(schools) schools × \(office.plan.deadlines.count) deadlines, \(office.facts) facts: "
          + "\((seconds * 1000).rounded(to: 3)) ms, \((rate / 1e6).rounded(to: 2)) million cells/s "
          + "(limit ≥ 1), \((rate / (first ?? rate)).rounded(to: 2)) of the rate at 100, \(done) done"
      )
    }
  }
}

/// An office of any size with most dossiers in, for measuring.
struct LargeOffice {
  var plan: Plan
  var roster: Roster
  var ledger = Ledger()
  let day = Day.nearest(year: 2022, month: 11, day: 10)
  var facts: Int { ledger.entryCount }

  init(schools count: Int, deadlines: Int = 15) {
    let levels: [Level] = [
      .preschool, .primary, .primaryAndLowerSecondary, .lowerSecondary, .upperSecondary,
    ]
    plan = Plan(id: "p", template: "p", title: "p", short: "p", year: .school(2022))
    roster = Roster(
      (0..<count).map {
        School(id: "s\($0)", name: "Trường \($0)", level: levels[$0 % 5], block: "b")
      })
    let items = ["a", "b", "c", "d"].map { DossierItem(id: $0, name: $0) }
    var sequence: Int64 = 0
    for number in 0..<deadlines {
      let last = day.adding(days: number * 20 - 150)
      plan.deadlines.append(
        Deadline(
          id: "d\(number)", title: "d", wording: "", opens: nil, lastDay: last,
          kind: .cutoff(Cutoff(printedDay: last, bound: .onOrBefore, items: items))))
      for school in 0..<count where (school * 7 + number) % 5 != 0 {
        sequence += 1
        ledger.append(
          CommitHeader(sequence: sequence, at: 0, author: "a", login: "a"),
          items.map {
            Fact(.dossier("p", "d\(number)", school: "s\(school)", item: $0.id), true, on: last)
          })
      }
    }
  }

  func status() -> Status {
    Status.of(
      plans: [plan], roster: roster, ledger: ledger, day: day,
      calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2023))
  }
}
