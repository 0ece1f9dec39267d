import Foundation
import Testing

/// Spreadsheets that were spoilt in every way, each put before the program.
@Suite struct MutatedSheetTests {
  private let bench = Bench.quangHoa()

  private func originals() throws -> [String] {
    let script = """
      import datetime, openpyxl, sys
      b = openpyxl.Workbook(); s = b.active
      s.append(['BÁO CÁO']); s.merge_cells('A1:D1')
      s.append(['trường', 'tên', 'to-trinh Tờ trình', 'bien-ban'])
      s.append(['mn-a', 'Mầm non Hoa Mai', 'x', datetime.date(2022, 11, 3)])
      s.append(['th-b', 'Tiểu học Độc Lập', '4/11', 0.5])
      s['D4'].number_format = '0%'
      for row in range(5, 60): s.append([None, 'chữ ' * row, row / 7, '=A1'])
      b.create_sheet('khác').append(['a'])
      b.save(sys.argv[1])
      """
    let file = bench.directory.appending(path: "a.xlsx").path
    #expect(Program.run(["-c", script, file], of: "/usr/bin/python3").code == 0)
    for format in ["ods", "xls"] {
      let run = Program.run(
        [
          "-env:UserInstallation=file://\(bench.directory.path)/profile", "--headless",
          "--convert-to", format, "--outdir", bench.directory.path, file,
        ], of: "/usr/bin/soffice", environment: ["HOME": bench.directory.path])
      #expect(run.code == 0, "\(run.err) (apt-get install libreoffice-calc-nogui)")
    }
    return ["a.xlsx", "a.ods", "a.xls"].map { bench.directory.appending(path: $0).path }
  }

  @Test func noneBreaksItOrTakesLong() throws {
    let folder = bench.directory.appending(path: "spoilt")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let count = ProcessInfo.processInfo.environment["THIDUA_FUZZ"].flatMap { Int($0) } ?? 300
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Drafting/mutate.py").path
    let reader = URL(filePath: Programs.thidua).deletingLastPathComponent()
      .appending(path: "thidua-read").path
    let made = Program.run(
      [script, folder.path, "\(count)"] + (try originals()), of: "/usr/bin/python3")
    #expect(made.code == 0, "\(made.err)")
    var codes: [Int32: Int] = [:]
    for number in 0..<count {
      let file = folder.appending(path: "\(number)").path
      // Under less memory than it allows itself, so that what would take more is seen.
      let read = Program.run(["--as=400000000", reader, "--table", file], of: "/usr/bin/prlimit")
      codes[read.code, default: 0] += 1
      #expect(read.code == 0 || read.code == 3, "\(number): \(read.code) \(read.err)")
      // A mistake of its own is caught by the handler of last words, and is none all the same.
      #expect(!read.out.contains("too-much-memory"), "\(number)")
      #expect(!read.out.contains("too-long"), "\(number)")
      guard number % 10 == 0 else { continue }
      let run = bench("import", "dossiers", file, "dot-1", "--dry-run", "--as-of", "2022-11-08")
      #expect(run.code == 0 || run.code == 3, "\(number): \(run.code) \(run.err)")
    }
    print("fuzz: \(count) spoilt spreadsheets, by exit code \(codes)")
    #expect(codes[0, default: 0] > count / 20 && codes[3, default: 0] > count / 10)
  }
}
