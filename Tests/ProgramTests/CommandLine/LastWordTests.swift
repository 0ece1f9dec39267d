import JSON
import Testing

/// Whatever an accepted command said last is what the status says.
@Suite struct LastWordCommandTests {
  private let bench = Bench.quangHoa()

  @discardableResult
  private func run(_ words: String..., as author: String = "Lan") -> Run {
    Program.run(
      words + ["--as-of", "2022-11-14"],
      environment: [
        "THIDUA_STORE": bench.store, "THIDUA_AUTHOR": author, "THIDUA_LANG": "en",
      ])
  }

  private func done() throws -> JSON? {
    try bench("status", "--json", "--as-of", "2022-11-14").json()["deadlines"]?.array?
      .first { $0["id"]?.string == "dot-1" }?["schools"]?["done"]
  }

  @Test func whatCameEarlierThanItWasTakenBackIsIn() throws {
    for author in ["Lan", "Hoa", "Lan"] {
      run("record", "dossier", "th-b", "dot-1", "all", as: author)
      #expect(try done() == 1)
      let back = run("record", "dossier", "th-b", "dot-1", "all", "--not")
      #expect(back.out.contains("received → not in"))
      #expect(!back.out.contains("for "))
      #expect(try done() == 0)
      let again = run("record", "dossier", "th-b", "dot-1", "all", "--on", "9/11", as: author)
      #expect(again.out.contains("for 09/11/2022"))
      #expect(try done() == 1)
      run("record", "dossier", "th-b", "dot-1", "all", "--not", as: author)
    }
    #expect(run("undo").code == 0)
    #expect(try done() == 1)
  }

  @Test func whoNominatesIsToldWhatIsOwedNow() throws {
    run("record", "dossier", "th-b", "dot-1", "all")
    let first = run("nominate", "th-b", "dot-1", "Hoàng Thị Lê")
    #expect(first.out.contains("Now owed: "))
    #expect(first.out.contains("of Hoàng Thị Lê; the dossier was complete and now has 3 of 4."))
    #expect(try done() == 0)
    #expect(run("undo").code == 0)
    #expect(try done() == 1)
    let second = run("nominate", "th-b", "dot-1", "Hoàng Thị Lê", "--report")
    #expect(!second.out.contains("Now owed"))
    #expect(try done() == 1)
    // One commit, and one undo for both.
    #expect(run("undo").code == 0)
    #expect(try done() == 1)
    #expect(run("nominate", "th-b", "dot-1", "Bế Văn Đàn").out.contains("Now owed"))
  }

  @Test func theReportOfOneNomineeIsTakenBackAlone() throws {
    run("nominate", "th-b", "dot-1", "Hoàng Thị Lê")
    run("nominate", "th-b", "dot-1", "Bế Văn Đàn")
    run("record", "dossier", "th-b", "dot-1", "all", "--on", "9/11")
    #expect(try done() == 1)
    let log = try bench("log", "--json").json().array ?? []
    let item = try #require(log.first { $0["kind"] == "nominee" }?["id"]?.string)
    let back = run("record", "dossier", "th-b", "dot-1", "bao-cao/\(item)", "--not")
    #expect(back.out != "Nothing changed.\n")
    #expect(try done() == 0)
    run("record", "dossier", "th-b", "dot-1", "bao-cao/\(item)")
    #expect(try done() == 1)
  }
}
