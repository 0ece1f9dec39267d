import Campaign
import Glibc
import JSON
import Store

/// `thidua import results` from exec to its end over a list of schools with seven results each:
/// processor time and memory of the whole process.
///
/// A hundred thousand schools are more than one line of a journal holds, and are committed in parts.
enum ImportBenchmark {
  static func run() {
    do {
      let short = try measure(schools: 10_000, rounds: 7)
      print(
        "10000 schools × 7: \(short.seconds.rounded(to: 3)) s of processor time, "
          + "\((short.seconds / limit).rounded(to: 2)) of the limit \(limit) s, "
          + "\(short.kilobytes >> 10) MiB" + verdict(short.seconds <= limit))
      let long = try measure(schools: 100_000, rounds: 1)
      print(
        "100000 schools × 7: \(long.seconds.rounded(to: 2)) s, \(long.kilobytes >> 10) MiB, "
          + "\((long.seconds / short.seconds).rounded(to: 1)) times the processor time of 10000")
    } catch {
      print("failed: \(error)")
    }
  }

  private static let limit = 0.5
  private static let targets = ["t14", "t15", "t16", "t17", "t18", "t19", "t20"]

  private static func measure(schools: Int, rounds: Int) throws -> (seconds: Double, kilobytes: Int)
  {
    guard let thidua = OwnFolder.program("thidua"), let folder = TemporaryStore.emptyFolder() else {
      print("thidua does not stand beside this program: build it with the same configuration")
      throw SystemError(.open, 0)
    }
    defer { TemporaryStore.remove(folder) }
    let sheet = "\(folder)/results.csv"
    guard let file = fopen(sheet, "w") else { throw SystemError(.open, errno) }
    fputs(text(schools), file)
    fclose(file)
    var runs: [FinishedChild] = []
    for round in 0..<rounds {
      let store = "\(folder)/store\(round)"
      try make(store, schools)
      guard
        let run = FinishedChild.run(
          [thidua, "import", "results", sheet, "--store", store, "--as-of", FiveYears.today.iso],
          environment: ["PATH": "/usr/bin:/bin", "HOME": folder, "XDG_CACHE_HOME": folder]),
        try FileEngine().open(store).ledger.entryCount == schools * targets.count
      else { throw SystemError(.open, 0) }
      runs.append(run)
      TemporaryStore.remove(store)
    }
    return (runs.map(\.seconds).median, runs.map(\.kilobytes).max() ?? 0)
  }

  private static func make(_ store: String, _ schools: Int) throws {
    var content = NewStore()
    content.sharing = .alone
    content.roster = Roster(
      (0..<schools).map { School(id: "truong-\($0)", name: name($0), level: .primary) })
    let plan = try FiveYears.plan("dien-bien-province", .calendar(2026))
    content.plans = [PlanFile(id: plan.id.rawValue, bytes: plan.document.bytes(.pretty) + [10])]
    try FileEngine().create(store, content, at: TemporaryStore.morning)
  }

  private static func name(_ number: Int) -> String {
    let (first, second) = (["Độc Lập", "Hoa Lư", "Bản Phẳng"], ["Thượng", "Mường Lựng"])
    return "Tiểu học \(first[number % 3]) \(second[number % 2]) số \(number)"
  }

  private static func text(_ schools: Int) -> String {
    var text = "trường," + targets.joined(separator: ",") + "\n"
    for number in 0..<schools {
      text += name(number)
      for at in targets.indices {
        let whole = 20 + (number * 31 + at * 17) % 180
        // Of those who hold the figure before only some hold this one.
        let part = at == 2 ? 1 : whole * 4 / 5
        text += at % 2 == 0 && at != 2 ? ",\"\(60 + number % 39),\(at)\"" : ",\(part)/\(whole)"
      }
      text += "\n"
    }
    return text
  }
}
