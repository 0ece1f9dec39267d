import Foundation
import JSON
import Testing

@Suite struct StoreTests {
  @Test func initMakesAStoreOnceWithSeveralPlans() throws {
    let bench = Bench()
    let run = bench(
      "init", "--plan", "quang-hoa", "--year", "2022-2023", "--plan", "dien-bien-province",
      "--year", "2023")
    #expect(run.code == 0)
    #expect(bench("init", "--plan", "quang-hoa", "--year", "2022-2023").code == 3)
    let json = try bench("status", "--json", "--as-of", "2023-02-01").json()
    #expect(json["targets"]?.array?.count == 20)
    #expect(json["phases"]?.array?.count == 3)
  }

  @Test func anEmptyStoreIsAStore() {
    let bench = Bench()
    #expect(bench("init").code == 0)
    #expect(bench("status").code == 0)
    #expect(bench("check").code == 0)
    #expect(bench("verify").code == 0)
    #expect(bench("log", "--json").out == "[]\n")
  }

  @Test(arguments: [
    ["--plan", "quang-hoa", "--year", "2022"], ["--plan", "quang-hao", "--year", "2022-2023"],
    ["--plan", "nowhere.json"], ["--schools", "nowhere.csv"],
    ["--plan", "quang-hoa", "--year", "twenty"],
  ]) func whatIsWrongLeavesNoStoreBehind(_ words: [String]) {
    let bench = Bench()
    let run = Program.run(["init"] + words, environment: ["THIDUA_STORE": bench.store])
    #expect(run.code == 3)
    #expect(!FileManager.default.fileExists(atPath: bench.store))
  }

  @Test func theStoreIsWhereTheOptionThenTheVariableThenTheUserSays() throws {
    let bench = Bench.quangHoa()
    #expect(
      Program.run(["plan", "list", "--store", bench.store]).out.contains("quang-hoa-2022-2023"))
    let data = bench.directory.appendingPathComponent("data").path
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: bench.store, toPath: data + "/thidua")
    for variables in [["XDG_DATA_HOME": data], ["THIDUA_STORE": "", "XDG_DATA_HOME": data]] {
      #expect(Program.run(["check", "--as-of", "2022-11-10"], environment: variables).code == 1)
    }
  }

  @Test func aStoreThatOthersCouldWriteIsRefused() throws {
    let bench = Bench.quangHoa()
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: bench.store)
    for (words, isSaving) in [
      (["status"], false), (["log"], false), (["verify"], false),
      (["record", "none", "th-b", "dot-1"], true),
    ] {
      let run = Program.run(
        words, environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
      #expect(run.code == 5)
      #expect(run.err.contains("others could write here"))
      #expect(run.err.contains("NOT SAVED") == isSaving, "\(words)")
    }
  }

  @Test func aSharedStoreBelongsToItsGroupAndNobodyRemovesAColleaguesFile() throws {
    let bench = Bench()
    let deep = bench.directory.path + "/srv/office"
    let group = try #require(
      Program.run(["-gn"], of: "/usr/bin/id").lines.first, "the tests' own group")
    let made = bench("init", "--store", deep, "--shared", group)
    #expect(made.code == 0)
    let modes = Program.run(
      ["-c", "%a %G", deep, deep + "/journal", deep + "/plans", deep + "/lock"],
      of: "/usr/bin/stat")
    #expect(modes.lines == ["3770 \(group)", "3770 \(group)", "2770 \(group)", "660 \(group)"])
    #expect(
      Program.run(["-c", "%a", bench.directory.path + "/srv"], of: "/usr/bin/stat").out == "755\n")
    #expect(bench("verify", "--store", deep).code == 0)
    let unknown = bench("init", "--store", deep + "2", "--shared", "no-such-group")
    #expect(unknown.code == 3 && unknown.err.contains("no group “no-such-group”"))
    #expect(!FileManager.default.fileExists(atPath: deep + "2"))
  }

  /// Kiritimati is fourteen hours ahead of UTC and Pago Pago eleven behind: never the same day.
  @Test func anOfficeElsewhereHasItsOwnDay() throws {
    let bench = Bench()
    var days: [String] = []
    for (number, zone) in ["Pacific/Kiritimati", "Pacific/Pago_Pago"].enumerated() {
      let store = bench.directory.path + "/\(number)"
      #expect(bench("init", "--store", store, "--zone", zone).code == 0)
      days.append(try bench("status", "--json", "--store", store).json()["asOf"]?.string ?? "")
    }
    #expect(days[0] > days[1])
    let wrong = bench("init", "--store", bench.store, "--zone", "Asia/Nowhere")
    #expect(wrong.code == 3 && wrong.err.contains("Asia/Nowhere"))
    #expect(!FileManager.default.fileExists(atPath: bench.store))
  }

  @Test func aNewerStoreIsFour() throws {
    let bench = Bench.quangHoa()
    let path = bench.store + "/store.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(of: "\"format\": 1", with: "\"format\": 99")
      .replacingOccurrences(of: "\"format\":1", with: "\"format\":99")
    try FileManager.default.removeItem(atPath: path)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(bench("status").code == 4)
  }

  @Test func damageIsFourFromVerifyAndTheRestGoesOn() throws {
    let bench = Bench.quangHoa()
    bench("record", "none", "th-b", "dot-1", "--as-of", "2022-11-01")
    bench("record", "none", "th-c", "dot-1", "--as-of", "2022-11-01")
    #expect(bench("verify").code == 0)
    let journal = try #require(bench.journals.first)
    var bytes = try Data(contentsOf: journal)
    bytes[bytes.startIndex + 40] ^= 1
    try bytes.write(to: journal)
    let run = bench("verify")
    #expect(run.code == 4)
    #expect(run.err.contains("journal/"))
    let status = bench("status", "--json", "--as-of", "2022-11-02")
    #expect(status.code == 0)
    #expect(try status.json()["deadlines"]?[0]?["schools"]?["done"] == 1)
    #expect(status.err.contains("journal/"))
  }

  @Test func aBackupIsOneFileThatComesBackTheSame() throws {
    let bench = Bench.quangHoa()
    bench("record", "dossier", "th-b", "dot-1", "all", "--as-of", "2022-11-01")
    let holidays = bench.store + "/holidays.json"
    try "{\"format\": 1}".write(toFile: holidays, atomically: false, encoding: .utf8)
    let file = bench.directory.appendingPathComponent("copy.backup").path
    #expect(bench("backup", file).code == 0)
    let other = bench.directory.appendingPathComponent("other").path
    #expect(bench("restore", file, "--store", other).code == 0)
    #expect(bench("restore", file, "--store", other).code == 3)
    let status = ["status", "--json", "--as-of", "2022-11-02"]
    let (mine, theirs) = (
      Program.run(status, environment: ["THIDUA_STORE": bench.store]),
      Program.run(status, environment: ["THIDUA_STORE": other])
    )
    #expect(theirs.code == 0)
    #expect(theirs.out == mine.out)
    #expect(Program.run(["verify"], environment: ["THIDUA_STORE": other]).code == 0)
    // Who brought it back, and when, is one entry more.
    let log = try Program.run(["log", "--json"], environment: ["THIDUA_STORE": other]).json()
    let former = try Program.run(["log", "--json"], environment: ["THIDUA_STORE": bench.store])
      .json()
    #expect(log.array?.filter { $0["kind"] != "upkeep" } == former.array)
    #expect(
      try String(contentsOfFile: other + "/holidays.json", encoding: .utf8) == "{\"format\": 1}")
    let broken = bench.file("broken.backup", "no backup")
    #expect(bench("restore", broken, "--store", other + "2").code == 3)
    #expect(!FileManager.default.fileExists(atPath: other + "2"))
    #expect(bench("backup", bench.directory.path + "/none/copy").code != 0)
  }

  @Test func twoWhoChangeTheSameAreBothHeard() async throws {
    let bench = Bench.quangHoa()
    bench("plan", "add", "dien-bien-province", "--year", "2023")
    await withTaskGroup(of: Int32.self) { group in
      for number in 21...32 {
        group.addTask {
          bench(
            "record", "result", "th-b", "t4", "\(number)", "--as-of", "2023-02-01",
            as: "Người \(number)"
          ).code
        }
      }
      for await code in group { #expect(code == 0) }
    }
    let rows = try bench("log", "--json").json().array?.dropFirst() ?? []
    #expect(rows.count == 12)
    #expect(Set(rows.map { $0["after"]?.string }).count == 12)
    // Each entry stands on the one before it: none was overwritten unseen.
    for (earlier, later) in zip(rows, rows.dropFirst()) {
      #expect(later["before"] == earlier["after"])
    }
  }
}

extension Bench {
  var journals: [URL] {
    let root = URL(fileURLWithPath: store + "/journal")
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "jsonl" }
  }
}
