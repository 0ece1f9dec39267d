import Foundation
import JSON
import Testing

/// A form that went out, was filled in by another program and comes back.
@Suite struct ReturnedFormTests {
  private let bench = Bench.quangHoa()

  init() { bench("plan", "add", "dien-bien-province", "--year", "2022") }

  private func path(_ name: String) -> String { bench.directory.appending(path: name).path }

  private func python(_ script: String, _ arguments: String...) {
    let run = Program.run(["-c", script] + arguments, of: "/usr/bin/python3")
    #expect(run.code == 0, "\(run.err) (apt-get install python3-openpyxl)")
  }

  /// The same workbook as LibreOffice saves it.
  private func converted(_ file: String, to format: String) -> String {
    let out = path("lo-\(format)")
    let run = Program.run(
      [
        "-env:UserInstallation=file://\(bench.directory.path)/profile", "--headless",
        "--convert-to", format, "--outdir", out, file,
      ], of: "/usr/bin/soffice", environment: ["HOME": bench.directory.path])
    #expect(run.code == 0, "\(run.err) (apt-get install libreoffice-calc-nogui)")
    let name = URL(filePath: file).deletingPathExtension().lastPathComponent
    return "\(out)/\(name).\(format)"
  }

  private func recorded() throws -> [String] {
    try bench("log", "--json").json().array?.map { entry in
      let value = entry["after"]?.string ?? (entry["after"] == true ? "x" : "?")
      return "\(entry["school"]?.string ?? "") \(entry["target"]?.string ?? "") \(value)"
    } ?? []
  }

  @Test func everyResultAndNoneElse() throws {
    let form = path("form.xlsx")
    #expect(bench("form", "results", "dien-bien-province", "-o", form).code == 0)
    python(
      """
      import openpyxl, sys
      b = openpyxl.load_workbook(sys.argv[1]); s = b.active
      heads = {str(c.value).split()[0]: c.column for c in s[1]}
      rows = {s.cell(r, 1).value: r for r in range(2, s.max_row + 1)}
      def put(school, target, value, form=None):
          cell = s.cell(rows[school], heads[target], value)
          if form: cell.number_format = form
      put('mn-a', 't1', 0.972, '0.0%'); put('mn-a', 't2', '99,9%'); put('th-b', 't4', '1.180/1.200')
      put('tc-d', 't5', 97.25); put('tc-d', 't15', 1, '0%'); put('pt-e', 't9', '98,5')
      b.save(sys.argv[2])
      """, form, path("filled.xlsx"))
    let expected = [
      "mn-a t1 97.2%", "mn-a t2 99.9%", "pt-e t9 98.5%", "tc-d t15 100%", "tc-d t5 97.25%",
      "th-b t4 1180/1200",
    ]
    let files =
      [path("filled.xlsx")]
      + ["xlsx", "ods", "xls"].map {
        converted(path("filled.xlsx"), to: $0)
      }
    for file in files {
      let taken = bench(
        "import", "results", file, "--plan", "dien-bien-province", "--as-of", "2022-11-08",
        "--lang", "vi")
      #expect(taken.code == 0, "\(file): \(taken.err)")
      #expect(taken.err == "")
      let lines = taken.lines.filter { $0.hasPrefix("  ") }.count
      #expect(lines == expected.count, "\(file): \(taken.out)")
      #expect(try recorded().suffix(expected.count).sorted() == expected.sorted(), "\(file)")
      #expect(bench("undo").code == 0)
    }
  }

  @Test func everyDocumentAndNoneElse() throws {
    let form = path("form.xlsx")
    #expect(bench("form", "dossier", "dot-1", "-o", form).code == 0)
    python(
      """
      import datetime, openpyxl, sys
      b = openpyxl.load_workbook(sys.argv[1]); s = b.active
      heads = {str(c.value).split()[0]: c.column for c in s[1]}
      rows = {s.cell(r, 1).value: r for r in range(2, s.max_row + 1)}
      s.cell(rows['mn-a'], heads['to-trinh'], 'x')
      day = s.cell(rows['mn-a'], heads['bien-ban'], datetime.date(2022, 11, 3))
      day.number_format = 'dd/mm/yyyy'
      s.cell(rows['th-b'], heads['danh-sach'], '4/11')
      b.save(sys.argv[2])
      """, form, path("filled.xlsx"))
    for file in [path("filled.xlsx")]
      + ["xlsx", "ods", "xls"].map({
        converted(path("filled.xlsx"), to: $0)
      })
    {
      let run = bench("import", "dossiers", file, "dot-1", "--as-of", "2022-11-08")
      #expect(run.code == 0, "\(file): \(run.err)")
      #expect(run.err == "")
      let lines = run.lines.filter { $0.hasPrefix("  ") }.map {
        $0.split(separator: " ").joined(separator: " ")
      }
      #expect(
        lines == [
          "Mầm non Hoa Mai to-trinh yes", "Mầm non Hoa Mai bien-ban 03/11",
          "Tiểu học Độc Lập danh-sach 04/11",
        ], "\(file)")
      #expect(bench("undo").code == 0)
    }
  }
}
