import Foundation
import JSON
import Testing

/// What the name of a file promises is what is in it, and a list is never empty.
@Suite struct PaperEndingTests {
  private let bench = Bench.quangHoa()

  private func path(_ name: String) -> String {
    bench.directory.appendingPathComponent(name).path
  }

  private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  @Test(arguments: ["docm", "doc", "xls", "ods", "odt", "rtf", "xlsm", "pfd"])
  func anEndingThatIsNoFormatIsWrongUsage(_ ending: String) {
    for words in [
      ["report"], ["letter", "dot-1"], ["paper", "minutes", "dot-1"], ["form", "schools"],
    ] {
      let run = Program.run(
        words + ["-o", path("x.\(ending)")],
        environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
      #expect(run.code == 2, "\(words) \(run.err)")
      #expect(run.err.contains(".\(ending)"))
      #expect(!run.err.contains("preview"))
      #expect(!exists("x.\(ending)"))
    }
  }

  @Test(arguments: [
    ("pdf", "x.txt"), ("text", "x.pdf"), ("csv", "x.xlsx"), ("xlsx", "x.csv"), ("html", "x.docx"),
    ("json", "x.ics"),
  ])
  func anEndingThatContradictsTheFormatIsWrongUsage(format: String, name: String) {
    #expect(bench("report", "--format", format, "-o", path(name)).code == 2)
    #expect(!exists(name))
  }

  @Test func anEndingThatSuitsTheFormatIsFine() {
    for (format, name) in [
      ("text", "a.txt"), ("html", "a.htm"), ("pdf", "a.PDF"), ("csv", "no-ending"),
      ("text", "bao-cao.2022-11-10"),
    ] {
      #expect(bench("report", "--format", format, "-o", path(name)).code == 0)
      #expect(exists(name))
    }
    #expect(bench("letter", "dot-1", "--format", "message", "-o", path("m.txt")).code == 0)
  }

  @Test func aHyphenIsStandardOutput() {
    let run = bench("report", "--as-of", "2022-11-10", "-o", "-")
    #expect(run.code == 0)
    #expect(run.out.contains("REPORT"))
    #expect(
      bench("report", "--as-of", "2022-11-10", "--format", "csv", "-o", "-").out
        .hasPrefix("\u{FEFF}REPORT"))
    #expect(!FileManager.default.fileExists(atPath: "-"))
  }

  @Test func aLetterInASpreadsheetIsTheListOfWhatIsMissing() throws {
    bench("record", "dossier", "th-b", "dot-1", "to-trinh", "--as-of", "2022-11-01")
    for words in [[], ["--each"], ["--school", "th-b"]] {
      let file = path("list-\(words.count).xlsx")
      let run = Program.run(
        ["letter", "dot-1", "--as-of", "2022-11-04", "-o", file] + words,
        environment: ["THIDUA_STORE": bench.store])
      #expect(run.code == 0, "\(run.err)")
      let rows = Program.run(
        [
          "-c",
          """
          import json, openpyxl, sys
          sheet = openpyxl.load_workbook(sys.argv[1]).active
          print(json.dumps([[str(c.value or '') for c in row] for row in sheet.iter_rows()]))
          """, file,
        ], of: "/usr/bin/python3")
      let cells = try rows.json().array ?? []
      let named = cells.first { $0.array?.contains("Tiểu học Độc Lập") == true }?.array ?? []
      #expect(named[3] == "Biên bản họp xét; Danh sách cá nhân đề nghị; Báo cáo thành tích")
      #expect(cells.count == (words.first == "--school" ? 2 : 5))
    }
    let csv = Program.run(
      ["letter", "dot-1", "--each", "--as-of", "2022-11-04", "--format", "csv"],
      environment: ["THIDUA_STORE": bench.store])
    #expect(csv.out.hasPrefix("\u{FEFF}TT;Trường;Khối;Còn thiếu;Hạn nộp;"))
    #expect(csv.out.components(separatedBy: "\r\n").count == 6)
  }

  @Test func aDayToHandInCanBeGiven() {
    let words = ["letter", "dot-1", "--as-of", "2022-11-04"]
    let run = Program.run(
      words + ["--by", "8/11"], environment: ["THIDUA_STORE": bench.store])
    #expect(run.out.split { $0.isWhitespace }.joined(separator: " ").contains("ngày 08/11/2022"))
    let past = Program.run(
      words + ["--by", "3/11/2022"], environment: ["THIDUA_STORE": bench.store])
    #expect(past.code == 3)
    #expect(past.err.contains("đã qua"))
  }

  /// What is to be looked at is said beside the paper, not on it.
  @Test func whatThePaperLacksIsSaidOnStandardError() {
    let run = Program.run(
      ["report", "--as-of", "2022-11-10"], environment: ["THIDUA_STORE": bench.store])
    #expect(run.err.contains("Ủy ban nhân dân huyện Quảng Hòa thiếu số, ngày"))
    #expect(run.out.contains("số …/…"))
    #expect(!run.out.contains("để trống"))
  }

  @Test func calendarAndStatusKeepToThePart() throws {
    bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022", "--as-of", "2022-11-10")
    func json(_ words: String...) throws -> JSON {
      try Program.run(
        ["report", "--format", "json", "--as-of", "2022-11-10"] + words,
        environment: ["THIDUA_STORE": bench.store]
      ).json()
    }
    func ids(_ json: JSON, _ list: String) -> [String] {
      (json[list]?.array ?? []).compactMap { $0["id"]?.string }
    }
    let whole = try json()
    #expect(ids(whole, "deadlines").count == 15)
    let plan = try json("--plan", "quang-hoa-2022-2023")
    #expect(ids(plan, "deadlines") == ["dot-1", "dot-2", "dot-3"])
    #expect(plan["overdue"]?.int == 1)
    #expect(ids(try json("--phase", "dot-2"), "deadlines") == ["dot-2"])
    #expect(ids(try json("--phase", "dot-2"), "phases") == ["dot-2"])
    let block = try json("--plan", "quang-hoa-2022-2023", "--block", "Tiểu học")
    #expect(ids(block, "schools") == ["th-b", "th-c"])
    let dot1 = block["deadlines"]?.array?.first
    #expect(dot1?["schools"]?["expected"]?.int == 2)
    #expect(dot1?["schools"]?["missing"]?.array?.compactMap(\.string) == ["th-b", "th-c"])
    bench("record", "dossier", "th-b", "dot-1", "all", "--as-of", "2022-11-01")
    let school = try json("--plan", "quang-hoa-2022-2023", "--school", "th-b")
    #expect(ids(school, "schools") == ["th-b"])
    // What the school has done calls it no longer.
    #expect(school["overdue"]?.int == 0)

    let calendar = Program.run(
      ["report", "--format", "ics", "--phase", "dot-2", "--as-of", "2022-11-10"],
      environment: ["THIDUA_STORE": bench.store]
    ).out
    #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count - 1 >= 4)
    #expect(!calendar.contains("dot-1"))
    #expect(!calendar.contains("dien-bien-phu"))
  }
}
