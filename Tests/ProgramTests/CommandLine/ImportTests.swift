import Foundation
import JSON
import Testing

@Suite struct ImportTests {
  private let bench = Bench.quangHoa()

  private func schools() throws -> [JSON] {
    try bench("status", "--json", "--as-of", "2022-11-01").json()["schools"]?.array ?? []
  }

  @Test func aKnownIdIsUpdatedANewOneAddedNoneRemoved() throws {
    let file = bench.file(
      "more.csv",
      "khối;tên;mã;cấp;xã;email\r\nTHCS;THCS Nà Lũng;tc-n;THCS;;n@x.vn\r\n;TH B;th-b;TH;;\r\n")
    let run = bench("import", "schools", file, "--as-of", "2022-10-01")
    #expect(run.code == 0)
    #expect(run.out.contains("1 new, 1 updated, 0 unchanged"))
    let schools = try schools()
    #expect(schools.map { $0["id"]?.string } == ["mn-a", "th-b", "th-c", "tc-d", "pt-e", "tc-n"])
    #expect(schools[1]["name"] == "TH B")
    #expect(schools[1]["block"] == "Tiểu học")
    #expect(bench("import", "schools", file).out == "0 new, 0 updated, 2 unchanged\n")
  }

  @Test func aDryRunShowsAndChangesNothing() throws {
    let file = bench.file("more.csv", "id,name,level\ntc-n,THCS Nà Lũng,THCS\nth-b,TH B,TH\n")
    let run = bench("import", "schools", file, "--dry-run")
    #expect(run.code == 0)
    #expect(run.out.contains("+  tc-n  THCS Nà Lũng"))
    #expect(run.out.contains("~  th-b"))
    #expect(run.out.contains("name: Tiểu học Độc Lập → TH B"))
    #expect(try schools().count == 5)
    #expect(bench("log").out == "")
  }

  @Test func oneBadRowRefusesAllAndAllBadRowsAreTold() throws {
    let file = bench.file("bad.csv", "id,name,level\nx-1,,TH\nx-2,Hai,ABC\nx-3,Ba,TH\n")
    let run = bench("import", "schools", file)
    #expect(run.code == 3)
    #expect(run.out == "")
    #expect(run.err.contains("bad.csv: line 2, column 2 (name): must not be empty"))
    #expect(run.err.contains("bad.csv: line 3, column 3 (level): “ABC” is no level"))
    #expect(try schools().count == 5)
  }

  @Test func excelsUnicodeTextIsReadAndLatinOneRefused() throws {
    let text = "mã\ttên\tcấp\r\ntc-n\tTHCS Nà Lũng\tTHCS\r\n"
    let wide = bench.file("wide.csv", try #require(text.data(using: .utf16)))
    #expect(bench("import", "schools", wide).code == 0)
    let latin = bench.file(
      "latin.csv", try #require("id,name,level\nx,Là,TH\n".data(using: .isoLatin1)))
    let run = bench("import", "schools", latin)
    #expect(run.code == 3)
    #expect(run.err.contains("line 2: is not Unicode"))
  }

  @Test func ofManySchoolsOfOneNameTheFirstAreNamedAndTheOthersCounted() {
    let names = (0..<30).map { "Trường Bản \($0)" }
    func file(_ kind: String) -> String {
      let rows = names.enumerated().map { "\(kind)-\($0),\($1),TH" }
      return bench.file("\(kind).csv", "id,name,level\n" + rows.joined(separator: "\n"))
    }
    #expect(bench("import", "schools", file("a")).err == "")
    let twins = file("b")
    let few = bench("import", "schools", twins, "--dry-run").err.split(separator: "\n")
    #expect(few.count == 21)
    #expect(few.last?.contains("10 more of one name (--verbose for all)") == true)
    let all = bench("import", "schools", twins, "--dry-run", "--verbose").err
    #expect(all.split(separator: "\n").count == 30)
  }

  @Test func aSecondSchoolOfTheSameNameWarns() {
    let file = bench.file("twin.csv", "id,name,level\nth-z,TH Độc Lập,TH\n")
    let run = bench("import", "schools", file)
    #expect(run.code == 0)
    #expect(run.err.contains("two schools of one name: TH Độc Lập (th-z, th-b)"))
  }

  @Test func theFirstTwentyChangesAreShownAndAllWhereAsked() {
    let rows = (1...25).map { "x-\($0),Trường số \($0),TH" }.joined(separator: "\n")
    let file = bench.file("many.csv", "id,name,level\n\(rows)\n")
    let short = bench("import", "schools", file, "--dry-run")
    #expect(short.lines.count == 22)
    #expect(short.out.contains("… and 5 more (--verbose for all)"))
    #expect(short.out.contains("25 new, 0 updated, 0 unchanged"))
    #expect(bench("import", "schools", file, "--dry-run", "--verbose").lines.count == 26)
  }

  /// The store has one plan with targets, which needs no name.
  @Test func theOnlyPlanNeedsNoName() {
    bench("plan", "add", "dien-bien-province", "--year", "2022")
    let file = bench.file("results.csv", "school,t1\nmn-a,97.2\n")
    #expect(bench("import", "results", file, "--as-of", "2022-11-01").code == 0)
    bench("plan", "add", "dien-bien-province", "--year", "2023")
    let run = bench("import", "results", file, "--as-of", "2022-11-01")
    #expect(run.code == 3)
    #expect(
      run.err.contains("name the plan: dien-bien-province-2022, dien-bien-province-2023"))
  }

  @Test func resultsOfAWholeSheetAreOneEntry() throws {
    bench("plan", "add", "dien-bien-province", "--year", "2023")
    let file = bench.file(
      "results.csv", "\u{FEFF}trường;t1;t4;t15\r\nmn-a;97,2;;45/50\r\nTH Hoa Lư;;99,9%;\r\n")
    let bad = bench("import", "results", file, "--plan", "dien-bien-province-2023")
    #expect(bad.code == 3)
    #expect(bad.err.contains("line 3, column 1 (trường): there is no school “TH Hoa Lư”"))
    let good = bench.file(
      "results.csv", "trường;t1;t4;t15\r\nmn-a;97,2;;45/50\r\ntiểu học độc lập;;99,9%;\r\n")
    let run = bench(
      "import", "results", good, "--plan", "dien-bien-province-2023", "--on", "05/01",
      "--as-of", "2023-02-01")
    #expect(run.code == 0, "\(run.err)")
    let rows = try bench("log", "--json").json().array?.suffix(3) ?? []
    #expect(rows.map { $0["id"]?.string } == ["2.1", "2.2", "2.3"])
    #expect(rows.map { $0["on"]?.string } == ["2023-01-05", "2023-01-05", "2023-01-05"])
    let again = bench("import", "results", good, "--plan", "dien-bien-province-2023", "--dry-run")
    #expect(again.out == "0 results change, 3 unchanged\n")
  }

  @Test func standardInputIsAFileToo() throws {
    let run = bench("import", "schools", "-", input: "id,name,level\ntc-n,THCS Nà Lũng,THCS\n")
    #expect(run.code == 0)
    #expect(try schools().count == 6)
  }

  @Test(arguments: ["/nonexistent/a.csv", "/"]) func aFileThatIsNoneIsThree(_ path: String) {
    let run = bench("import", "schools", path)
    #expect(run.code == 3)
    #expect(run.err.hasPrefix("thidua: \(path): "))
  }
}
