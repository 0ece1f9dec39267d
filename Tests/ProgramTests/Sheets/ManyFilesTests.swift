import Foundation
import JSON
import Testing

/// A folder of what the schools sent: one entry, or nothing.
@Suite struct ManyFilesTests {
  private let bench = Bench.quangHoa()
  private let folder: URL

  init() throws {
    bench("plan", "add", "dien-bien-province", "--year", "2022")
    folder = bench.directory.appending(path: "came")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A workbook of one row, as a school sends it.
  private func send(_ name: String, _ heads: [String], _ row: [String]) {
    let script = """
      import openpyxl, sys
      b = openpyxl.Workbook(); s = b.active
      half = len(sys.argv[2:]) // 2
      s.append(sys.argv[2:2 + half]); s.append([v or None for v in sys.argv[2 + half:]])
      b.save(sys.argv[1])
      """
    let run = Program.run(
      ["-c", script, folder.appending(path: name).path] + heads + row, of: "/usr/bin/python3")
    #expect(run.code == 0, "\(run.err)")
  }

  /// What was recorded since the office had its plans.
  private func entries() throws -> [JSON] {
    try bench("log", "--json").json().array?.filter { $0["school"]?.string != nil } ?? []
  }

  private func take(_ more: String...) -> Run {
    bench.run(["import", "results", folder.path, "--as-of", "2022-11-08"] + more)
  }

  @Test func whatCameWhoIsMissingAndOneUndo() throws {
    send("a.xlsx", ["trường", "t15"], ["mn-a", "97,5"])
    send("b.xlsx", ["trường", "tên", "t4"], ["", "Tiểu học Độc Lập", "98,5%"])
    try Data("trường;t15\nth-c;96\n".utf8).write(to: folder.appending(path: "c.csv"))
    // What an open spreadsheet program leaves there, and what is no table.
    try Data("x".utf8).write(to: folder.appending(path: "~$a.xlsx"))
    try Data("x".utf8).write(to: folder.appending(path: "thu.pdf"))
    let run = take()
    #expect(run.code == 0, "\(run.err)")
    #expect(run.out.contains("3 files, 3 schools, 2 missing; 3 cells change, 0 unchanged"))
    #expect(
      run.out.contains("THPT Quảng Uyên (pt-e)") && run.out.contains("TH&THCS Phi Hải (tc-d)"))
    let log = try entries()
    #expect(log.map { $0["school"]?.string } == ["mn-a", "th-b", "th-c"])
    #expect(Set(log.compactMap { $0["id"]?.string?.split(separator: ".").first }).count == 1)
    #expect(bench("undo").code == 0)
    #expect(take("--dry-run").out.contains("3 cells change"))
  }

  @Test func whatContradictsTheStoreIsAskedFirst() throws {
    bench("record", "result", "mn-a", "t15", "90", "--as-of", "2022-11-08")
    send("a.xlsx", ["trường", "t15"], ["mn-a", "97,5"])
    send("b.xlsx", ["trường", "t15"], ["th-b", "98"])
    let run = take()
    #expect(run.code == 3)
    #expect(run.err.contains("1 cells say otherwise than what is recorded"))
    #expect(try entries().count == 1)
    let looked = take("--dry-run")
    #expect(looked.out.contains("90% → 97.5%"))
    #expect(take("--force").code == 0)
    #expect(try entries().count == 3)
  }

  @Test func twoFilesThatContradictEachOtherAreRefused() throws {
    send("a.xlsx", ["trường", "t15"], ["mn-a", "97,5"])
    send("b.xlsx", ["trường", "t15"], ["Mầm non Hoa Mai", "98"])
    let run = take()
    #expect(run.code == 3)
    #expect(run.err.contains("b.xlsx: Sheet!B2 (t15): the file"))
    #expect(try entries().isEmpty)
    send("b.xlsx", ["trường", "t15"], ["Mầm non Hoa Mai", "97,5%"])
    #expect(take().out.contains("1 cells change"))
  }

  @Test func everyFileThatIsWrongIsToldAndNoneIsTaken() throws {
    send("a.xlsx", ["trường", "t15"], ["mn-a", "97,5"])
    send("b.xlsx", ["trường", "t15"], ["mn-x", "98"])
    send("c.xlsx", ["trường", "t15"], ["th-b", "abc"])
    let faulty = take()
    #expect(faulty.code == 3)
    #expect(faulty.err.contains("b.xlsx: Sheet!A2") && faulty.err.contains("c.xlsx: Sheet!B2"))
    try Data("PK\u{3}\u{4}hỏng".utf8).write(to: folder.appending(path: "d.xlsx"))
    try Data("PK\u{3}\u{4}hỏng".utf8).write(to: folder.appending(path: "e.xlsx"))
    let broken = take()
    #expect(broken.code == 3)
    #expect(broken.err.contains("d.xlsx: the file is broken"))
    #expect(broken.err.contains("e.xlsx: the file is broken"))
    #expect(try entries().isEmpty)
  }

  @Test func aFolderWithoutTablesIsThree() throws {
    let run = take()
    #expect(run.code == 3)
    #expect(run.err.contains("the folder has no table"))
  }

  @Test func severalFilesStandBeforeTheDeadline() throws {
    let one = bench.file("one.csv", "trường,to-trinh\nmn-a,x\n")
    let other = bench.file("other.csv", "trường,to-trinh\nth-b,x\n")
    let run = bench("import", "dossiers", one, other, "dot-1", "--as-of", "2022-11-08")
    #expect(run.code == 0, "\(run.err)")
    #expect(try entries().count == 2)
    #expect(bench("import", "dossiers", "dot-1").code == 2)
  }

  @Test func nomineesOfAFileAreChangedByTheNextOne() throws {
    let first = bench.file(
      "first.csv", "trường,họ và tên,chức vụ\nmn-a,Lý Thị Hoa,Giáo viên\n")
    #expect(bench("import", "nominees", first, "dot-1", "--as-of", "2022-11-08").code == 0)
    let next = bench.file(
      "next.csv", "trường,họ và tên,thành tích\nMN Hoa Mai,lý thị hoa,Sáng kiến\nmn-a,Bế Na,\n")
    let run = bench("import", "nominees", next, "dot-1", "--as-of", "2022-11-08")
    #expect(run.out.contains("1 new, 1 changed, 0 unchanged"), "\(run.err)\(run.out)")
    let after = try entries().dropFirst().first?["after"]
    #expect(after?["position"] == "Giáo viên" && after?["achievement"] == "Sáng kiến")
    let unclear = bench.file("unclear.csv", "trường,họ và tên\nmn-a,Tổ chuyên môn\n")
    let asked = bench("import", "nominees", unclear, "dot-1", "--as-of", "2022-11-08")
    #expect(asked.code == 3 && asked.err.contains("an individual or a collective"))
  }

  @Test func registrationsComeByFile() throws {
    let file = bench.file("dk.csv", "trường,Tham gia phong trào thi đua\nmn-a,x\nth-b,pt-1\n")
    let run = bench(
      "import", "registrations", file, "--plan", "quang-hoa", "--as-of", "2022-11-08")
    #expect(run.code == 0, "\(run.err)")
    #expect(try entries().count == 2)
  }
}
