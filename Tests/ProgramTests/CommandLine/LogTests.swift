import JSON
import Testing

@Suite struct LogTests {
  private let bench = Bench.quangHoa()

  init() {
    bench("plan", "add", "dien-bien-province", "--year", "2023", as: "Mai")
    bench("record", "result", "th-b", "t4", "12", "--as-of", "2023-01-05")
    bench("record", "result", "th-b", "t4", "15", "--as-of", "2023-01-06", as: "Mai")
    bench("record", "dossier", "mn-a", "dot-1", "to-trinh,bien-ban", "--as-of", "2023-01-06")
  }

  private func rows(_ words: String...) throws -> [JSON] {
    let run = Program.run(
      ["log", "--json"] + words, environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
    #expect(run.code == 0, "\(run.err)")
    return try run.json().array ?? []
  }

  @Test func whoDidWhatWhenBeforeAndAfter() throws {
    let rows = try rows()
    #expect(rows.map { $0["id"]?.string } == ["1", "2", "3", "4.1", "4.2"])
    for row in rows {
      for key in ["id", "at", "on", "author", "kind"] { #expect(row[key]?.string != nil) }
      for key in ["school", "target", "before", "after", "undoes"] { #expect(row[key] != nil) }
    }
    let change = rows[2]
    #expect(change["author"] == "Mai")
    #expect(change["kind"] == "result")
    #expect(change["school"] == "th-b")
    #expect(change["target"] == "t4")
    #expect(change["before"] == "12%")
    #expect(change["after"] == "15%")
    #expect(change["on"] == "2023-01-06")
    #expect(change["at"]?.string?.hasSuffix("+07:00") == true)
  }

  /// A name may be anyone's; the login is whoever sat there.
  @Test func theTextSaysWhichLoginAnotherNameWasUsedUnder() throws {
    let login = try #require(try rows().first?["login"]?.string)
    bench("record", "result", "th-b", "t4", "16", "--as-of", "2023-01-07", as: login)
    let lines = bench("log").lines
    #expect(lines[1].contains("  Lan (\(login))  "))
    #expect(lines[2].contains("  Mai (\(login))  "))
    #expect(lines.last?.contains("  \(login)  ") == true)
    #expect(lines.last?.contains("(\(login))") == false)
  }

  @Test func itFiltersBySchoolDeadlineAuthorAndDay() throws {
    #expect(try rows("--school", "tieu hoc doc lap").count == 2)
    #expect(try rows("--deadline", "dot-1").count == 2)
    #expect(try rows("--by", "mai").map { $0["id"]?.string } == ["1", "3"])
    #expect(try rows("--day", "05/01/2023").map { $0["id"]?.string } == ["2"])
    #expect(try rows("--school", "th-b", "--by", "Lan").count == 1)
  }

  @Test func undoAndRedoAreNamedAndEachAuthorsOwn() throws {
    let undo = bench("undo", as: "Mai")
    #expect(undo.code == 0)
    #expect(undo.out == "#5 undone: Tiểu học Độc Lập, t4: 15% → 12%\n")
    #expect(bench("redo", as: "Mai").out == "#6 redone: Tiểu học Độc Lập, t4: 12% → 15%\n")
    #expect(
      bench("undo").out
        == "#7 undone: Mầm non Hoa Mai, Đề nghị khen thưởng đợt 1, Tờ trình: received → (empty) "
        + "and 1 more\n")
    let rows = try rows().suffix(4)
    #expect(rows.map { $0["id"]?.string } == ["5", "6", "7.1", "7.2"])
    #expect(rows.map { $0["undoes"]?.string } == ["3", "5", "4.1", "4.2"])
    #expect(rows.map { $0["kind"]?.string } == ["undo", "undo", "undo", "undo"])
    #expect(rows.map { $0["before"] } == ["15%", "12%", true, true])
    #expect(rows.map { $0["after"] } == ["12%", "15%", .null, .null])
    #expect(rows.first?["school"] == "th-b")
  }

  @Test func anyEntryIsUndoneByItsId() throws {
    #expect(bench("undo", "2", as: "Mai").code == 0)
    #expect(bench("undo", "4.2").code == 0)
    #expect(bench("undo", "4.2").err == "thidua: #4.2 is undone already\n")
    #expect(bench("undo", "4.2").code == 3)
    #expect(bench("undo", "99").code == 3)
    #expect(bench("undo", "first").code == 3)
    #expect(try rows("--school", "mn-a").map { $0["undone"] } == [false, true, false])
  }

  @Test func whoHasNothingToUndoIsTold() {
    #expect(bench("undo", as: "Hoa").code == 3)
    #expect(bench("undo", as: "Hoa").err == "thidua: Hoa has nothing to undo\n")
    #expect(bench("redo").err == "thidua: Lan has nothing to redo\n")
    let plan = bench("undo", "1")
    #expect(plan.code == 3)
    #expect(plan.err.contains("thidua plan close dien-bien-province-2023"))
  }

  @Test func theTextIsForPeople() {
    let run = bench("log", "--lang", "vi")
    #expect(run.lines.count == 5)
    #expect(run.lines[2].contains("Mai"))
    #expect(run.lines[2].contains("Tiểu học Độc Lập, t4: 12% → 15%"))
    #expect(run.lines[3].contains("Mầm non Hoa Mai, Đề nghị khen thưởng đợt 1, Tờ trình: đã nhận"))
  }
}
