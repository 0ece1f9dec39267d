import Testing

/// What help names is taken, in either language, with or without marks.
@Suite struct WordsOfBothLanguagesTests {
  @Test(arguments: [
    ("trả lại", "returned"), ("tra lai", "returned"), ("returned", "returned"),
    ("đạt", "accepted"), ("Accepted", "accepted"), ("đã khen", "rewarded"),
    ("không khen", "notRewarded"), ("not-rewarded", "notRewarded"),
  ]) func aReview(_ word: String, _ state: String) throws {
    let bench = Bench.quangHoa()
    let run = bench(
      "record", "review", "th-b", "dot-1", word, "--reason", "thiếu", "--as-of", "2022-11-08")
    #expect(run.code == 0, "\(run.err)")
    #expect(bench("log", "--json").out.contains("\"\(state)\""))
  }

  @Test(arguments: [("tập thể", "collective"), ("giáo viên", "teacher"), ("Pupil", "pupil")])
  func aNominee(_ word: String, _ kind: String) throws {
    let bench = Bench.quangHoa()
    let run = bench(
      "nominate", "th-b", "dot-1", "Tổ 1", "--kind", word, "--as-of", "2022-11-08")
    #expect(run.code == 0, "\(run.err)")
    let entry = bench("log", "--json").out
    #expect(
      entry.contains("\"kind\":\"\(kind)\"") || entry.contains("\"kind\": \"\(kind)\"")
        || kind == "teacher")
  }

  @Test(arguments: ["Tờ trình, Biên bản họp xét", "to trinh,bien ban", "to-trinh,bien-ban"])
  func itemsOfADossier(_ items: String) throws {
    let bench = Bench.quangHoa()
    let run = bench("record", "dossier", "th-b", "dot-1", items, "--as-of", "2022-11-08")
    #expect(run.code == 0, "\(run.err)")
    let log = bench("log", "--json").out
    #expect(log.contains("to-trinh") && log.contains("bien-ban"))
  }

  @Test func whatMayBeTwoThingsIsAskedBack() {
    let bench = Bench.quangHoa()
    let run = bench("record", "dossier", "th-b", "dot-1", "b", "--as-of", "2022-11-08")
    #expect(run.code == 3)
    let other = bench("record", "review", "th-b", "dot-1", "tuyệt vời")
    #expect(other.code == 2 && other.err.contains("returned"))
  }

  @Test(arguments: ["xong", "đã xong", "done"]) func aTask(_ word: String) {
    let bench = Bench()
    bench("init", "--plan", "dien-bien-phu-tasks", "--year", "2022")
    let run = bench("record", "task", "task-1", word, "--as-of", "2022-04-08")
    #expect(run.code == 0, "\(run.err)")
    #expect(bench("record", "task", "task-1", "không áp dụng", "--as-of", "2022-04-08").code == 0)
  }
}
