import Campaign
import Canvas
import Dashboard

/// What a key costs, from the message to the picture: it must not grow with the office.
enum KeyBenchmark {
  static func run() {
    let small = states(schools: 60)
    let large = states(schools: 10_000)
    for (name, start, keys) in keys {
      var (few, many) = (Double.infinity, Double.infinity)
      var states = (small: small[start], large: large[start])
      _ = update(&states.small, .rested)
      _ = update(&states.large, .rested)
      // In turns, the best of each: a machine that changes its clock changes it for both.
      for _ in 0..<rounds {
        few = min(few, cost(of: keys, on: &states.small))
        many = min(many, cost(of: keys, on: &states.large))
      }
      print(
        "\(name): \((few * 1e6).rounded(to: 0)) µs with 60 schools, "
          + "\((many * 1e6).rounded(to: 0)) µs with 10000 (limit 1000), "
          + "ratio \((many / few).rounded(to: 2)) (limit 1.5)")
    }
  }

  /// Each key with its way back, so that the state stays what it was.
  private static let keys: [(name: String, start: Screen, keys: [Key])] = [
    ("today, deadline down", .today, [.down, .up]),
    ("today, pane", .today, [.tab, .backTab]),
    ("schools, down", .schools, [.down, .up]),
    ("schools, page down", .schools, [.pageDown, .pageUp]),
    ("deadlines, down", .deadlines, [.down, .up]),
    ("screens, 3 and 1", .today, [.character("3"), .character("1")]),
    ("palette, open and close", .today, [.character("?"), .escape]),
    ("filter, a letter and back", .schools, [.character("/"), .character("9"), .escape]),
  ]

  private struct Starts {
    let office: Office
    let day: Day

    subscript(screen: Screen) -> State {
      State(office: office, today: day, author: "b", size: Size(140, 45), start: screen)
    }
  }

  private static func states(schools: Int) -> Starts {
    let large = LargeOffice(schools: schools)
    let calendar = WorkCalendar(rules: HolidayRules(), years: 2022...2023)
    let office = Office(
      documents: [PlanDocument(large.plan)], roster: large.roster, ledger: large.ledger,
      calendar: calendar)
    return Starts(office: office, day: large.day)
  }

  private static let rounds = 15

  private static func cost(of keys: [Key], on state: inout State) -> Double {
    let presses = 10
    let seconds = Stopwatch.seconds {
      for _ in 0..<presses {
        for key in keys {
          _ = update(&state, .key(key))
          _ = render(state)
        }
      }
    }
    return seconds / Double(presses * keys.count)
  }
}
