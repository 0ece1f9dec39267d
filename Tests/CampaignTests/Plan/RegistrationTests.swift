import Campaign
import JSON
import Testing
import Writing

/// What schools register for, as the plan of Quảng Hoà asks it: movements, a rating, titles.
@Suite struct RegistrationTests {
  private let plan: Plan = {
    var plan = QuangHoa().plan
    plan.registrations = [
      Registration(id: "movement", title: "movement", kind: .movement),
      Registration(id: "rating", title: "rating", kind: .rating),
      Registration(id: "awards", title: "awards", kind: .titles),
      Registration(id: "other", title: "other"),
    ]
    plan.movements = [
      Movement(id: "pt-1", title: "Dạy tốt, học tốt"), Movement(id: "pt-2", title: "Nông thôn mới"),
    ]
    plan.rewards = [
      ("ldtt", "Lao động tiên tiến"), ("cs", "Chiến sĩ thi đua cơ sở"),
      ("tinh", "Chiến sĩ thi đua cấp tỉnh, bộ"), ("tap-the", "Tập thể lao động tiên tiến"),
      ("khen", "Giấy khen"),
    ].map { Reward(id: $0.0, name: $0.1, isTitle: true) }
    return plan
  }()

  private func asked(_ id: ObligationID) -> RegistrationAsked {
    plan.registrationsAsked.first { $0.topic.id == id }!
  }

  private func read(_ id: ObligationID, _ text: String) -> String? {
    asked(id).read(text).map { asked(id).words($0) }
  }

  @Test(arguments: [
    ("LĐTT 12, CSTĐCS 2", "Lao động tiên tiến 12, Chiến sĩ thi đua cơ sở 2"),
    ("Lao động tiên tiến=12", "Lao động tiên tiến 12"),
    ("ldtt: 12; CSTĐ cơ sở: 2", "Lao động tiên tiến 12, Chiến sĩ thi đua cơ sở 2"),
    (
      "Chiến sĩ thi đua cấp tỉnh, bộ 1, Giấy khen 3", "Chiến sĩ thi đua cấp tỉnh, bộ 1, Giấy khen 3"
    ),
    ("CSTĐ cấp tỉnh = 1", "Chiến sĩ thi đua cấp tỉnh, bộ 1"),
  ]) func titlesAreReadAsSchoolsWriteThem(_ typed: String, _ words: String) {
    #expect(read("awards", typed) == words)
  }

  /// Two titles begin so, none has no number, one stands twice, one is of no such name.
  @Test(arguments: [
    "CSTĐ 2", "Lao động tiên tiến", "LĐTT 1, LĐTT 2", "Anh hùng 1", "LĐTT 12, nhà trường", "LĐTT 0",
    "12", "LĐTT12",
  ]) func whatCannotBeCountedIsNotGuessed(_ typed: String) {
    #expect(read("awards", typed) == nil)
  }

  @Test func whatMayBeSeveralTitlesNamesThem() {
    #expect(
      throws: NamingError(
        .reward, "CSTĐ",
        .ambiguous(["Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cấp tỉnh, bộ"]))
    ) { try asked("awards").reward(called: "CSTĐ") }
  }

  @Test func movementsAndRatingsAreReadToo() {
    #expect(read("movement", "pt-2, day tot hoc tot") == "Nông thôn mới, Dạy tốt, học tốt")
    #expect(read("movement", "Dạy tốt, học tốt") == "Dạy tốt, học tốt")
    #expect(read("movement", "nhà trường") == nil)
    #expect(read("rating", "Hoàn thành tốt") == "Hoàn thành tốt")
    #expect(read("other", "bằng lời") == nil)
  }

  @Test func aValueIsWrittenAndReadAgain() throws {
    let values = [
      RegistrationValue(movements: ["pt-1", "pt-2"]), RegistrationValue(rating: "Tốt"),
      RegistrationValue(titles: [.init("ldtt", 12), .init("cs", 2)]),
      RegistrationValue(text: "bằng lời"), RegistrationValue(),
    ]
    let written: [JSON] = [
      ["movements": ["pt-1", "pt-2"]], ["rating": "Tốt"],
      ["titles": [["reward": "ldtt", "count": 12], ["reward": "cs", "count": 2]]], "bằng lời", true,
    ]
    #expect(values.map(\.json) == written)
    #expect(written.map { RegistrationValue($0) } == values)
    #expect([JSON.null, false, ""].allSatisfy { RegistrationValue($0) == nil })
  }

  /// What older programs wrote is a text, whatever the registration asks for by now.
  @Test func formerWordsStayWords() {
    let former = GridValue(
      "LĐTT: 12, CSTĐ: 2", on: d("2022-10-20"), of: .registration(asked("awards")))
    #expect(former == .text("LĐTT: 12, CSTĐ: 2"))
    #expect(
      GridValue(true, on: d("2022-10-20"), of: .registration(asked("rating")))
        == .yes(d("2022-10-20")))
  }
}
