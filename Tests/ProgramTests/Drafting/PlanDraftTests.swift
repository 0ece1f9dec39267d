import Foundation
import JSON
import Testing

/// `plan draft`: from a file to a plan that can be checked, and what else it says.
@Suite struct PlanDraftTests {
  private let bench = Bench()

  private static let text = """
    ỦY BAN NHÂN DÂN HUYỆN THẠCH AN
    PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
    Số: 45/KH-PGDĐT
    Thạch An, ngày 05 tháng 9 năm 2023
    KẾ HOẠCH
    Phát động phong trào thi đua năm học 2023-2024
    Căn cứ Công văn số 88/SGDĐT-VP ngày 01/9/2023 của Sở Giáo dục và Đào tạo;
    II. CÁC ĐỢT THI ĐUA
    - Đợt 1: Từ tháng 9/2023 đến tháng 11/2023. Chào mừng Ngày Nhà giáo Việt Nam 20/11.
    - Đợt 2: Từ tháng 12/2023 đến tháng 5/2024. Chào mừng ngày sinh Chủ tịch Hồ Chí Minh 19/5.
    III. TỔ CHỨC THỰC HIỆN
    Hồ sơ gồm tờ trình, biên bản họp xét, danh sách; thời gian đề nghị khen thưởng: đợt 1, trước 10/11/2023; \
    đợt 2, trước ngày 10/5/2024.
    """

  private func document() -> String { bench.file("van-ban.txt", Self.text) }

  @Test func whatItProposesIsAPlanWithItsEvidence() throws {
    let json = try bench("plan", "draft", document(), "--json").json()
    #expect(json.object?.keys == ["plan", "dated", "evidence", "unread"])
    let plan = try #require(json["plan"])
    let file = bench.file("plan.json", Data(plan.bytes()))
    #expect(bench("plan", "check", file).code == 0)
    // The dated form is what `plan show` says of that very plan.
    #expect(try bench("plan", "show", file, "--json").json() == json["dated"])
    #expect(
      json["dated"]?["cutoffs"]?.array?.map { $0["lastDay"] } == ["2023-11-09", "2024-05-09"])
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let evidence = try #require(json["evidence"]?.array)
    #expect(!evidence.isEmpty)
    for one in evidence + (json["unread"]?.array ?? []) {
      let line = try #require(one["line"]?.int)
      #expect(lines.indices.contains(line - 1))
      #expect(one["text"]?.string?.isEmpty == false)
    }
    // A path is a pointer into the plan.
    for one in evidence {
      var value: JSON? = plan
      for step in try #require(one["path"]?.string).split(separator: "/") {
        value = Int(step).map { value?[$0] } ?? value?[String(step)]
      }
      #expect(value != nil, "\(one["path"]?.string ?? "")")
    }
  }

  @Test func thePlanGoesIntoAFileThatIsNotThereYet() throws {
    let output = bench.directory.path + "/moi.json"
    let first = bench("plan", "draft", document(), "-o", output)
    #expect(first.code == 0, "\(first.err)")
    #expect(first.err.contains(output))
    let written = bench.read("moi.json")
    let plan = try JSON.parse(written)
    #expect(try bench("plan", "draft", document(), "--json").json()["plan"] == plan)
    #expect(bench("plan", "draft", document(), "-o", "-").out == written)
    let second = bench("plan", "draft", document(), "-o", output)
    #expect(second.code == 3)
    #expect(second.err.contains("exists already"))
    #expect(bench.read("moi.json") == written)
    // Nothing was stored: there is no store.
    #expect(!FileManager.default.fileExists(atPath: bench.store))
    #expect(bench("init", "--plan", output).code == 0)
  }

  @Test(arguments: ["vi", "en"]) func theTextNamesLinesAndWhatWasNotUnderstood(language: String) {
    let text = Self.text + "\nMột câu xyz chẳng nói gì về điều nào cả.\n"
    let file = bench.file("van-ban.txt", text)
    let run = bench("plan", "draft", file, environment: ["THIDUA_LANG": language])
    let isVietnamese = language == "vi"
    #expect(run.code == 0)
    #expect(run.out.contains(isVietnamese ? "Đợt (2)" : "Phases (2)"), "\(run.out)")
    #expect(run.out.contains(isVietnamese ? "dòng 9" : "line 9"))
    #expect(run.out.contains(isVietnamese ? "Chưa hiểu (" : "Not understood ("))
  }

  @Test func aYearMayBeGivenAndMustBeWhereThereIsNone() throws {
    let file = document()
    let other = try bench("plan", "draft", file, "--year", "2024-2025", "--json").json()
    #expect(other["plan"]?["year"] == "2024-2025")
    let nameless = bench.file("khong-nam.txt", "Kế hoạch thi đua của trường.\n")
    let run = bench("plan", "draft", nameless)
    #expect(run.code == 3)
    #expect(run.err.contains("khong-nam.txt") && run.err.contains("--year"))
    #expect(bench("plan", "draft", nameless, "--year", "2026").code == 0)
  }

  @Test func whatIsNoDocumentIsRefusedByNameAndReason() throws {
    let cases: [(String, Data, String, String)] = [
      ("a.docx", Data("PK\u{3}\u{4} hỏng".utf8), "broken", "hỏng"),
      ("b.pdf", Data("%PDF-1.7\n%%EOF".utf8), "broken", "hỏng"),
      ("c.txt", Data([0x6B, 0xD5, 0x20, 0x68]), "not Unicode", "không phải Unicode"),
      ("d.txt", Data(), "empty", "rỗng"),
    ]
    for (name, data, english, vietnamese) in cases {
      let file = bench.file(name, data)
      for (language, words) in [("en", english), ("vi", vietnamese)] {
        let output = bench.directory.path + "/moi.json"
        let run = bench("plan", "draft", file, "-o", output, environment: ["THIDUA_LANG": language])
        #expect(run.code == 3, "\(run.err)")
        #expect(run.err.contains(name) && run.err.contains(words), "\(run.err)")
        #expect(run.out.isEmpty && bench.read("moi.json").isEmpty)
      }
    }
    #expect(bench("plan", "draft", bench.directory.path + "/khong-co.txt").code == 3)
    #expect(bench("plan", "draft", document(), "--json", "-o", "-").code == 2)
    let fromInput = bench("plan", "draft", "-", "--json", input: Self.text)
    #expect(fromInput.code == 0)
  }

  /// What opens documents lies beside this program: whoever could exchange it would be us.
  @Test func aReaderThatIsNotThereOrNotOursIsNotRun() throws {
    let folder = bench.directory.path + "/installed"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let built = URL(fileURLWithPath: Programs.thidua).deletingLastPathComponent().path
    func draft() -> Run {
      Program.run(
        ["plan", "draft", document(), "--json"], of: folder + "/thidua",
        environment: ["THIDUA_LANG": "en", "LD_LIBRARY_PATH": built])
    }
    #expect(Program.run(["\(built)/thidua", folder], of: "/bin/cp").code == 0)
    _ = chmod(folder, 0o755)
    let missing = draft()
    #expect(missing.code == 5 && missing.err.contains("thidua-read is missing"), "\(missing.err)")
    #expect(Program.run(["\(built)/thidua-read", folder], of: "/bin/cp").code == 0)
    #expect(draft().code == 0)
    _ = chmod(folder + "/thidua-read", 0o777)
    let unsafe = draft()
    #expect(unsafe.code == 5 && unsafe.err.contains("others could write"), "\(unsafe.err)")
  }
}
