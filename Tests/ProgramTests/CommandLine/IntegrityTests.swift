import Foundation
import JSON
import Testing

/// What the shell says of a store that somebody had their hands in, and how it is put right.
@Suite struct IntegrityTests {
  private let plan = "plans/quang-hoa-2022-2023.json"

  private func office() -> Bench {
    let bench = Bench.quangHoa()
    bench("record", "none", "th-b", "dot-1", "--as-of", "2022-11-01")
    return bench
  }

  private func edit(_ bench: Bench, _ file: String, _ old: String, _ new: String) throws {
    let path = "\(bench.store)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new)
      .write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test func aPlanThatIsGoneIsFourAndIsSaid() throws {
    let bench = office()
    try FileManager.default.removeItem(atPath: "\(bench.store)/\(plan)")
    let run = bench("verify", "--lang", "en")
    #expect(run.code == 4)
    #expect(run.err.contains("\(plan): was on record and is gone"))
    #expect(bench("status", "--lang", "en").err.contains(plan))
  }

  @Test func aPlanEditedByHandIsTakenOverAndTheFormerKept() throws {
    let bench = office()
    try edit(bench, plan, "Phong trào thi đua", "Phong trào thi đua mới")
    let file = "\(bench.store)/\(plan)"
    #expect(bench("verify", "--lang", "en").err.contains("not the one that was put on record"))
    #expect(bench("plan", "add", file).code == 3)
    let run = bench("plan", "add", file, "--replace")
    #expect(run.code == 0, "\(run.err)")
    #expect(bench("verify").code == 0)
    #expect(bench("plan", "show", "quang-hoa-2022-2023").out.contains("Phong trào thi đua mới"))
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: bench.store + "/quarantine").isEmpty)
    #expect(bench("log", "--lang", "en").out.contains("replaced the file of the plan"))
  }

  @Test func aRosterEditedByHandIsTakenOverByImport() throws {
    let bench = office()
    let schools = bench.file("more.csv", "id,name,level\nth-x,TH X,TH\n")
    try FileManager.default.removeItem(atPath: bench.store + "/roster.json")
    #expect(bench("verify").code == 4)
    #expect(bench("import", "schools", schools).code == 0)
    #expect(bench("verify").code == 0)
  }

  @Test func aNumberPushedAheadIsAcceptedByTheOwnerAndLogged() throws {
    let bench = office()
    let journal = try #require(bench.journals.first)
    bench("record", "none", "th-c", "dot-1", "--as-of", "2022-11-01")
    let lines = try String(contentsOf: journal, encoding: .utf8).split(separator: "\n")
    try (lines[0] + "\n").write(to: journal, atomically: false, encoding: .utf8)
    let told = bench("verify", "--lang", "en")
    #expect(told.code == 4)
    #expect(told.err.contains("lock: number 2 had been noted while the journals ended at 1"))
    bench("record", "none", "th-c", "dot-1", "--as-of", "2022-11-01")
    #expect(bench("verify").code == 4)
    #expect(bench("verify", "--accept").code == 0)
    #expect(bench("verify").code == 0)
    #expect(bench("log", "--lang", "en").out.contains("looked at what is missing"))
  }
}
