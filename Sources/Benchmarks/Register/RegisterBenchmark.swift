import Campaign
import Canvas
import Dashboard
import JSON
import Store
import Workplace

/// A register of 100,000 people and what they were granted in ten years: what opening the office
/// costs beside one without it, a letter of a search, and somebody's page.
enum RegisterBenchmark {
  private static let count = 100_000
  private static let years = 2012..<2022

  static func run() {
    do { try measure() } catch { print("the store could not be made: \(error)") }
  }

  private static func measure() throws {
    let without = try TemporaryStore(facts: 2_000)
    let with = try TemporaryStore(facts: 2_000)
    defer {
      without.remove()
      with.remove()
    }
    let entering = try Stopwatch.processor { try enter(into: with.path) }
    print("entered as one import: \((entering * 1000).rounded(to: 0)) ms")
    var (few, many) = (Double.infinity, Double.infinity)
    for _ in 0..<12 {
      few = min(few, Stopwatch.processor { _ = opened(without.path) })
      many = min(many, Stopwatch.processor { _ = opened(with.path) })
    }
    print(
      "opened to the first frame: \((few * 1000).rounded(to: 2)) ms without, "
        + "\((many * 1000).rounded(to: 2)) ms with \(count) people, "
        + "ratio \((many / few).rounded(to: 2)) (limit 1.05)")
    guard var state = opened(with.path) else { return }
    let first = Stopwatch.processor {
      press(.character("F"), &state)
    }
    print("the register read for the first time: \((first * 1000).rounded(to: 0)) ms")
    search(&state)
    let page = Stopwatch.seconds {
      press(.enter, &state)
      press(.escape, &state)
    }
    print("somebody's page: \((page * 1000).rounded(to: 2)) ms (limit 10)")
  }

  private static func search(_ state: inout State) {
    var slowest = 0.0
    for query in ["nguyen thi hoa 7", "12/QĐ", "Đặng Văn Sơn", "truong 31"] {
      for letter in query {
        var best = Double.infinity
        for _ in 0..<3 {
          var tried = state
          best = min(best, Stopwatch.processor { press(.character(letter), &tried) })
        }
        slowest = max(slowest, best)
        press(.character(letter), &state)
      }
      for _ in query { press(.backspace, &state) }
    }
    press(.character("h"), &state)
    press(.enter, &state)
    print("a letter of a search: at most \((slowest * 1000).rounded(to: 2)) ms (limit 5)")
  }

  private static func press(_ key: Key, _ state: inout State) {
    _ = update(&state, .key(key))
    _ = render(state)
  }

  private static func opened(_ path: String) -> State? {
    guard let store = try? FileEngine().open(path), let desk = try? StoreDesk(store) else {
      return nil
    }
    let day = Day.nearest(year: 2022, month: 11, day: 10)
    let state = State(office: desk.office, today: day, author: "a", size: Size(140, 45))
    _ = render(state)
    return state
  }

  private static func enter(into path: String) throws {
    let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Lò", "Vàng", "Giàng"]
    let middles = ["Thị", "Văn", "Đức", "Minh", "Thanh", "Ngọc", "Thu"]
    let givens = ["Hoa", "Nam", "Sơn", "Hạnh", "Đào", "Quý", "Yến", "Kiên", "Ước", "Ý", "Thủy"]
    let people = (0..<count).map { number -> Person in
      var one = Person(
        name: "\(families[number % 10]) \(middles[number / 10 % 7]) \(givens[number / 70 % 11])",
        unit: UnitID("truong-\(number % 100)"))
      one.birth = Birth(year: 1960 + number % 40)
      one.position = "Giáo viên"
      one.had = years.map { year in
        var honour = Honour(
          person: "", reward: year % 3 == 0 ? "cstd-co-so" : "lao-dong-tien-tien", year: year)
        honour.number = "\(number % 200)/QĐ-UBND"
        return honour
      }
      return one
    }
    let store = try FileEngine().open(path)
    let day = Day.nearest(year: 2022, month: 9, day: 1)
    _ = try store.commit(
      PersonActs(store.ledger, on: day).add(people), author: "a", at: TemporaryStore.morning)
  }
}
