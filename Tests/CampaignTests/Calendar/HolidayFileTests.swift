import Campaign
import Templates
import Testing

@Suite struct HolidayFileTests {
  private static let name = #""name": {"vi": "Lễ", "en": "Feast"}"#

  private static func rule(_ rest: String) -> String {
    #"{"format": 1, "rules": [{"id": "a", \#(name), \#(rest)}]}"#
  }

  private static func year(_ rest: String) -> String {
    #"{"format": 1, "decided": [{"year": 2026, \#(rest)}]}"#
  }

  /// What is wrong, where it is, and the words for it.
  @Test(arguments: [
    ("", "", "không phải JSON hợp lệ"),
    (#"{"format": 1,}"#, "", "không phải JSON hợp lệ"),
    ("[]", "", "phải là một đối tượng { … }"),
    ("{}", "", "thiếu mục “format”"),
    (#"{"format": "1"}"#, "format", "phải là số nguyên từ 1 đến \(Int.max)"),
    (#"{"format": 2}"#, "format", "tệp thuộc phiên bản mới hơn chương trình"),
    (
      #"{"format": 1, "rulez": []}"#, "rulez",
      "không có mục “rulez”; chỉ dùng: format, about, rules, decided"
    ),
    (#"{"format": 1, "rules": {}}"#, "rules", "phải là một danh sách [ … ]"),
    (#"{"format": 1, "rules": [1]}"#, "rules[0]", "phải là một đối tượng { … }"),
    (
      #"{"format": 1, "rules": [{"id": "", \#(name), "solar": "1/1"}]}"#, "rules[0].id",
      "phải là chuỗi ký tự không rỗng"
    ),
    (
      #"{"format": 1, "rules": [{"id": "a", "name": {"vi": "Lễ"}, "solar": "1/1"}]}"#,
      "rules[0].name", "thiếu mục “en”"
    ),
    (rule(#""days": 1"#), "rules[0]", "phải là ngày “solar” hoặc ngày “lunar”, một trong hai"),
    (
      rule(#""solar": "1/1", "lunar": "1/1""#), "rules[0]",
      "phải là ngày “solar” hoặc ngày “lunar”, một trong hai"
    ),
    (rule(#""solar": "31/11""#), "rules[0].solar", #"phải là ngày/tháng như "02/09""#),
    (rule(#""solar": "2-9""#), "rules[0].solar", #"phải là ngày/tháng như "02/09""#),
    (rule(#""lunar": "31/1""#), "rules[0].lunar", #"phải là ngày/tháng âm lịch như "10/03""#),
    (rule(#""lunar": "1/13""#), "rules[0].lunar", #"phải là ngày/tháng âm lịch như "10/03""#),
    (rule(#""solar": "1/1", "days": 0"#), "rules[0].days", "phải là số nguyên từ 1 đến 31"),
    (
      rule(#""solar": "1/1", "days": 2, "daysBefore": 2"#), "rules[0].daysBefore",
      "phải là số nguyên từ 0 đến 1"
    ),
    (
      rule(#""solar": "1/1", "from": 0"#), "rules[0].from", "phải là số nguyên từ 1 đến 9999"
    ),
    (
      rule(#""solar": "1/1", "from": 2020, "until": 2019"#), "rules[0]",
      "năm “until” đứng trước năm “from”"
    ),
    (
      rule(#""solar": "1/1", "from": 2020}, {"id": "a", \#(name), "solar": "2/1""#), "rules[1]",
      "hai quy định “a” cùng có hiệu lực trong một năm"
    ),
    (#"{"format": 1, "decided": [{}]}"#, "decided[0]", "thiếu mục “year”"),
    (
      #"{"format": 1, "decided": [{"year": 2026}, {"year": 2026}]}"#, "decided[1]",
      "“2026” có hai lần"
    ),
    (year(#""firstDays": []"#), "decided[0].firstDays", "phải là một đối tượng { … }"),
    (
      year(#""firstDays": {"tết": "2026-02-16"}"#), "decided[0].firstDays.tết",
      "năm 2026 không có quy định “tết”"
    ),
    (
      year(#""firstDays": {"tet": "16/02"}"#), "decided[0].firstDays.tet",
      #"phải là một ngày như "2026-02-16""#
    ),
    (
      year(#""firstDays": {"tet": "2026-02-12"}"#), "decided[0].firstDays.tet",
      "kỳ nghỉ không gồm chính ngày lễ 17/02/2026"
    ),
    (
      year(#""firstDays": {"national-day": "2026-09-03"}"#), "decided[0].firstDays.national-day",
      "kỳ nghỉ không gồm chính ngày lễ 02/09/2026"
    ),
    (year(#""swaps": [{"off": "2026-01-02"}]"#), "decided[0].swaps[0]", "thiếu mục “worked”"),
    (
      year(#""swaps": [{"off": "2026-01-03", "worked": "2026-01-10"}]"#),
      "decided[0].swaps[0].off", "phải là một ngày từ thứ Hai đến thứ Sáu"
    ),
    (
      year(#""swaps": [{"off": "2026-01-02", "worked": "2026-01-09"}]"#),
      "decided[0].swaps[0].worked", "phải là thứ Bảy hoặc Chủ nhật"
    ),
    (
      year(#""swaps": [{"off": "2027-01-04", "worked": "2026-01-10"}]"#),
      "decided[0].swaps[0].off", "04/01/2027 không thuộc năm 2026"
    ),
    (
      year(
        #""swaps": [{"off": "2026-01-02", "worked": "2026-01-10"}, "#
          + #"{"off": "2026-01-05", "worked": "2026-01-10"}]"#), "decided[0].swaps[1]",
      "“2026-01-10” có hai lần"
    ),
    (
      year(#""daysOff": [{"day": "2026-02-30", \#(name)}]"#), "decided[0].daysOff[0].day",
      #"phải là một ngày như "2026-02-16""#
    ),
  ])
  func everyMistakeIsNamedWithItsPlace(file: String, path: String, message: String) throws {
    let base = try HolidayRules.read(Templates.holidays)
    let errors = errors(in: file, over: base)
    #expect(errors.map(\.path.description) == [path])
    #expect(errors.map { $0.message(.vi) } == [message])
    #expect(errors.allSatisfy { $0.position.line == 1 && !$0.message(.en).isEmpty })
  }

  @Test func allMistakesComeAtOnceWithTheirLines() {
    let file = """
      {
        "format": 1,
        "rules": [
          { "id": "a", "name": { "vi": "Lễ", "en": "Feast" }, "solar": "30/2" },
          { "id": 7, "name": { "vi": "Lễ", "en": "" }, "lunar": "1/1" }
        ],
        "decided": [{ "year": 2026, "extra": true }]
      }
      """
    let found = errors(in: file, over: HolidayRules()).map {
      "\($0.position.line):\($0.position.column) \($0.path)"
    }
    #expect(
      found == [
        "4:66 rules[0].solar", "5:13 rules[1].id", "5:44 rules[1].name.en",
        "7:31 decided[0].extra",
      ])
  }

  /// An office keeps its own file: what it says counts, what it leaves out stays as decided.
  @Test func anOfficesOwnFileIsLaidOnTop() throws {
    let base = try HolidayRules.read(Templates.holidays)
    let own = """
      {
        "format": 1,
        "about": "Lịch của Phòng",
        "rules": [
          {
            "id": "culture-day", "name": { "vi": "Ngày Văn hóa", "en": "Culture Day" },
            "solar": "24/11", "from": 2027
          },
          { "id": "local", "name": { "vi": "Ngày hội", "en": "Fair" }, "solar": "18/04" }
        ],
        "decided": [
          {
            "year": 2026,
            "firstDays": { "national-day": "2026-09-02" },
            "swaps": [],
            "daysOff": [
              { "day": "2026-07-20", "name": { "vi": "Nghỉ bão", "en": "Storm" } }
            ]
          },
          { "year": 2027, "firstDays": { "national-day": "2027-09-02" } }
        ]
      }
      """
    let calendar = WorkCalendar(
      rules: try HolidayRules.read(Array(own.utf8), over: base), years: 2026...2027)
    func isOff(_ day: String) throws -> Bool { !calendar.isWorkday(try #require(Day(iso: day))) }

    #expect(try isOff("2026-07-20"))
    #expect(try isOff("2026-09-03") && !isOff("2026-09-01"))
    #expect(try !isOff("2026-01-02") && !isOff("2026-08-31"))
    #expect(calendar.workingSaturdays(in: 2026).isEmpty)
    #expect(try isOff("2026-02-16") && isOff("2026-04-27"))
    #expect(try !isOff("2026-11-24") && isOff("2027-11-24"))
    #expect(try isOff("2026-04-20"), "18/4/2026 is a Saturday")
    #expect(try isOff("2027-09-03") && !isOff("2027-09-01"))
    #expect(
      WorkCalendar(rules: base, years: 2025...2025).holidays(in: 2025)
        == calendar.holidays(in: 2025).filter { $0.name(.vi) != "Ngày hội" })
  }

  @Test func noFileTraps() throws {
    let bytes = Array(
      #"""
      {"format": 1, "rules": [{"id": "a", "name": {"vi": "Lễ", "en": "Feast"}, "lunar": "30/12",
      "days": 31, "daysBefore": 3, "from": 1, "until": 9999}], "decided": [{"year": 2026,
      "firstDays": {"a": "2027-02-04"}, "swaps": [{"off": "2026-12-31", "worked": "2026-12-27"}],
      "daysOff": [{"day": "2026-01-01", "name": {"vi": "x", "en": "y"}}]}]}
      """#.utf8)
    _ = try HolidayRules.read(bytes)
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var readable = 0
    for _ in 0..<3000 {
      var mutated = bytes
      for _ in 0...next(3) {
        let place = next(mutated.count)
        switch next(3) {
        case 0: mutated[place] = UInt8(0x20 + next(0x5F))
        case 1: mutated.remove(at: place)
        default: mutated.insert(UInt8(ascii: "0") + UInt8(next(10)), at: place)
        }
      }
      guard let rules = try? HolidayRules.read(mutated) else { continue }
      readable += 1
      _ = WorkCalendar(rules: rules, years: 2026...2026).holidays(in: 9999)
    }
    #expect(readable > 30)
  }

  private func errors(in file: String, over base: HolidayRules) -> [HolidayFileError] {
    do {
      _ = try HolidayRules.read(Array(file.utf8), over: base)
      return []
    } catch {
      return error.errors
    }
  }
}
