import JSON
import Testing

/// What so far only the dashboard recorded: movements, criteria, difficulties, owners, notes.
@Suite struct RecordAskedTests {
  private let bench = Bench.quangHoa()
  private let day = ["--as-of", "2022-11-01"]

  init() {
    bench("plan", "add", "dien-bien-province", "--year", "2022")
    bench("plan", "add", "sa-dec", "--year", "2022")
  }

  @discardableResult
  private func run(_ words: String..., as author: String = "Lan", in language: String = "en") -> Run
  {
    Program.run(
      words + day,
      environment: [
        "THIDUA_STORE": bench.store, "THIDUA_AUTHOR": author, "THIDUA_LANG": language,
      ])
  }

  private func log() throws -> [JSON] { try bench("log", "--json").json().array ?? [] }

  /// The last entry says it in words of its own, and undoing it leaves all as it was.
  private func expectUndone(_ said: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let status = try bench("status", "--json", "--as-of", "2022-11-02").json()
    #expect(run("log").out.contains(said), "\(run("log").out)", sourceLocation: sourceLocation)
    let undone = run("undo")
    #expect(undone.code == 0, "\(undone.err)", sourceLocation: sourceLocation)
    #expect(undone.out.contains(said), "\(undone.out)", sourceLocation: sourceLocation)
    #expect(run("redo").code == 0, sourceLocation: sourceLocation)
    #expect(
      try bench("status", "--json", "--as-of", "2022-11-02").json() == status,
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("joined", "joined", "en"), ("tham gia", "joined", "en"), ("kế hoạch", "plan", "vi"),
    ("bao cao", "report", "vi"), ("KH", "plan", "en"), ("report", "report", "vi"),
  ]) func aMovementIsTickedInWordsOfBothLanguages(
    _ typed: String, _ item: String, _ language: String
  ) throws {
    let said = run("record", "movement", "th-b", "quang-hoa:pt-1", typed, in: language)
    #expect(said.code == 0, "\(said.err)")
    let last = try #require(try log().last)
    #expect(last["kind"] == "movement")
    #expect(last["school"] == "th-b")
    #expect(last["after"] == true)
    #expect(run("record", "movement", "th-b", "quang-hoa:pt-1", typed).out == "Nothing changed.\n")
    let words = ["joined": "takes part: yes", "plan": "plan: yes", "report": "report: yes"]
    try expectUndone(words[item] ?? "")
    #expect(run("record", "movement", "th-b", "quang-hoa:pt-1", typed, "--not").code == 0)
    #expect(try log().last?["after"] == .null)
  }

  @Test func theDayOfAMovementIsCorrected() throws {
    run("record", "movement", "th-b", "quang-hoa:pt-1", "joined")
    #expect(
      run("record", "movement", "th-b", "quang-hoa:pt-1", "joined", "--on", "20/10").code == 0)
    #expect(try log().last?["on"] == "2022-10-20")
    #expect(
      run("record", "movement", "th-b", "quang-hoa:pt-1", "joined", "--on", "20/12").code == 3)
  }

  @Test func aScoreIsTakenAsTheGridTakesIt() throws {
    #expect(run("record", "criterion", "cơ quan", "tc-1", "9,5", in: "vi").code == 0)
    #expect(try log().last?["after"]?.number?.text == "9.5")
    try expectUndone("9.5")
    let before = try log().count
    let refused = run("record", "criterion", "office", "tc-1", "many")
    #expect(refused.code == 3)
    #expect(refused.err.contains("not a score"), "\(refused.err)")
    let unknown = run("record", "criterion", "office", "tc-99", "9")
    #expect(unknown.code == 3)
    #expect(unknown.err.contains("there is no criterion “tc-99”"))
    #expect(try log().count == before)
    #expect(run("record", "criterion", "office", "tc-1", "").code == 0)
    #expect(try log().last?["after"] == .null)
  }

  @Test func aDifficultyIsRaisedAnsweredAndOver() throws {
    let raised = run(
      "record", "difficulty", "th-b", "Thiếu giáo viên", "--plan", "quang-hoa")
    #expect(raised.code == 0, "\(raised.err)")
    let id = try #require(
      raised.lines.first { $0.hasPrefix("Its id: ") }?.dropFirst("Its id: ".count))
    try expectUndone("Thiếu giáo viên")
    let answered = run("record", "answer", String(id), "Sẽ điều động", "--close")
    #expect(answered.code == 0, "\(answered.err)")
    #expect(try log().last?["after"]?["closed"] == true)
    #expect(try log().last?["after"]?["answer"] == "Sẽ điều động")
    try expectUndone("answer: Sẽ điều động), over")
    let unknown = run("record", "answer", "999", "x")
    #expect(unknown.code == 3)
    #expect(unknown.err.contains("there is no difficulty “999”"))
    #expect(run("record", "difficulty", "office", "  ", "--plan", "quang-hoa").code == 3)
    #expect(run("record", "difficulty", "office", "x").err.contains("name the plan"))
  }

  @Test func aThingIsLeftToSomebodyAndToNobody() throws {
    #expect(run("record", "assign", "sa-dec:pt-1", "nguyễn công hiếu").code == 0)
    #expect(try log().last?["after"] == "truong-phong")
    try expectUndone("Nguyễn Công Hiếu")
    #expect(run("record", "assign", "sa-dec:movement:pt-1", "không ai").code == 0)
    #expect(try log().last?["after"] == .null)
    let asked = run("record", "assign", "t1", "Người Lạ")
    #expect(asked.code == 3)
    #expect(asked.err.contains("The plan lists no “Người Lạ”"))
    #expect(run("record", "assign", "t1", "Người Lạ", "--force").code == 0)
    let unknown = run("record", "assign", "no-such-thing", "nobody")
    #expect(unknown.code == 3)
    #expect(run("record", "assign", "th-b", "trưởng phòng", "--plan", "sa-dec").code == 0)
    #expect(try log().last?["target"] == "school:th-b")
  }

  @Test func whatMayMeanTwoThingsIsRefusedWithBoth() throws {
    let asked = run("record", "note", "pt-1", "x")
    #expect(asked.code == 3)
    #expect(asked.err.contains("quang-hoa-2022-2023:pt-1"), "\(asked.err)")
    let before = try log().count
    #expect(try log().count == before)
  }

  @Test func aNoteRestsOnADocumentAndIsTakenBack() throws {
    #expect(
      run("record", "note", "quang-hoa:dot-1", "được lùi hạn", "--document", "CV 12/PGDĐT").code
        == 0)
    #expect(
      try log().last?["after"] == ["text": "được lùi hạn", "document": "CV 12/PGDĐT"])
    try expectUndone("được lùi hạn (CV 12/PGDĐT)")
    #expect(run("record", "note", "th-b", "gọi lại").code == 0)
    #expect(try log().last?["after"] == "gọi lại")
    #expect(try log().last?["school"] == "th-b")
    #expect(run("record", "note", "th-b", "").code == 0)
    #expect(try log().last?["after"] == .null)
  }

  /// Whoever did not see what another said meanwhile is told both, and both stay.
  @Test func anotherWordMeanwhileIsToldByTheLog() throws {
    run("record", "criterion", "office", "tc-1", "8")
    run("record", "criterion", "office", "tc-1", "9", as: "Mai")
    #expect(try log().suffix(2).map { $0["author"]?.string } == ["Lan", "Mai"])
    #expect(run("log").out.contains("8 → 9"))
  }

  /// Fixed words of the older commands, in the other language and without marks.
  @Test(arguments: [
    ["review", "th-b", "dot-1", "trả lại", "--reason", "x"],
    ["review", "th-b", "dot-1", "tra lai", "--reason", "x"], ["review", "th-b", "dot-1", "đạt"],
    ["dossier", "th-b", "dot-1", "tất cả"],
    ["result", "cơ quan", "t10", "126"],
    ["result", "CO QUAN", "t10", "126"],
  ]) func fixedWordsGoInBothLanguages(_ words: [String]) {
    let said = Program.run(
      ["record"] + words + day,
      environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en", "THIDUA_AUTHOR": "Lan"])
    #expect(said.code == 0, "\(said.err)")
  }

  @Test func aTaskIsDoneOpenAndNotNeededInBothLanguages() throws {
    bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022")
    for (word, value) in [
      ("xong", "done"), ("mở lại", "open"), ("done", "done"), ("chưa xong", "open"),
      ("không áp dụng", "na"),
    ] {
      #expect(run("record", "task", "task-1", word).code == 0)
      #expect(try log().last?["after"]?.string == value, "\(word)")
    }
  }

  @Test func aRegistrationSaysWhatOfEachKind() throws {
    let said = run(
      "record", "registration", "th-b", "--title", "LĐTT=12", "--title", "CSTĐ cơ sở=2",
      "--movement", "pt-1", "--rating", "Tốt", "--plan", "quang-hoa")
    #expect(said.code == 0, "\(said.err)")
    #expect(said.out.contains("Lao động tiên tiến 12, Chiến sĩ thi đua cơ sở 2"))
    let said3 = try log().suffix(3)
    #expect(said3.map { $0["target"]?.string } == ["movement", "rating", "awards"])
    #expect(
      said3.last?["after"] == [
        "titles": [
          ["reward": "lao-dong-tien-tien", "count": 12], ["reward": "cstd-co-so", "count": 2],
        ]
      ])
    try expectUndone("Tham gia phong trào thi đua")
    let again = run(
      "record", "registration", "th-b", "--rating", "Tốt", "--plan", "quang-hoa")
    #expect(again.out == "Nothing changed.\n")
  }

  @Test func whatARegistrationCannotTakeIsRefused() throws {
    let before = try log().count
    for (words, code, message) in [
      (["--title", "CSTĐ=2"], 3, "may be any of: Chiến sĩ thi đua cơ sở, Chiến sĩ thi đua cấp"),
      (["--title", "LĐTT"], 3, "write a title and how many"),
      (["--title", "LĐTT=1", "--title", "Lao động tiên tiến=2"], 3, "named before"),
      (["--movement", "pt-99"], 3, "there is no movement “pt-99”"),
      (["bằng lời"], 3, "asks for no registration of words; it has: movement (movements)"),
      ([], 2, "TEXT"),
    ] as [([String], Int32, String)] {
      let run = Program.run(
        ["record", "registration", "th-b"] + words + ["--plan", "quang-hoa"] + day,
        environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en"])
      #expect(run.code == code, "\(words)")
      #expect(run.err.contains(message), "\(words): \(run.err)")
    }
    #expect(try log().count == before)
    #expect(
      run("record", "registration", "th-b", "bằng lời", "--registration", "rating").code == 0)
    #expect(try log().last?["after"] == "bằng lời")
  }
}
