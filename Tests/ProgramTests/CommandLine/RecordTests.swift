import JSON
import Testing

@Suite struct RecordTests {
  private let bench = Bench.quangHoa()
  private let day = ["--as-of", "2022-11-01"]

  @discardableResult
  private func record(_ words: String..., as author: String = "Lan") -> Run {
    Program.run(
      ["record"] + words + day,
      environment: [
        "THIDUA_STORE": bench.store, "THIDUA_AUTHOR": author, "THIDUA_LANG": "en",
      ])
  }

  private func deadline(_ id: String, on day: String = "2022-11-02") throws -> JSON? {
    try bench("status", "--json", "--as-of", day).json()["deadlines"]?.array?
      .first { $0["id"]?.string == id }
  }

  @Test func aDossierIsInWhenEveryItemIs() throws {
    #expect(record("dossier", "th-b", "dot-1", "to-trinh,bien-ban").code == 0)
    #expect(try deadline("dot-1")?["schools"]?["done"] == 0)
    #expect(record("dossier", "tieu hoc doc lap", "dot-1", "danh-sach, bao-cao").code == 0)
    #expect(try deadline("dot-1")?["schools"]?["done"] == 1)
    let run = record("dossier", "th-b", "dot-1", "bien-ban", "--not")
    #expect(run.out.contains("received → not in"))
    #expect(try deadline("dot-1")?["schools"]?["done"] == 0)
  }

  @Test func whatIsAlreadySoChangesNothing() {
    record("dossier", "th-b", "dot-1", "all")
    let again = record("dossier", "th-b", "dot-1", "all")
    #expect(again.code == 0)
    #expect(again.out == "Nothing changed.\n")
  }

  @Test func theWholeIdIsPlanAndId() {
    #expect(record("none", "th-b", "quang-hoa-2022-2023:dot-2").code == 0)
    let run = record("none", "th-b", "quang-hoa-2023-2024:dot-2")
    #expect(run.code == 3)
    #expect(
      run.err.contains("there is no plan “quang-hoa-2023-2024”; nearest: quang-hoa-2022-2023"))
  }

  @Test(arguments: [
    (["dossier", "th-x", "dot-1", "all"], "there is no school “th-x”; nearest: th-b"),
    (["dossier", "th-b", "dot-9", "all"], "there is no cutoff “dot-9”; nearest: dot-1"),
    (["dossier", "th-b", "dot-1", "bien-bn"], "there is no dossier item “bien-bn”"),
    (["dossier", "th-b", "dot-1", "bao-cao/99"], "there is no nominee “99”"),
    (["dossier", "th-b", "dot-1", "all", "--on", "31/11"], "“31/11”: November has only 30 days"),
    (["dossier", "th-b", "dot-1", "all", "--on", "soon"], "“soon” is not understood"),
    (["task", "task-1", "done"], "there is no task “task-1”"),
    (["result", "th-b", "t1", "1"], "there is no target “t1”"),
    (["extend", "dot-1", "01/11", "--document", "x"], "must be after the plan's last day"),
  ]) func whatIsUnknownIsThreeAndNothingIsWritten(_ words: [String], _ message: String) {
    let before = bench("log").out
    let run = Program.run(
      ["record"] + words + day, environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
    #expect(run.code == 3)
    #expect(run.out == "")
    #expect(run.err.contains(message), "\(run.err)")
    #expect(bench("log").out == before)
  }

  @Test(arguments: [
    ["dossier", "th-b", "dot-1", "all"], ["none", "th-b", "dot-1"], ["sent", "dot-1"],
    ["review", "th-b", "dot-1", "accepted"], ["task", "task-1", "done"],
    ["result", "mn-a", "t1", "50"],
  ]) func aDayThatCannotBeIsRefusedByEveryCommand(_ words: [String]) {
    bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022")
    bench("plan", "add", "dien-bien-province", "--year", "2022")
    let before = bench("log").out
    for (day, message) in [
      ("30/12/2027", "30/12/2027 is still to come"), ("1/1/1999", "is before the plan counts"),
    ] {
      let run = Program.run(
        ["record"] + words + ["--on", day] + self.day,
        environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
      #expect(run.code == 3)
      #expect(run.err.contains(message), "\(run.err)")
    }
    #expect(bench("log").out == before)
  }

  @Test func aDayFarBackIsAskedOnce() throws {
    let words = ["dossier", "th-b", "dot-1", "all", "--on", "1/8/2022"]
    let before = bench("log").out
    let asked = bench(
      "record", "dossier", "th-b", "dot-1", "all", "--on", "1/8/2022", "--as-of", "2022-11-01")
    #expect(asked.code == 3)
    #expect(asked.err.contains("01/08/2022 is 92 days back. Is it right?"))
    #expect(asked.err.contains("recorded for 01/08/2022"))
    #expect(asked.err.contains("add --force"))
    #expect(bench("log").out == before)
    let forced = Program.run(
      ["record"] + words + ["--force"] + day,
      environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
    #expect(forced.code == 0, "\(forced.err)")
    #expect(forced.out.contains("for 01/08/2022"))
  }

  @Test func aDayThatIsNamedIsTheDayItCameAlsoALaterOne() throws {
    record("dossier", "th-b", "dot-1", "all", "--on", "20/10")
    #expect(try deadline("dot-1", on: "2022-10-22")?["schools"]?["done"] == 1)
    #expect(record("dossier", "th-b", "dot-1", "to-trinh", "--on", "25/10").code == 0)
    #expect(try deadline("dot-1", on: "2022-10-22")?["schools"]?["done"] == 0)
    #expect(try deadline("dot-1", on: "2022-10-25")?["schools"]?["done"] == 1)
    // All of it at once leaves what is in with the day it came.
    record("dossier", "th-b", "dot-1", "all", "--on", "28/10")
    #expect(try deadline("dot-1", on: "2022-10-25")?["schools"]?["done"] == 1)
    let again = record("dossier", "th-b", "dot-1", "to-trinh", "--on", "25/10")
    #expect(again.out == "Nothing changed.\n")
  }

  @Test func aTaskThatWillBeDoneIsNotDoneYet() throws {
    bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022")
    let words = ["record", "task", "task-1", "done"]
    func run(_ more: String...) -> Run {
      Program.run(
        words + more, environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
    }
    #expect(run("--on", "1/12/2022", "--as-of", "2022-12-01").code == 0)
    #expect(run("--as-of", "2022-11-16").code == 0)
    #expect(try deadline("task-1", on: "2022-11-16")?["state"] == "done")
  }

  @Test func aReturnedDossierMustComeAgain() throws {
    record("dossier", "th-b", "dot-1", "all")
    #expect(record("review", "th-b", "dot-1", "returned").code == 2)
    #expect(record("review", "th-b", "dot-1", "returned", "--reason", "no stamp").code == 0)
    #expect(try deadline("dot-1")?["schools"]?["done"] == 0)
    record("dossier", "th-b", "dot-1", "all")
    #expect(try deadline("dot-1")?["schools"]?["done"] == 1)
  }

  @Test func noneDoesNotFitASchoolThatProposes() throws {
    bench("nominate", "th-b", "dot-1", "Hoàng Thị Lê", "--as-of", "2022-11-01")
    let run = record("none", "th-b", "dot-1")
    #expect(run.code == 3)
    #expect(run.err.contains("has proposed Hoàng Thị Lê"))
    #expect(record("none", "th-c", "dot-1").code == 0)
    #expect(try deadline("dot-1")?["schools"]?["done"] == 1)
  }

  @Test func theTwentyFirstIsAcceptedAndFlagged() throws {
    for number in 1...20 {
      let run = bench("nominate", "th-b", "dot-1", "Người \(number)", "--as-of", "2022-11-01")
      #expect(run.code == 0)
      #expect(run.err == "")
    }
    let over = bench("nominate", "th-c", "dot-1", "Người 21", "--as-of", "2022-11-01")
    #expect(over.code == 0)
    #expect(over.err == "thidua: over the cap: 21/20; recorded all the same\n")
    #expect(try deadline("dot-1")?["nominees"]?["over"] == true)
    #expect(try deadline("dot-1")?["nominees"]?["count"] == 21)
    bench("nominate", "th-c", "dot-1", "người 21", "--aside", "--as-of", "2022-11-01")
    #expect(try deadline("dot-1")?["nominees"]?["over"] == false)
    #expect(try deadline("dot-1")?["nominees"]?["aside"] == 1)
    bench("nominate", "th-b", "dot-1", "Người 1", "--chosen", "--as-of", "2022-11-01")
    #expect(try deadline("dot-1")?["nominees"]?["chosen"] == 1)
    #expect(try deadline("dot-1")?["nominees"]?["count"] == 20)
  }

  @Test func thePersonNamedTwiceIsNoticed() {
    bench("nominate", "th-b", "dot-1", "Hoàng Thị Lê", "--as-of", "2022-11-01")
    let run = bench("nominate", "th-c", "dot-1", "Hoàng Thị Lê", "--as-of", "2022-11-01")
    #expect(run.code == 0)
    #expect(run.err.contains("already named by Tiểu học Độc Lập"))
  }

  @Test func tasksAreDoneByPartsAndOpenedAgain() throws {
    bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022")
    #expect(record("task", "task-1", "done").code == 0)
    #expect(try deadline("task-1")?["state"] == "done")
    #expect(record("task", "task-1", "open").code == 0)
    #expect(try deadline("task-1")?["state"] == "overdue")
    #expect(record("task", "task-9/3", "na").code == 0)
    #expect(record("task", "task-9/9", "na").code == 3)
    #expect(record("task", "task-12", "done").code == 0)
    #expect(try deadline("task-12")?["state"] == "done")
  }

  @Test func resultsAreCheckedAgainstTheirTarget() throws {
    bench("plan", "add", "dien-bien-province", "--year", "2022")
    for (words, message) in [
      (["mn-a", "t1", "130/129"], "the numerator is above the denominator"),
      (["mn-a", "t1", "100,1"], "a percentage above 100"),
      (["mn-a", "t1", "many"], "not a number"),
      (["th-b", "t1", "50"], "does not expect schools of level TH"),
      (["mn-a", "t10", "126"], "the office's own"),
      (["office", "t10", "97%"], "counts things"),
      (["office", "t10", "130"], "above the total of 129"),
    ] {
      let run = Program.run(
        ["record", "result"] + words + day,
        environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
      #expect(run.code == 3)
      #expect(run.err.contains(message), "\(words): \(run.err)")
    }
    #expect(record("result", "mn-a", "t1", "97,2%").out.contains("97.2%"))
    #expect(record("result", "cơ quan", "t10", "126/129").code == 0)
  }

  @Test func theOnlyPlanIsClosedWithoutItsName() {
    #expect(bench("plan", "close", "--as-of", "2022-11-01").code == 0)
    #expect(record("none", "th-b", "dot-1").code == 3)
    #expect(bench("plan", "reopen", "--as-of", "2022-11-01").code == 0)
    #expect(bench("plan", "show").out.contains("quang-hoa-2022-2023"))
  }

  /// As the screens name them, and as a form takes them.
  @Test func aSchoolGoesByWhateverItIsCalled() {
    for name in ["TH Độc Lập", "Trường tiểu học Độc Lập", "doc lap", "th doc lap"] {
      let run = record("none", name, "dot-1")
      #expect(run.code == 0, "\(run.err)")
    }
    let run = record("none", "TH Hoa Lư", "dot-1")
    #expect(run.code == 3)
    #expect(record("none", "TH Hoa Binh 2", "dot-1").err.contains("nearest: TH Hoà Bình"))
  }

  @Test func numbersAreEchoedAsTheyWereRead() throws {
    bench("plan", "add", "dien-bien-province", "--year", "2022")
    let run = bench(
      "record", "result", "mn-a", "t1", "1.180/1.200", "--as-of", "2022-11-01",
      environment: ["THIDUA_LANG": "vi"])
    #expect(run.out.contains("1180/1200"))
    let asked = bench(
      "record", "result", "mn-a", "t2", "0,985", "--as-of", "2022-11-01",
      environment: ["THIDUA_LANG": "vi"])
    #expect(asked.code == 3)
    #expect(asked.err.contains("0,985 % hay 98,5 %?"))
    let forced = bench(
      "record", "result", "mn-a", "t2", "0,985", "--force", "--as-of", "2022-11-01")
    #expect(forced.code == 0)
    #expect(forced.out.contains("0.985%"))
  }

  /// What the dashboard asks before it records, in the same words.
  @Test func nobodyToNominateIsDoubtedWherePapersAreIn() {
    #expect(record("dossier", "th-b", "dot-1", "to-trinh").code == 0)
    let asked = bench(
      "record", "none", "th-b", "dot-1", "--as-of", "2022-11-01",
      environment: ["THIDUA_LANG": "vi"])
    #expect(asked.code == 3)
    #expect(asked.err.contains("Đã nhận 1/4 thành phần. Vẫn ghi là không có đề nghị?"))
    #expect(
      bench("record", "none", "th-b", "dot-1", "--force", "--as-of", "2022-11-01").code == 0)
  }

  @Test func aClosedPlanTakesNothingMore() {
    #expect(bench("plan", "close", "quang-hoa-2022-2023", "--as-of", "2022-11-01").code == 0)
    #expect(record("none", "th-b", "dot-1").code == 3)
    #expect(bench("check", "--as-of", "2022-11-10").code == 0)
    #expect(bench("plan", "reopen", "quang-hoa-2022-2023", "--as-of", "2022-11-01").code == 0)
    #expect(record("none", "th-b", "dot-1").code == 0)
  }

  @Test func theAuthorIsTheOptionThenTheVariableThenTheLogin() throws {
    record("none", "mn-a", "dot-1", as: "Mai")
    record("none", "th-b", "dot-1", "--author", "Hoa")
    Program.run(
      ["record", "none", "th-c", "dot-1"] + day, environment: ["THIDUA_STORE": bench.store]
    )
    .expectFine()
    let rows = try bench("log", "--json").json().array ?? []
    #expect(rows.prefix(2).map { $0["author"]?.string } == ["Mai", "Hoa"])
    #expect(rows[2]["author"] == rows[2]["login"])
    #expect(record("none", "th-b", "dot-2", "--author", "a\u{1B}[31m").code == 3)
  }
}

extension Run {
  func expectFine() { #expect(code == 0, "\(err)") }
}
