import Foundation
import Testing

/// What is wrong with the files is said wherever somebody counts as late by it.
@Suite struct DamageTests {
  private let bench = Bench.quangHoa()

  init() throws {
    // One school's dossier is complete on the cutoff's last day but one.
    let run = bench("record", "dossier", "th-b", "dot-1", "all", "--as-of", "2022-11-08")
    #expect(run.code == 0)
  }

  /// Turns one bit in the last record.
  private func flip() throws {
    let journal = try #require(bench.journals.first)
    let file = try FileHandle(forUpdating: journal)
    let bytes = try #require(try file.readToEnd())
    try file.seek(toOffset: UInt64(bytes.count - 40))
    file.write(Data([bytes[bytes.count - 40] ^ 1]))
    try file.close()
  }

  /// The login in whose name the tests record.
  private var login: String {
    bench.journals.first?.deletingPathExtension().lastPathComponent ?? "?"
  }

  @Test func aByteThatTurnsUnderAnOpenDashboardIsSaidByItselfOnEveryScreen() throws {
    let desk = try Desk.open(bench, columns: 100)
    #expect(!desk.screen.contains("hỏng"))
    #expect(desk.screen.contains("quá hạn 5 ngày") && !desk.screen.contains("quá hạn 5 ngày?"))
    try flip()
    try desk.screen.wait("the damage") {
      $0.contains("hỏng") && $0.contains("mục của \(login)") && $0.contains("quá hạn 5 ngày?")
    }
    for digit in "234567890" {
      desk.screen.type(String(digit))
      desk.screen.readOn(milliseconds: 100)
      #expect(desk.screen.contains("hỏng"), "\(digit)")
      if digit == "4" { desk.screen.type("\u{1B}") }
    }
    try desk.expectLeavable()
  }

  @Test(arguments: [(20, 5), (40, 12), (80, 24), (200, 50)], ["vi", "en"])
  func damageFromBeforeIsSaidAtEverySize(size: (Int, Int), language: String) throws {
    try flip()
    for locale in ["C.UTF-8", "C"] {
      let desk = try Desk(
        bench, columns: size.0, rows: size.1,
        environment: ["THIDUA_LANG": language, "LC_ALL": locale])
      let word = language == "en" ? "damaged" : locale == "C" ? "hong" : "hỏng"
      try desk.screen.wait(for: word, seconds: 10)
      try desk.expectLeavable()
    }
  }

  @Test func aLinkAmongTheJournalsIsSaidByItself() throws {
    let desk = try Desk.open(bench, columns: 100)
    let year = try #require(bench.journals.first).deletingLastPathComponent()
    #expect(symlink("/etc/passwd", year.path + "/hung.jsonl") == 0)
    try desk.screen.wait("the stranger") {
      $0.contains("hỏng") && $0.contains("mục của hung")
    }
    #expect(unlink(year.path + "/hung.jsonl") == 0)
    try desk.screen.wait("the stranger gone") { !$0.contains("hỏng") }
    try desk.expectLeavable()
  }

  @Test func aJournalThatOthersCouldWriteIsSaidByItself() throws {
    let desk = try Desk.open(bench, columns: 100)
    let journal = try #require(bench.journals.first).path
    #expect(chmod(journal, 0o666) == 0)
    try desk.screen.wait(for: "hỏng")
    try desk.expectLeavable()
  }

  @Test(arguments: ["plans/quang-hoa-2022-2023.json", "roster.json"])
  func aDocumentThatIsNoJSONAnyMoreIsSaidByItself(_ name: String) throws {
    let desk = try Desk.open(bench, columns: 100)
    let path = bench.store + "/" + name
    try "{".write(toFile: path, atomically: false, encoding: .utf8)
    try desk.screen.wait("the damage of \(name)") {
      $0.contains("hỏng") && $0.contains(String(name.split(separator: "/").last ?? ""))
    }
    #expect(desk.screen.contains("ngày?"))
    try desk.expectLeavable()
  }

  @Test(arguments: ["plans/quang-hoa-2022-2023.json", "roster.json", "journal"])
  func whatVanishesUnderAnOpenDashboardIsMissed(_ name: String) throws {
    let desk = try Desk.open(bench, columns: 100)
    let file =
      name == "journal" ? try #require(bench.journals.first).path : "\(bench.store)/\(name)"
    let copy = bench.directory.path + "/copy"
    #expect(rename(file, copy) == 0)
    try desk.screen.wait("the loss of \(name)") {
      $0.contains("hỏng") && $0.contains("quá hạn 5 ngày?")
    }
    // What it knew stays to be looked at.
    desk.screen.type("3")
    try desk.screen.wait(for: "Mầm non Hoa Mai")
    #expect(rename(copy, file) == 0)
    try desk.screen.wait("it is back") { !$0.contains("hỏng") }
    try desk.expectLeavable()
  }

  @Test func textsAndScriptsAreToldWhatIsUnsure() throws {
    #expect(bench("check", "--as-of", "2022-11-14").code == 1)
    try flip()
    let status = bench("status", "--as-of", "2022-11-14")
    #expect(status.code == 0)
    #expect(status.out.contains("DAMAGED") && status.out.contains("5 days overdue?"))
    #expect(status.out.contains("Tiểu học Độc Lập") && status.out.contains("1 overdue?"))
    let json = try bench("status", "--json", "--as-of", "2022-11-14").json()
    #expect(json["deadlines"]?[0]?["uncertain"] == true)
    #expect(json["damages"]?[0]?["file"]?.string?.hasPrefix("journal/") == true)
    #expect(json["damages"]?[0]?["affects"]?.string == "entries")
    let check = bench("check", "--as-of", "2022-11-14")
    #expect(check.code == 4)
    #expect(check.out.contains("5 days overdue?") && check.err.contains("journal/"))
    let report = bench("report", "--as-of", "2022-11-14")
    #expect(report.code == 0)
    #expect(report.out.contains("damaged") && report.out.contains("5?"))
    let letter = bench("letter", "dot-1", "--as-of", "2022-11-14")
    #expect(letter.code == 0 && letter.out.contains("damaged"))
  }

  @Test func nothingIsOverdueAndYetDamageIsNoGoodNews() throws {
    #expect(bench("check", "--as-of", "2022-11-01").code == 0)
    try flip()
    #expect(bench("check", "--as-of", "2022-11-01").code == 4)
  }

  /// What goes out by mail is all that some ever read.
  @Test func whoIsRemindedIsToldOfTheDamage() throws {
    try flip()
    // By now a number is missing as well.
    #expect(bench("record", "none", "th-c", "dot-1", "--as-of", "2022-11-09").code == 0)
    let first = bench("remind", "--as-of", "2022-11-14")
    #expect(first.code == 4)
    #expect(first.out.contains("5 days overdue?"))
    #expect(first.out.lines.contains { $0.hasPrefix("Damaged: journal/") })
    // Every day again, as long as it is so, and once a day.
    #expect(bench("remind", "--as-of", "2022-11-14").out == "")
    #expect(bench("remind", "--as-of", "2022-11-15").out.contains("Damaged: journal/"))
  }

  @Test func aPlanThatIsDamagedDoesNotHideTheOthers() throws {
    #expect(bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022").code == 0)
    let path = bench.store + "/plans/quang-hoa-2022-2023.json"
    try "{".write(toFile: path, atomically: false, encoding: .utf8)
    let desk = try Desk(bench, columns: 100)
    try desk.screen.wait("the other plan") {
      $0.contains("hỏng") && $0.contains("quang-hoa-2022-2023") && $0.contains("quá hạn 228 ngày")
    }
    try desk.expectLeavable()
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n") }
}
