import Campaign
import Canvas
import Dashboard

/// The dashboard held against its limits: how it starts, what a key costs, what it holds.
enum DashboardBenchmark {
  static func run() {
    do {
      try driven()
    } catch {
      print("failed: \(error)")
    }
    KeyBenchmark.run()
  }

  private static func driven() throws {
    guard let program = OwnFolder.program("thidua") else {
      print("thidua does not stand beside this program: build it first")
      return
    }
    let district = try DistrictStore(schools: 60)
    defer { district.remove() }
    let first = filledCells(of: district)
    print(
      "district: 60 schools, \(district.deadlines) deadlines, \(district.items) items (school × "
        + "deadline where one is expected), \(district.facts) facts; the first screen fills "
        + "\(first) of \(TerminalChild.columns * TerminalChild.rows) cells")
    StartBenchmark(district: district, cells: first).run(command(program, district))

    let province = try DistrictStore(schools: 10_000)
    defer { province.remove() }
    guard let small = DrivenBenchmark(command(program, district), folder: district.folder),
      let large = DrivenBenchmark(command(program, province), folder: province.folder)
    else {
      print("thidua does not start here")
      return
    }
    compare("today, down", small, large)
    small.schools()
    large.schools()
    compare("schools, down", small, large)
    small.memory("60 schools", isLimited: true)
    large.memory("10000 schools", isLimited: false)
    small.news("a colleague's entry, 60 schools", nominating(program, district), author: "Mai")
    large.news("a colleague's entry, 10000 schools", nominating(program, province), author: "Mai")
    small.end()
    large.end()
  }

  private static func compare(_ key: String, _ small: DrivenBenchmark, _ large: DrivenBenchmark) {
    let few = small.cursorMoves("\(key), 60 schools")
    let many = large.cursorMoves("\(key), 10000 schools")
    print(
      "\(key): \((many / few).rounded(to: 2)) times as much with 10000 schools (limit 1.5)"
        + verdict(many / few <= 1.5))
  }

  private static func command(_ program: String, _ store: DistrictStore) -> [String] {
    [program, "--store", store.path, "--as-of", store.today.iso, "--author", "Lan"]
  }

  /// The command of a colleague in the same store.
  private static func nominating(_ program: String, _ store: DistrictStore) -> [String] {
    let (office, school) = (store.office, store.office.roster.schools[0])
    let place = office.plans.lazy.compactMap { plan in
      plan.cutoffs.first { $0.scope.includes(school) }.map { "\(plan.id):\($0.id)" }
    }.first
    return [
      program, "nominate", school.id.rawValue, place ?? "", "Người mới", "--force", "--store",
      store.path, "--as-of", store.today.iso,
    ]
  }

  /// How many cells of the first screen hold something.
  private static func filledCells(of district: DistrictStore) -> Int {
    let size = Size(TerminalChild.columns, TerminalChild.rows)
    let frame = render(
      State(office: district.office, today: district.today, author: "Lan", size: size))
    var count = 0
    for y in 0..<size.height {
      for x in 0..<size.width {
        let cell = frame[x, y]
        if !cell.isBlank || cell.style.ground != .none { count += 1 }
      }
    }
    return count
  }
}
