import JSON
import Testing

/// Locks, acceptance and bands at the command line.
@Suite struct LockTests {
  private let bench = Bench.province()
  private let plan = "quang-hoa-2022-2023"

  @discardableResult
  private func record(_ words: String..., day: String = "2022-12-10") -> Run {
    Program.run(
      ["record"] + words + ["--as-of", day],
      environment: [
        "THIDUA_STORE": bench.store, "THIDUA_AUTHOR": "Lan", "THIDUA_LANG": "en",
      ])
  }

  @Test func whatIsLockedIsRefusedEvenByForce() throws {
    #expect(record("dossier", "th-b", "dot-1", "bien-ban", day: "2022-10-05").code == 0)
    let locked = record("lock", "dot-1", "--document", "CV 12")
    #expect(locked.code == 0)
    #expect(locked.out.contains("lock of Đợt 1: locked (CV 12)"))
    let entries = bench("log").lines.count
    for refused in [
      record("dossier", "th-b", "dot-1", "all", "--force"),
      record("dossier", "th-b", "dot-1", "bien-ban", "--not"),
      Program.run(
        ["undo", "4", "--as-of", "2022-12-10"],
        environment: ["THIDUA_STORE": bench.store, "THIDUA_AUTHOR": "Lan", "THIDUA_LANG": "en"]),
    ] {
      #expect(refused.code == 3)
      #expect(
        refused.err.contains("thidua record lock dot-1 --school th-b --until DATE"), "\(refused)")
    }
    #expect(bench("log").lines.count == entries)
    #expect(record("dossier", "th-b", "dot-2", "bien-ban").code == 0)
  }

  @Test func anExceptionLetsOneSchoolThroughUntilItsDay() {
    record("lock", "dot-1")
    #expect(record("lock", "dot-1", "--school", "th-b", "--until", "12/12").code == 0)
    #expect(record("dossier", "th-b", "dot-1", "bien-ban", day: "2022-12-12").code == 0)
    #expect(record("dossier", "th-b", "dot-1", "danh-sach", day: "2022-12-13").code == 3)
    #expect(record("dossier", "th-c", "dot-1", "bien-ban").code == 3)
    #expect(record("lock", "dot-1", "--school", "th-b").code == 2)
    #expect(record("lock", "dot-9").err.contains("there is no phase “dot-9”"))
    #expect(record("lock", "dot-1", "--not").code == 0)
    #expect(record("dossier", "th-c", "dot-1", "bien-ban").code == 0)
  }

  @Test func theYearIsCalledByBothLanguagesWords() {
    #expect(record("lock", "năm", "--plan", plan).code == 0)
    #expect(record("dossier", "th-b", "dot-2", "bien-ban").code == 3)
    #expect(record("lock", "year", "--plan", plan, "--not").code == 0)
    #expect(record("dossier", "th-b", "dot-2", "bien-ban").code == 0)
  }

  @Test func anImportIntoALockedYearIsRefusedAsAWhole() {
    record("lock", "year", "--plan", "dien-bien-province-2022")
    let sheet = bench.file("kq.csv", "school,t4\nth-b,9/10\nth-c,8/10\n")
    let run = bench(
      "import", "results", sheet, "--plan", "dien-bien-province-2022", "--as-of", "2022-12-10")
    #expect(run.code == 3)
    #expect(run.err.contains("and 1 more is recorded or changed"))
  }

  @Test func figuresAreAcceptedInASecondStep() {
    #expect(record("accept", "th-b", "t4").code == 3)
    record("result", "th-b", "t4", "9/10")
    record("result", "th-c", "t4", "8/10")
    #expect(record("accept", "th-b", "t4").out.contains("Tiểu học Độc Lập, t4: accepted 9/10"))
    #expect(record("accept", "tất cả", "t4").out.contains("accepted 8/10"))
    #expect(record("accept", "all", "t4").out == "Nothing changed.\n")
    #expect(record("accept", "th-b", "t4", "--not").code == 0)
  }

  @Test func acceptedDossiersAreCounted() throws {
    record("dossier", "th-b", "dot-1", "all", day: "2022-10-05")
    record("review", "th-b", "dot-1", "accepted", day: "2022-10-06")
    let status = try bench("status", "--json", "--as-of", "2022-10-07").json()
    let schools = status["deadlines"]?.array?.first { $0["id"]?.string == "dot-1" }?["schools"]
    #expect(schools?["done"] == 1 && schools?["accepted"] == 1)
  }

  /// Its own former years are 90 and 94 per cent: a tenth around 92 is 82.8 and more.
  @Test func anUnusualFigureIsRecordedAndToldOf() {
    for (year, figure) in [("2020", "90%"), ("2021", "94%")] {
      record(
        "result", "th-b", "dien-bien-province-\(year):t4", figure, "--on", "\(year)-06-01",
        "--force")
    }
    let run = record("result", "th-b", "dien-bien-province-2022:t4", "70%")
    #expect(run.code == 0)
    #expect(run.err.contains("t4: 70%: outside 82.8–100% of its 2 former years"), "\(run)")
    let why = record(
      "result", "th-b", "dien-bien-province-2022:t4", "71%", "--reason", "two classes moved")
    #expect(why.code == 0 && !why.err.contains("outside"))
    #expect(why.out.contains("reason for t4: two classes moved (71%)"))
  }
}

extension Bench {
  /// The school year of Quảng Hòa beside three years of the province's figures.
  fileprivate static func province() -> Bench {
    let bench = quangHoa()
    for year in ["2020", "2021", "2022"] {
      bench("plan", "add", "dien-bien-province", "--year", year, "--as-of", "2022-09-01")
    }
    return bench
  }
}
