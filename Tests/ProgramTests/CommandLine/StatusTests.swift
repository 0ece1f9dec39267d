import JSON
import Testing

@Suite struct StatusTests {
  /// The fields of the contract and their types, written as the contract writes them.
  private func check(_ json: JSON?, _ shape: [(String, [JSONKind])]) {
    for (key, kinds) in shape {
      guard let value = json?[key] else {
        Issue.record("\(key) is missing")
        continue
      }
      #expect(kinds.contains(value.kind), "\(key) is \(value.text())")
    }
  }

  private func status(_ bench: Bench, _ day: String) throws -> JSON {
    let run = bench("status", "--json", "--as-of", day)
    #expect(run.code == 0)
    #expect(run.err == "")
    return try run.json()
  }

  @Test func theJSONHasEveryFieldOfTheContract() throws {
    let bench = Bench.quangHoa()
    bench("plan", "add", "dien-bien-province", "--year", "2022")
    bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022")
    let json = try status(bench, "2022-11-10")
    check(
      json,
      [
        ("asOf", [.string]), ("office", [.string]), ("overdue", [.number]), ("soon", [.number]),
        ("phases", [.array]), ("deadlines", [.array]), ("schools", [.array]),
        ("targets", [.array]), ("commemorations", [.array]), ("measures", [.array]),
        ("measureSums", [.array]),
      ])
    for measure in json["measures"]?.array ?? [] {
      check(
        measure,
        [
          ("plan", [.string]), ("id", [.string]), ("by", [.string]), ("group", [.string]),
          ("expected", [.number]), ("actual", [.number]), ("rate", [.number, .null]),
          ("onTime", [.number, .null]), ("rateOnTime", [.number, .null]),
          ("lastYear", [.object, .null]),
        ])
    }
    for phase in json["phases"]?.array ?? [] {
      check(
        phase,
        [
          ("plan", [.string]), ("id", [.string]), ("name", [.string]), ("starts", [.string]),
          ("ends", [.string]), ("state", [.string]), ("daysLeft", [.number]),
        ])
    }
    for deadline in json["deadlines"]?.array ?? [] {
      check(
        deadline,
        [
          ("plan", [.string]), ("id", [.string]), ("kind", [.string]), ("title", [.string]),
          ("wording", [.string]), ("opens", [.string, .null]), ("collectBy", [.string, .null]),
          ("lastDay", [.string, .null]), ("state", [.string]), ("daysLeft", [.number, .null]),
          ("workingDaysLeft", [.number, .null]), ("schools", [.object, .null]),
          ("nominees", [.object, .null]),
        ])
    }
    for school in json["schools"]?.array ?? [] {
      check(
        school,
        [
          ("id", [.string]), ("name", [.string]), ("level", [.string]), ("block", [.string]),
          ("expected", [.number]), ("done", [.number]), ("late", [.number]),
          ("overdue", [.number]),
        ])
    }
    for target in json["targets"]?.array ?? [] {
      check(
        target,
        [
          ("plan", [.string]), ("id", [.string]), ("title", [.string]), ("comparator", [.string]),
          ("goal", [.number]), ("of", [.number, .null]), ("unit", [.string]),
          ("actual", [.number, .null]), ("gap", [.number, .null]), ("weighted", [.bool]),
          ("reported", [.number]), ("expected", [.number]), ("state", [.string]),
        ])
    }
    #expect(json["phases"]?.array?.count == 3)
    #expect(json["targets"]?.array?.count == 20)
    #expect(json["schools"]?.array?.count == 5)
  }

  @Test func theDayAfterTheLastSafeDayIsOverdue() throws {
    let bench = Bench.quangHoa()
    let before = try status(bench, "2022-11-09")
    #expect(before["overdue"] == 0)
    #expect(before["deadlines"]?[0]?["state"] == "today")
    let after = try status(bench, "2022-11-10")
    #expect(after["overdue"] == 1)
    let deadline = after["deadlines"]?[0]
    #expect(deadline?["id"] == "dot-1")
    #expect(deadline?["wording"] == "trước 10/11/2022")
    #expect(deadline?["lastDay"] == "2022-11-09")
    #expect(deadline?["collectBy"] == "2022-11-02")
    #expect(deadline?["daysLeft"] == -1)
    // The plan expects the schools of the education office, which a THPT is not.
    #expect(deadline?["schools"]?["expected"] == 4)
    #expect(deadline?["schools"]?["missing"] == ["mn-a", "th-b", "th-c", "tc-d"])
    #expect(deadline?["nominees"]?["cap"] == 20)
    #expect(deadline?["nominees"]?["over"] == false)
    #expect(deadline?["nominees"]?["capCollectives"] == .some(.null))
    #expect(deadline?["nominees"]?["collectives"] == 0)
    #expect(after["phases"]?[0]?["name"] == "Đợt 1")
    #expect(after["phases"]?[0]?["state"] == "running")
  }

  @Test func figuresArePlainNumbers() throws {
    let bench = Bench.quangHoa()
    bench("plan", "add", "dien-bien-province", "--year", "2023")
    bench("record", "result", "mn-a", "t2", "99,7", "--as-of", "2023-02-01")
    bench("record", "result", "office", "t10", "126/129", "--as-of", "2023-02-01")
    let targets = try status(bench, "2023-02-02")["targets"]?.array ?? []
    let (t2, t10) = (targets[1], targets[9])
    #expect(t2["goal"]?.number?.text == "99.7")
    #expect(t2["actual"]?.number?.text == "99.7")
    #expect(t2["gap"]?.number?.text == "0")
    #expect(t2["weighted"] == false)
    #expect(t2["state"] == "met")
    #expect(t2["of"] == .null)
    #expect(t10["goal"]?.number?.text == "126")
    #expect(t10["of"]?.number?.text == "129")
    #expect(t10["actual"]?.number?.text == "126")
    #expect(t10["weighted"] == true)
    #expect(targets[5]["comparator"] == ">")
  }

  @Test func theTextSaysTheSameInBothLanguages() {
    let bench = Bench.quangHoa()
    let vietnamese = bench("status", "--as-of", "2022-11-10", "--lang", "vi")
    #expect(vietnamese.code == 0)
    #expect(vietnamese.out.contains("1 quá hạn, 0 sắp đến hạn"))
    #expect(vietnamese.out.contains("✗ quá hạn"))
    #expect(vietnamese.out.contains("quá hạn 1 ngày"))
    let english = bench("status", "--as-of", "2022-11-10")
    #expect(english.out.contains("1 overdue, 0 due soon"))
    #expect(english.out.contains("✗ overdue"))
    #expect(english.out.contains("1 day overdue"))
  }

  @Test func withoutACommandAndATerminalItIsTheSummary() {
    let bench = Bench.quangHoa()
    #expect(bench("--as-of", "2022-11-10").out == bench("status", "--as-of", "2022-11-10").out)
  }

  @Test func whatHappenedByTheDayCountsWheneverItWasEntered() throws {
    let bench = Bench.quangHoa()
    bench("record", "dossier", "th-b", "dot-1", "all", "--on", "05/11", "--as-of", "2022-12-20")
    #expect(try status(bench, "2022-11-04")["deadlines"]?[0]?["schools"]?["done"] == 0)
    #expect(try status(bench, "2022-11-05")["deadlines"]?[0]?["schools"]?["done"] == 1)
  }

  @Test func todayIsTheOfficesDayWhateverTheMachineSays() throws {
    let bench = Bench.quangHoa()
    let days = try ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "nonsense"].map {
      try bench("status", "--json", environment: ["TZ": $0]).json()["asOf"]?.string
    }
    // Should midnight pass between two runs, at most one of them differs.
    #expect(Set(days).count <= 2)
    #expect(days[1] == days[2] || days[2] == days[3])
  }

  @Test func withoutAStoreItSaysHowToMakeOne() {
    let run = Bench()("status")
    #expect(run.code == 3)
    #expect(run.out == "")
    #expect(run.err.contains("thidua init"))
  }
}

extension JSON {
  fileprivate var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}
