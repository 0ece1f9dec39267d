import Campaign
import Foundation
import JSON
import Store
import Testing

/// From one year to the next by the commands alone.
@Suite struct YearTurnTests {
  private let bench = Bench.quangHoa()

  /// What is not closed is asked about, and carried with its age where someone says so.
  @Test func openDifficultiesAreAskedAboutAndCarriedOver() throws {
    bench("record", "none", "th-b", "dot-1", "--as-of", "2022-10-01")
    try raise("Thiếu mẫu báo cáo", closed: false)
    try raise("Đã giải quyết", closed: true)
    let new = bench(
      "plan", "new", "--from", "quang-hoa-2022-2023", "--year", "2023-2024", "-o",
      bench.directory.path + "/next.json", "--as-of", "2023-08-01")
    #expect(new.code == 0)
    #expect(new.err.contains("open difficulties of quang-hoa-2022-2023: 1; "))
    #expect(new.err.contains("  Thiếu mẫu báo cáo (10/11/2022)"))
    #expect(!new.err.contains("Đã giải quyết"))
    let added = bench("plan", "add", bench.directory.path + "/next.json", "--as-of", "2023-08-01")
    #expect(added.err.contains("thidua plan carry quang-hoa-2023-2024"))
    // Closed plans keep what is open in them.
    bench("plan", "close", "quang-hoa-2022-2023", "--as-of", "2023-08-01")
    #expect(!bench("status", "--as-of", "2023-08-02").out.contains("Thiếu mẫu báo cáo"))
    #expect(bench("plan", "carry", "quang-hoa-2023-2024", "--as-of", "2023-08-02").code == 0)
    let status = bench("status", "--as-of", "2023-08-03")
    #expect(status.out.contains("Thiếu mẫu báo cáo"))
    #expect(status.out.contains("266"))
    let again = bench("plan", "carry", "quang-hoa-2023-2024", "--as-of", "2023-08-03")
    #expect(again.out.contains("Nothing changed"))
    bench("plan", "reopen", "quang-hoa-2022-2023", "--as-of", "2023-08-03")
    let both = bench("status", "--as-of", "2023-08-04").lines
    // Once among what is to be done, once among the difficulties: that of the former year is over.
    #expect(both.filter { $0.contains("Thiếu mẫu báo cáo") }.count == 2)
  }

  @Test func anOfficeThatEndedIsPointedOut() {
    let run = bench("plan", "new", "--from", "quang-hoa-2022-2023", "--year", "2026-2027")
    #expect(run.err.contains("ends on 30/06/2025"))
    let before = bench("plan", "new", "--from", "quang-hoa-2022-2023", "--year", "2023-2024")
    #expect(!before.err.contains("ends on"))
    let added = bench("plan", "add", "quang-hoa", "--year", "2026-2027")
    #expect(added.code == 0 && added.err.contains("ends on 30/06/2025"))
    let made = bench(
      "init", "--store", bench.directory.path + "/new", "--plan", "sa-dec", "--year", "2026")
    #expect(made.code == 0 && made.err.contains("ends on 30/06/2025"))
    #expect(before.err.contains("14/02/2024, a day off; the last working day is 07/02/2024"))
  }

  @Test func carryingWantsAYearBefore() {
    #expect(bench("plan", "carry", "quang-hoa-2022-2023").code == 3)
    #expect(bench("plan", "carry", "nothing").code == 3)
  }

  /// Ten years in a row through the program itself, each from the plan that the store has.
  @Test func tenYearsInARowInOneStore() throws {
    for start in 2023...2032 {
      let file = bench.directory.path + "/\(start).json"
      #expect(
        bench(
          "plan", "new", "--from", "quang-hoa-\(start - 1)-\(start)", "--year",
          "\(start)-\(start + 1)", "-o", file
        ).code == 0)
      #expect(bench("plan", "add", file, "--as-of", "\(start)-08-01").code == 0)
      let last = try bench("plan", "show", "quang-hoa-\(start)-\(start + 1)", "--json").json()
      #expect(
        last["cutoffs"]?.array?.map { $0["lastDay"]?.string } == [
          "\(start)-11-09", "\(start + 1)-02-14", "\(start + 1)-05-09",
        ])
      #expect(last["cutoffs"]?.array?.map { $0["cap"]?.int } == [20, 20, 20])
    }
    // The first year stays open for reading, as it was.
    let first = try bench("plan", "show", "quang-hoa-2022-2023", "--json").json()
    #expect(first["bases"]?.array?.first?["number"] == "1112/CT-BGDĐT")
    #expect(try bench("plan", "list", "--json").json().array?.count == 7 + 11)
  }

  /// A difficulty, written as the dashboard writes it.
  private func raise(_ text: String, closed: Bool) throws {
    let plan = "quang-hoa-2022-2023"
    let value: JSON = ["text": .string(text), "by": "Lan", "closed": JSON(closed)]
    let raised = Fact(.difficulty(PlanID(plan)), value, on: Day(iso: "2022-11-10") ?? .first)
    let receipt = try FileEngine().open(bench.store).commit([raised], author: "Lan", at: 0)
    #expect(receipt.sequence > 0)
  }
}
