import Foundation
import JSON
import Testing

/// `report`, `letter`, `paper` and `form`: what they write, and where it goes.
@Suite struct PaperTests {
  private let bench = Bench.quangHoa()

  private func path(_ name: String) -> String {
    bench.directory.appendingPathComponent(name).path
  }

  private func bytes(_ name: String) -> Data {
    (try? Data(contentsOf: URL(fileURLWithPath: path(name)))) ?? Data()
  }

  @Test(arguments: [
    ("text", "     PEOPLE"), ("pdf", "%PDF-"), ("html", "<!DOCTYPE HTML"), ("xlsx", "PK"),
    ("docx", "PK"),
    ("csv", "\u{FEFF}REPORT"), ("ics", "BEGIN:VCALENDAR\r\n"), ("json", "{"),
  ])
  func everyFormatIsWritten(format: String, beginning: String) {
    let file = "report.\(format == "text" ? "txt" : format)"
    // The format is that of the file's name, or the one asked for.
    for words in [["-o", path(file)], ["--format", format, "-o", path("other")]] {
      let run = Program.run(
        ["report", "--as-of", "2022-11-10"] + words,
        environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
      #expect(run.code == 0, "\(run.err)")
      let data = bytes(words.last.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "")
      if format == "text" {
        #expect(String(decoding: data, as: UTF8.self).contains("SOCIALIST REPUBLIC OF VIET NAM"))
      } else {
        #expect(data.starts(with: Data(beginning.utf8)))
      }
    }
  }

  @Test func theStatusOfTheReportIsTheStatus() throws {
    let report = bench("report", "--format", "json", "--as-of", "2022-11-10")
    let status = bench("status", "--json", "--as-of", "2022-11-10")
    #expect(report.out == status.out)
  }

  @Test func theReportCanBeOfAPartAlone() {
    let block = bench("report", "--block", "tieu hoc", "--as-of", "2022-11-10")
    #expect(block.out.contains("Tiểu học Độc Lập"))
    #expect(!block.out.contains("Mầm non Hoa Mai"))
    let school = bench("report", "--school", "th-b", "--format", "csv", "--as-of", "2022-11-10")
    #expect(school.out.contains("Tiểu học Độc Lập"))
    #expect(!school.out.contains("Tiểu học Hoà Bình"))
    #expect(bench("report", "--phase", "dot-2", "--as-of", "2022-11-10").code == 0)
    for words in [("--block", "xyz"), ("--school", "xyz"), ("--phase", "xyz"), ("--plan", "xyz")] {
      #expect(bench("report", words.0, words.1).code == 3)
    }
  }

  /// What is asked of the schools is counted within the part that the report is about.
  @Test func aReportOfAPhaseCountsThatPhaseAlone() {
    bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022", "--as-of", "2022-11-10")
    bench("record", "dossier", "th-b", "dot-1", "all", "--as-of", "2022-11-01")
    let words = ["report", "--phase", "dot-1", "--format", "csv", "--as-of", "2022-11-10"]
    let report = Program.run(
      words, environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"]
    ).out
    let text = bench("report", "--phase", "dot-1", "--as-of", "2022-11-10").out
      .split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      text.contains("1 overdue, 0 due soon; 3 of 4 schools owe something past its day"))
    #expect(report.contains(",Tiểu học Độc Lập,TH,Tiểu học,1,1,0,0,\r\n"))
    #expect(report.contains(",Tiểu học Hoà Bình,TH,Tiểu học,1,0,1,1,all\r\n"))
    // The other plan knows no such phase, and has no part in the paper.
    #expect(!report.contains("Điện Biên Phủ"))
  }

  @Test func theNumberOfThePaperStandsInItsHead() {
    #expect(bench("report", "--number", "5").out.contains("No.: 05/BC-UBND"))
    #expect(bench("report", "--number", "0").code == 3)
  }

  @Test func aFileThatCannotBeWrittenLeavesNothing() {
    let run = bench("report", "-o", path("no/such/folder/report.txt"))
    #expect(run.code == 3)
    #expect(run.out.isEmpty)
    let names = try? FileManager.default.contentsOfDirectory(atPath: bench.directory.path)
    #expect(names?.sorted() == ["schools.csv", "store"])
  }

  // MARK: Printing

  /// A printer that writes down what it was asked, and ends as it is told.
  private func printer(_ script: String) -> String {
    let folder = bench.program("lp", "printf '%s\\n' \"$@\" > '\(path("asked"))'\n\(script)")
    return "\(folder):/usr/bin:/bin"
  }

  private func run(_ words: String..., path: String) -> Run {
    Program.run(
      words,
      environment: [
        "THIDUA_STORE": bench.store, "THIDUA_LANG": "en", "PATH": path,
        "TMPDIR": bench.directory.path,
      ])
  }

  private var kept: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: bench.directory.path)
    return (names ?? []).filter { $0.hasPrefix("thidua-") }
  }

  /// Number, date and signer stand on every paper alike, wherever they stand on it.
  @Test(arguments: [
    ["report"], ["letter", "dot-1"], ["paper", "results", "dot-1"],
  ])
  func aPaperIsNumberedDatedAndSignedAsItGoesOut(paper: [String]) {
    let run = Program.run(
      paper + [
        "--as-of", "2022-11-10", "--format", "text", "--number", "45", "--date", "12/11/2022",
        "--signer", "KT. Trưởng phòng / Phó Trưởng phòng: Lò Thị Ban",
      ],
      environment: ["THIDUA_STORE": bench.store])
    #expect(run.code == 0)
    #expect(run.out.contains("45/"))
    let words = run.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("ngày 12 tháng 11 năm 2022"))
    if paper[0] != "paper" {
      for line in ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Lò Thị Ban"] {
        #expect(run.out.contains(line), "\(line)")
      }
    }
    let wrong = Program.run(
      paper + ["--as-of", "2022-11-10", "--signer", " : Lò Thị Ban"],
      environment: ["THIDUA_STORE": bench.store])
    #expect(wrong.code == 3)
    #expect(wrong.err.contains("chức vụ: họ tên"))
  }

  @Test func moreThanOneCopyIsAskedOfThePrinter() {
    let path = printer("echo ok")
    #expect(
      run("report", "--as-of", "2022-11-10", "--print", "--copies", "3", path: path).code == 0)
    #expect(bench.read("asked").split(separator: "\n").prefix(4).suffix(2) == ["-n", "3"])
    #expect(run("report", "--print", "--copies", "0", path: path).code == 3)
  }

  @Test func theReportIsSentToThePrinterThatIsNamed() throws {
    let path = printer(
      "cp \"${10}\" '\(self.path("printed.pdf"))'; echo 'request id is office-7 (1 file(s))'")
    let run = run("report", "--as-of", "2022-11-10", "--print", "office", path: path)
    #expect(run.code == 0)
    #expect(run.out.contains("office-7"))
    let asked = bench.read("asked").split(separator: "\n")
    #expect(
      asked.dropLast() == [
        "-d", "office", "-t", "bao-cao-2022-11-10", "-o", "sides=one-sided", "-o", "media=A4", "--",
      ])
    #expect(bytes("printed.pdf").starts(with: Data("%PDF-".utf8)))
    // Nothing is left where it was printed.
    #expect(kept.isEmpty)
  }

  @Test func withoutAPrinterTheFileIsKeptAndNamed() throws {
    let path = printer("echo 'lp: Error - No default destination.' >&2; exit 1")
    let run = run("report", "--as-of", "2022-11-10", "--print", path: path)
    #expect(run.code == 5)
    #expect(run.err.contains("No default destination"))
    let folder = try #require(kept.first)
    #expect(run.err.contains("\(folder)/bao-cao-2022-11-10.pdf"))
    #expect(bytes("\(folder)/bao-cao-2022-11-10.pdf").starts(with: Data("%PDF-".utf8)))
  }

  @Test func withoutLpTheFileIsKeptAndNamed() throws {
    let run = run("report", "--print", "-o", path("report.pdf"), path: "/nonexistent")
    #expect(run.code == 5)
    #expect(run.err.contains("no lp"))
    #expect(run.err.contains(path("report.pdf")))
    #expect(bytes("report.pdf").starts(with: Data("%PDF-".utf8)))
  }

  @Test func onlyPapersArePrinted() {
    #expect(bench("report", "--print", "--format", "xlsx").code == 3)
  }

  // MARK: Letters, papers, forms

  @Test func aLetterUrgesWhoeverOwes() {
    bench("record", "dossier", "th-b", "dot-1", "all", "--as-of", "2022-11-01")
    let all = bench("letter", "dot-1", "--as-of", "2022-11-10", "--format", "csv")
    #expect(all.out.contains("Tiểu học Hoà Bình"))
    #expect(!all.out.contains("Tiểu học Độc Lập"))
    let each = bench("letter", "dot-1", "--each", "--as-of", "2022-11-10")
    #expect(each.out.components(separatedBy: "\u{C}").count == 3)
    let one = bench(
      "letter", "dot-1", "--school", "th-c", "--format", "message", "--as-of", "2022-11-10")
    #expect(one.out.contains("To: Tiểu học Hoà Bình\n"))
    let none = bench("letter", "dot-1", "--school", "th-b", "--as-of", "2022-11-10")
    #expect(none.code == 0)
    #expect(none.out == "No school owes anything.\n")
    #expect(bench("letter", "nothing").code == 3)
  }

  @Test func eachSchoolGetsALetterInAFileOfItsOwn() throws {
    bench("record", "dossier", "th-b", "dot-1", "all", "--as-of", "2022-11-01")
    let folder = path("letters") + "/"
    for (format, ending) in [(nil, "docx"), ("pdf", "pdf"), ("text", "txt"), ("xlsx", "xlsx")] {
      let words = ["letter", "dot-1", "--each", "--as-of", "2022-11-10", "-o", folder]
      let run = Program.run(
        words + (format.map { ["--format", $0] } ?? []),
        environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
      #expect(run.code == 0, "\(run.err)")
      #expect(run.out == "Wrote 3 files to \(folder)\n")
      for school in ["mn-a", "th-c"] {
        #expect(!bytes("letters/don-doc-dot-1-\(school).\(ending)").isEmpty)
      }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 12)
    #expect(!names.contains { $0.contains("th-b") })
    let letter = String(decoding: bytes("letters/don-doc-dot-1-th-c.txt"), as: UTF8.self)
    #expect(letter.contains("To: Tiểu học Hoà Bình"))
    #expect(!letter.contains("Hoa Mai"))
  }

  @Test func aFolderIsTakenOnlyForAPaperToEachSchool() {
    for words in [["report"], ["letter", "dot-1"], ["paper", "minutes", "dot-1"]] {
      let run = Program.run(
        words + ["-o", path("nowhere") + "/"],
        environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
      #expect(run.code == 2)
      #expect(run.err.contains("one file is needed"))
    }
    #expect(bench("letter", "dot-1", "--each", "-o", path("no/such") + "/").code == 3)
    _ = bench.file("a-file", "x")
    #expect(bench("letter", "dot-1", "--each", "-o", path("a-file") + "/").code == 3)
  }

  @Test func thePapersOfAPhase() {
    #expect(bench("paper", "submission", "dot-1").code == 3)
    let minutes = bench("paper", "minutes", "dot-1", "--as-of", "2022-11-10")
    #expect(minutes.out.contains("MINUTES"))
    let results = bench("paper", "results", "dot-1", "--as-of", "2022-11-10", "--format", "html")
    #expect(results.out.hasPrefix("<!DOCTYPE HTML"))
  }

  @Test func aFilledFormComesBackThroughImport() throws {
    bench("plan", "add", "dien-bien-province", "--year", "2023")
    let form = bench("form", "results", "dien-bien-province", "--format", "csv")
    var rows = form.out.components(separatedBy: "\r\n")
    // The kindergarten fills in t1 and t2, which come behind its id and name.
    let at = try #require(rows.firstIndex { $0.hasPrefix("mn-a,") })
    rows[at] = rows[at].replacingOccurrences(
      of: "mn-a,Mầm non Hoa Mai,,,", with: "mn-a,Mầm non Hoa Mai,46/100,\"99,7%\",")
    let file = bench.file("filled.csv", rows.joined(separator: "\r\n"))
    let run = bench(
      "import", "results", file, "--plan", "dien-bien-province", "--as-of", "2023-05-01")
    #expect(run.code == 0, "\(run.err)")
    let targets = try bench("status", "--json", "--as-of", "2023-05-02").json()["targets"]?.array
    #expect(targets?.first { $0["id"] == "t1" }?["actual"]?.double == 46)
    #expect(targets?.first { $0["id"] == "t2" }?["actual"]?.double == 99.7)
  }

  @Test func eachSchoolGetsAFormInAFileOfItsOwn() throws {
    let folder = path("forms") + "/"
    let run = bench("form", "dossier", "dot-1", "--each", "-o", folder)
    #expect(run.code == 0, "\(run.err)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.contains("mau-ho-so-dot-1-th-b.xlsx"))
    let csv = bench("form", "dossier", "dot-1", "--each", "--format", "csv", "-o", folder)
    #expect(csv.code == 0, "\(csv.err)")
    let form = String(decoding: bytes("forms/mau-ho-so-dot-1-th-b.csv"), as: UTF8.self)
    #expect(form.contains("th-b,Tiểu học Độc Lập,"))
    #expect(!form.contains("th-c"))
    #expect(bench("form", "dossier", "dot-1", "--each", "-o", path("x.xlsx")).code == 2)
    #expect(bench("form", "dossier", "dot-1", "--each").code == 2)
    #expect(bench("form", "dossier", "dot-1", "-o", folder).code == 2)
  }

  @Test func aFormOfDocumentsComesBackThroughImport() throws {
    let form = bench("form", "dossier", "dot-1", "--format", "csv")
    let filled = form.out.replacingOccurrences(
      of: "mn-a,Mầm non Hoa Mai,,,,", with: "mn-a,Mầm non Hoa Mai,x,3/11,x,x")
    let file = bench.file("filled.csv", filled)
    let words = ["import", "dossiers", file, "dot-1", "--on", "05/11", "--as-of", "2022-11-08"]
    let environment = [
      "THIDUA_STORE": bench.store, "THIDUA_LANG": "en", "THIDUA_AUTHOR": "Lan",
    ]
    #expect(Program.run(words + ["--dry-run"], environment: environment).code == 0)
    #expect(bench("log").out == "")
    let run = Program.run(words, environment: environment)
    #expect(run.code == 0, "\(run.err)")
    #expect(run.out.contains("4 documents change, 0 unchanged"))
    let deadlines = try bench("status", "--json", "--as-of", "2022-11-05").json()["deadlines"]
    let dot1 = deadlines?.array?.first { $0["id"] == "dot-1" }
    #expect(dot1?["schools"]?["missing"]?.array?.contains("mn-a") == false)
    #expect(Program.run(words, environment: environment).out == "0 documents change, 4 unchanged\n")
    // It is one entry, and taken back as one.
    bench("undo")
    #expect(
      Program.run(words + ["--dry-run"], environment: environment).out.contains("4 documents"))
    let bad = bench.file("bad.csv", "school,to-trinh\nmn-a,x\nnobody,x\n")
    let refused = bench("import", "dossiers", bad, "dot-1")
    #expect(refused.code == 3)
    #expect(refused.err.contains("bad.csv: line 3, column 1 (school)"))
  }

  @Test func aDecisionRewardsWhoWasChosen() {
    bench("nominate", "th-b", "dot-1", "Nguyễn Thị Hoa", "--chosen", "--as-of", "2022-11-01")
    bench("nominate", "th-c", "dot-1", "Lò Văn Sơn", "--as-of", "2022-11-01")
    let run = bench(
      "record", "decision", "dot-1", "123/QĐ-SGDĐT", "--dated", "20/12", "--as-of", "2022-12-21")
    #expect(run.code == 0, "\(run.err)")
    let paper = bench("paper", "results", "dot-1", "--format", "csv", "--as-of", "2022-12-21").out
    let rows = paper.components(separatedBy: "\r\n")
    #expect(
      rows.contains { $0.contains("Hoa") && $0.hasSuffix("Rewarded,\"123/QĐ-SGDĐT, 20/12/2022\"") })
    #expect(rows.contains { $0.contains("Sơn") && $0.hasSuffix("Proposed,") })
    #expect(bench("log", "--lang", "vi").out.contains("quyết định 123/QĐ-SGDĐT ngày 20/12/2022"))
    #expect(bench("record", "decision", "dot-2", "124/QĐ-SGDĐT").code == 3)
  }

  @Test func theListOfSchoolsComesBackAsItWent() {
    let file = bench.file("list.csv", bench("form", "schools", "--format", "csv").out)
    let run = bench("import", "schools", file)
    #expect(run.code == 0, "\(run.err)")
    #expect(run.out.contains("5 unchanged"))
  }
}
