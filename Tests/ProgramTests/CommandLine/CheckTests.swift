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
}
