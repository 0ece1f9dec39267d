import Testing

@Suite struct CheckTests {
  @Test func oneLineAnOverdueItemAndExitOne() {
    let bench = Bench.quangHoa()
    let run = bench("check", "--as-of", "2022-11-10")
    #expect(run.code == 1)
    let fields = run.lines.map { $0.split(separator: " ").prefix(5).map(String.init) }
    #expect(
      fields == [["overdue", "quang-hoa-2022-2023:dot-1", "2022-11-09", "-1", "0/4"]])
    #expect(run.err == "")
  }

  @Test func schoolsLateForTheCollectionDayAloneDoNotCount() {
    let bench = Bench.quangHoa()
    let run = bench("check", "--as-of", "2022-11-08")
    #expect(run.code == 0)
    #expect(run.out == "")
  }

  @Test func whatTheOfficeSentIsNoLongerOverdue() {
    let bench = Bench.quangHoa()
    bench("record", "sent", "dot-1", "--force", "--as-of", "2022-11-10")
    #expect(bench("check", "--as-of", "2022-11-11").code == 0)
    #expect(bench("check", "--as-of", "2022-11-09").code == 0)
  }

  @Test func anExtensionMovesTheLastDay() {
    let bench = Bench.quangHoa()
    bench("record", "extend", "dot-1", "15/11", "--document", "CV 12", "--as-of", "2022-11-08")
    #expect(bench("check", "--as-of", "2022-11-15").code == 0)
    #expect(bench("check", "--as-of", "2022-11-16").code == 1)
  }

  @Test func filtersNarrowToAPlanASchoolOrABlock() {
    let bench = Bench.quangHoa()
    bench("record", "none", "th-b", "dot-1", "--as-of", "2022-11-01")
    func code(_ words: String...) -> Int32 {
      Program.run(
        ["check", "--as-of", "2022-11-10"] + words, environment: ["THIDUA_STORE": bench.store]
      ).code
    }
    #expect(code("--school", "th-b") == 0)
    #expect(code("--school", "th-c") == 1)
    #expect(code("--block", "tieu hoc") == 1)
    #expect(code("--plan", "quang-hoa-2022-2023") == 1)
    #expect(code("--school", "nobody") == 3)
    #expect(code("--block", "nothing") == 3)
    #expect(code("--plan", "nothing") == 3)
    #expect(code("--within", "many") == 3)
  }

  @Test func withinListsWhatComesButExitsByWhatIsLate() {
    let bench = Bench.quangHoa()
    let run = bench("check", "--within", "7", "--as-of", "2022-11-08")
    #expect(run.code == 0)
    #expect(run.lines.map { $0.prefix(4) } == ["soon"])
  }

  /// A plan without a cutoff or a task: its movement had a day, its registration has one.
  private func movements() -> Bench {
    let bench = Bench()
    let plan = bench.file(
      "mau.json",
      """
      {"format": 1, "id": "mau", "title": "Mẫu", "short": "M", "kind": "calendar-year",
       "original": "2022", "office": {"name": "Phòng"},
       "goals": ["Một mục tiêu"],
       "movements": [
         {"id": "pt-1", "title": "Dạy tốt", "levels": ["TH"],
          "expects": [{"what": "joined", "by": "10/03"}]}],
       "registrations": [{"id": "dang-ky", "title": "Danh hiệu", "by": "15/03"}]}
      """)
    let schools = bench.file(
      "schools.csv",
      "id,name,level,commune,block\nmn-a,Mầm non A,MN,X,Mầm non\nth-b,Tiểu học B,TH,X,Tiểu học\n")
    bench("init", "--plan", plan, "--year", "2022", "--schools", schools)
    return bench
  }

  @Test func everyKindOfThingHasALineOnceItIsOverdue() {
    let bench = movements()
    #expect(bench("check", "--as-of", "2022-03-10").code == 0)
    let run = bench("check", "--as-of", "2022-03-11")
    #expect(run.code == 1)
    #expect(
      run.out
        == "overdue  mau-2022:pt-1  2022-03-10  -1  0/1  Movement: Dạy tốt · 1 day overdue\n")
    let near = bench("check", "--within", "7", "--as-of", "2022-03-10")
    #expect(near.code == 0)
    #expect(
      near.lines.map { $0.split(separator: " ").prefix(5).map(String.init) } == [
        ["today", "mau-2022:pt-1", "2022-03-10", "0", "0/1"],
        ["soon", "mau-2022:dang-ky", "2022-03-15", "5", "0/2"],
      ])
    // Both are owed by the school of the level that the movement is for, one by the other.
    #expect(bench("check", "--school", "th-b", "--as-of", "2022-03-11").code == 1)
    #expect(bench("check", "--school", "mn-a", "--as-of", "2022-03-11").code == 0)
  }

  @Test func aKindIsNamedInEitherLanguage() {
    let bench = movements()
    func lines(_ kind: String) -> Int {
      bench("check", "--kind", kind, "--as-of", "2022-03-20").lines.count
    }
    #expect(bench("check", "--as-of", "2022-03-20").lines.count == 2)
    for word in ["movement", "phong trào", "phong-trao", "Movements"] { #expect(lines(word) == 1) }
    for word in ["registration", "đăng ký"] { #expect(lines(word) == 1) }
    for word in ["difficulty", "khó khăn", "hạn", "nhiệm vụ"] { #expect(lines(word) == 0) }
    let wrong = bench("check", "--kind", "nothing", "--as-of", "2022-03-20")
    #expect(wrong.code == 2 && wrong.err.contains("movement"))
  }

  @Test func anEmptyStoreIsNotPraised() {
    let bench = movements()
    let text = bench("status", "--lang", "vi", "--as-of", "2022-02-01").out
    #expect(text.contains("CHỜ GHI NHẬN LẦN ĐẦU"))
    #expect(text.contains("1 mục tiêu"))
    #expect(!text.contains("✓"))
    #expect(!text.contains("không có"))
    let late = bench("status", "--lang", "vi", "--as-of", "2022-03-11").out
    #expect(late.contains("1 quá hạn, 1 sắp đến hạn"))
    #expect(late.contains("✗ quá hạn"))
    #expect(late.contains("Phong trào"))
    // Nothing that has no day calls before the last quarter.
    let quarter = bench("status", "--lang", "vi", "--as-of", "2022-10-01").out
    #expect(quarter.contains("2 quá hạn, 0 sắp đến hạn, 1 chưa có gì"))
  }
}
