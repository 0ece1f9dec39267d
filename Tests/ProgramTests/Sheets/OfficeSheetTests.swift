import Foundation
import Testing

/// Spreadsheets as offices really make them, each read as a person in the office reads it.
@Suite struct OfficeSheetTests {
  private let bench = Bench.quangHoa()
  private let folder: URL

  init() throws {
    bench("plan", "add", "dien-bien-province", "--year", "2022")
    folder = bench.directory.appending(path: "sheets")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "offices.py").path
    let made = Program.run([script, folder.path], of: "/usr/bin/python3")
    try #require(made.code == 0, "\(made.err) (apt-get install python3-openpyxl)")
  }

  /// What would be recorded, a line each, and what is said besides.
  private func read(_ number: Int, _ command: String, _ more: String...) -> (
    code: Int32, changes: [String], notes: String
  ) {
    let file = folder.appending(path: "\(number).xlsx").path
    let words = command.split(separator: " ").map(String.init)
    let run = bench.run(
      words + [file] + more + ["--dry-run", "--verbose", "--as-of", "2022-11-08"])
    let changes = run.lines.filter { $0.hasPrefix("  ") }.map {
      $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    return (run.code, changes, run.err)
  }

  @Test func aListWithoutIdsByBlocksWithTotalsAndSignatures() {
    let (code, changes, notes) = read(1, "import schools")
    #expect(code == 0, "\(notes)")
    #expect(
      changes == [
        "~ mn-a Mầm non Hoa Mai head: → Lý Thị Hoa, phone: → 0912 000 111",
        "~ th-b Tiểu học Độc Lập head: → Bế Văn Nam, phone: → 0912 000 112",
        "+ th-phong-chau Trường Tiểu học Phong Châu TH, Phong Châu, Lục Thị Mai, 0912 000 113",
      ])
    for word in ["Khối Mầm non", "Tổng cộng: 3 trường", "it is signed", "row 13"] {
      #expect(notes.contains(word))
    }
  }

  @Test func headsWithoutAccentsAndTelephonesThatAreNumbers() {
    let (_, changes, notes) = read(2, "import schools")
    #expect(
      changes == [
        "~ th-b TH Độc Lập name: Tiểu học Độc Lập → TH Độc Lập, phone: → 0912345678, mail: → b@truong.vn",
        "+ thcs-n THCS Nà Lũng THCS, Nà Lũng, 0987654321, n@truong.vn",
      ])
    #expect(notes.contains("'Danh sach'!G1: unknown column “SO LOP”, passed over"))
    #expect(notes.contains("a hidden column “EMAIL”, read all the same"))
    #expect(notes.contains("sheets that are not read: “Huong dan”"))
  }

  @Test func sharesInEveryWritingBesideTotalsByFormula() {
    // Text is read as the language writes numbers: 1.180 is a thousand and more in Vietnamese.
    let (_, changes, notes) = read(3, "import results", "--lang", "vi")
    #expect(
      changes == [
        "Mầm non Hoa Mai t1 97,2%", "Mầm non Hoa Mai t2 99,9%", "Mầm non Hoa Mai t15 45/46",
        "Tiểu học Độc Lập t4 1180/1200", "Tiểu học Độc Lập t15 97,25%",
        "Tiểu học Hoà Bình t4 99,5%",
      ])
    #expect(notes.contains("dòng tổng “Tổng cộng”"))
  }

  @Test func headsOfTwoRowsMergedBothWays() {
    let (_, changes, notes) = read(4, "import results")
    #expect(
      changes == [
        "Tiểu học Độc Lập t4 98.5%", "TH&THCS Phi Hải t4 97%", "TH&THCS Phi Hải t5 96.4%",
      ])
    #expect(notes.contains("numbers of columns"))
  }

  @Test func ofTwoSheetsThatFitOneHasToBeNamed() {
    let (code, changes, notes) = read(5, "import results")
    #expect(code == 3 && changes.isEmpty)
    #expect(notes.contains("several sheets fit; name one by --sheet: “Lần 1”, “Lần 2”"))
    #expect(read(5, "import results", "--sheet", "lan 2").changes == ["Tiểu học Độc Lập t4 98%"])
    #expect(read(5, "import results", "--sheet", "Lần 3").notes.contains("there is no sheet"))
  }

  @Test func daysAsDaysAsTextAndAsTicks() {
    let (_, changes, notes) = read(6, "import dossiers", "dot-1")
    #expect(
      changes == [
        "Mầm non Hoa Mai to-trinh 03/11", "Mầm non Hoa Mai bien-ban 05/11",
        "Mầm non Hoa Mai danh-sach yes", "Tiểu học Độc Lập to-trinh 04/11",
        "Tiểu học Hoà Bình to-trinh 04/11", "Tiểu học Hoà Bình bien-ban yes",
      ])
    #expect(notes.contains("1 hidden rows, read all the same: 6"))
  }

  @Test func nomineesBySectionsWithASchoolOverSeveralRows() {
    let (_, changes, notes) = read(7, "import nominees", "dot-1")
    #expect(
      changes == [
        "+ Tiểu học Độc Lập Nguyễn Thị Hoa Teacher · Hiệu trưởng · Giấy khen · Đổi mới quản lý",
        "+ Tiểu học Độc Lập Trần Văn Nam Teacher · Giáo viên · Giấy khen · Bồi dưỡng học sinh giỏi",
        "+ Mầm non Hoa Mai Lý Thị Hoa Teacher · Phó Hiệu trưởng · Giấy khen",
        "+ Tiểu học Độc Lập Tổ chuyên môn 4-5 Collective · Giấy khen · Dẫn đầu phong trào",
      ])
    #expect(notes.contains("it is signed, “Người lập”"))
  }

  @Test func oneSchoolNamedAboveItsTable() {
    let (_, changes, notes) = read(8, "import results")
    #expect(
      changes == [
        "Tiểu học Độc Lập t4 99.1%", "Tiểu học Độc Lập t15 20/21", "Tiểu học Độc Lập t18 100%",
      ])
    #expect(notes.contains("above it stands “Tiểu học Độc Lập”"))
  }

  @Test func ticksAsNumbersAndTruthValues() {
    let (_, changes, _) = read(9, "import movements", "--plan", "quang-hoa")
    #expect(
      changes == [
        "Mầm non Hoa Mai pt-2 yes", "Mầm non Hoa Mai pt-3 yes", "Tiểu học Độc Lập pt-3 yes",
      ])
  }

  @Test func headsThatAreTitlesInCapitalsWithoutAccents() {
    let (code, changes, notes) = read(10, "import results")
    #expect(code == 0, "\(notes)")
    #expect(
      changes == [
        "Tiểu học Độc Lập t4 99.05%", "Tiểu học Độc Lập t15 38/40", "Tiểu học Hoà Bình t4 100%",
        "Tiểu học Hoà Bình t15 97.5%", "Mầm non Hoa Mai t15 100%",
      ])
    for word in ["KHỐI TIỂU HỌC", "Toàn huyện", "Lập biểu", "unknown column “XEP LOAI”"] {
      #expect(notes.contains(word), "\(word): \(notes)")
    }
  }

  @Test func nomineesWithKindsBirthdaysAndTheHeadOnceMore() {
    let (code, changes, notes) = read(11, "import nominees", "dot-1")
    #expect(code == 0, "\(notes)")
    #expect(
      changes == [
        "+ Tiểu học Độc Lập Nông Văn Tư Teacher · Giấy khen",
        "+ Tiểu học Độc Lập Nông Văn Tư Pupil · Giấy khen",
        "+ TH&THCS Phi Hải Tổ Khoa học tự nhiên Collective · Giấy khen",
      ])
    #expect(notes.contains("the headings once more"))
  }

  @Test func schoolsWithContactsUnderOneMergedHead() {
    let (code, changes, notes) = read(12, "import schools")
    #expect(code == 0, "\(notes)")
    #expect(
      changes == [
        "~ mn-a Mầm non Hoa Mai phone: → 0200 111, mail: → mai@truong.vn",
        "+ th-ban-gioc TH Bản Giốc TH, Đàm Thủy, 0200 222, giocc@truong.vn",
      ])
    for word in ["BẬC MẦM NON", "Cộng (2 trường)"] { #expect(notes.contains(word)) }
  }

  @Test func everyBadCellIsToldByItsAddressAndNothingIsRecorded() throws {
    let file = folder.appending(path: "bad.xlsx").path
    let script = """
      import datetime, openpyxl, sys
      b = openpyxl.Workbook(); s = b.active
      s.append(['BÁO CÁO']); s.append(['trường', 't4', 't15', 't1'])
      s.append(['th-b', 'abc', None, None]); s.append(['th-x', 97, None, None])
      s.append(['th-c', datetime.date(2022, 11, 5), 101, None]); s.append(['th-b', 1, None, None])
      s.append(['tc-d', 97.5, '=1+1', 50])
      b.save(sys.argv[1])
      """
    #expect(Program.run(["-c", script, file], of: "/usr/bin/python3").code == 0)
    let run = bench("import", "results", file, "--as-of", "2022-11-08")
    #expect(run.code == 3)
    let lines = run.err.split(separator: "\n").compactMap { line -> String? in
      let parts = line.split(separator: ": ", maxSplits: 2)
      return parts.count > 2 ? String(parts[2]) : nil
    }
    for (place, word) in [
      ("Sheet!B3 (t4)", "not a number"), ("Sheet!C7 (t15)", "a formula without its result"),
      ("Sheet!A4 (trường)", "there is no school “th-x”"),
      ("Sheet!B5 (t4)", "the day 05/11/2022"), ("Sheet!C5 (t15)", "above 100"),
    ] {
      #expect(lines.contains { $0.hasPrefix(place) && $0.contains(word) }, "\(place) \(run.err)")
    }
    #expect(try bench("log", "--json").json().array?.count == 1)
  }

  /// What a form shows as not asked is passed over, and refuses nothing else.
  @Test func aCellThatDoesNotApplyIsSaidAndRefusesNothing() throws {
    let file = folder.appending(path: "grey.xlsx").path
    let script = """
      import openpyxl, sys
      b = openpyxl.Workbook(); s = b.active
      s.append(['trường', 't4', 't1']); s.append(['th-b', 97, 50]); b.save(sys.argv[1])
      """
    #expect(Program.run(["-c", script, file], of: "/usr/bin/python3").code == 0)
    let run = bench("import", "results", file, "--as-of", "2022-11-08")
    #expect(run.code == 0)
    #expect(run.err.contains("Sheet!C2 (t1): not asked of this school, yet it says “50”"))
    #expect(run.out.contains("1 results change"))
  }
}
