import Campaign
import JSON
import Testing

/// A right plan in which one thing at a time is made wrong.
@Suite struct WrongPlanTests {
  static let right = """
    {
      "format": 1,
      "id": "mau",
      "title": "Thi đua năm học {year}",
      "kind": "school-year",
      "original": "2022-2023",
      "office": {"name": "Phòng GD&ĐT", "signer": {"title": "Trưởng phòng"}, "recipients": ["VT"]},
      "bases": [{"kind": "Chỉ thị", "issuer": "Bộ", "about": "Năm học", "issued": "2022-08-19"}],
      "themes": [{"id": "chu-de-1", "title": "Dạy tốt"}],
      "movements": [{"id": "pt-1", "title": "Học tốt", "main": true}],
      "commemorations": [{"name": "Ngày Nhà giáo", "day": "20/11", "since": 1982}],
      "blocks": ["Mầm non", "THCS"],
      "phases": [
        {"id": "dot-1", "name": "Đợt 1", "from": "01/09", "to": "30/11"}
      ],
      "cutoffs": [
        {
          "id": "dot-1", "title": "Đề nghị đợt 1", "wording": "trước {day}",
          "day": "10/11", "bound": "before", "collectBy": {"workdaysBefore": 5},
          "items": [{"id": "to-trinh", "name": "Tờ trình"}, {"id": "bien-ban", "name": "Biên bản"}],
          "cap": {"count": 20, "scope": "phase"}, "reward": "giay-khen", "blocks": ["THCS"]
        }
      ],
      "tasks": [
        {
          "id": "task-1", "title": "Sáng kiến", "wording": "Tháng 4,5/{dayYear}",
          "opens": "01/04", "lastDay": "31/05", "lead": "Phòng GD&ĐT", "levels": ["MN", "TH"],
          "parts": [{"id": "task-1/1", "title": "Nghiệm thu"}, {"id": "task-1/2", "title": "Nộp"}]
        }
      ],
      "targets": [
        {"id": "t1", "title": "Ra lớp", "comparator": ">=", "goal": 99.7, "unit": "%", "source": "schools"},
        {"id": "t2", "title": "Phổ cập", "comparator": ">=", "goal": 126, "of": 129, "unit": "xã", "source": "office", "base": "t1"}
      ],
      "rewards": [{"id": "lao-dong", "name": "Lao động", "title": true}, {"id": "giay-khen", "name": "Giấy khen"}],
      "rules": [{"reward": "giay-khen", "yearsInARow": 3, "title": "lao-dong", "from": "2024-01-01", "until": "2026-09-30", "basis": "Luật"}],
      "staff": [{"id": "pho", "name": null, "role": "Phó phòng"}],
      "assignments": [{"staff": "pho", "subject": "t1"}],
      "reminders": {"quietOnDaysOff": true, "escalateAfter": [3]}
    }
    """

  @Test func theRightPlanIsRight() {
    #expect(problems(Self.right) == [])
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let path: String
    let line: Int
    let vi: String
    let en: String
    var testDescription: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, _ path: String, _ line: Int, _ vi: String, _ en: String) {
      (self.old, self.new, self.path) = (old, new, path)
      (self.line, self.vi, self.en) = (line, vi, en)
    }
  }

  @Test(arguments: WrongPlans.all)
  func oneThingWrongIsNamedOnceAtItsPlace(wrong: Wrong) throws {
    let pieces = Self.right.split(separator: wrong.old, omittingEmptySubsequences: false)
    try #require(pieces.count == 2, "the words to change must stand once in the right plan")
    let found = problems(pieces.joined(separator: wrong.new))
    #expect(found.map { "\($0.path):\($0.line)" } == ["\(wrong.path):\(wrong.line)"])
    #expect(found.map { $0.reason.text(.vi) } == [wrong.vi])
    #expect(found.map { $0.reason.text(.en) } == [wrong.en])
  }

  @Test func everyMessageIsItsOwn() {
    #expect(WrongPlans.all.count >= 100)
    let sentences = Set(WrongPlans.all.map { "\($0.path) \($0.vi)" })
    // Two wrong plans may share a sentence about one place: an id misspelt in two ways, say.
    #expect(sentences.count >= 90)
    #expect(WrongPlans.all.allSatisfy { $0.vi != $0.en })
  }

  @Test func allThatIsWrongComesToLightInOneGoInTheOrderOfTheFile() {
    var text = Self.right
    for (old, new) in [
      ("\"title\": \"Thi đua năm học {year}\"", "\"titel\": \"Thi đua\""),
      ("\"day\": \"20/11\"", "\"day\": \"31/11\""),
      ("\"count\": 20", "\"count\": 0"), ("\"goal\": 126", "\"goal\": 130"),
      ("\"staff\": \"pho\"", "\"staff\": \"phu\""),
    ] {
      text = text.split(separator: old).joined(separator: new)
    }
    #expect(
      problems(text).map { "\($0.line) \($0.path)" } == [
        "1 title", "4 titel", "11 commemorations[0].day", "21 cutoffs[0].cap.count",
        "33 targets[1].goal", "38 assignments[0].staff",
      ])
  }

  @Test func aProblemIsShownAsALineThatAnEditorCanJumpTo() {
    let text = Self.right.split(separator: "99.7").joined(separator: "997")
    let error = PlanErrors(problems(text))
    #expect(
      error.lines(file: "ke-hoach.json", .vi)
        == ["ke-hoach.json:32:65: targets[0].goal: tỷ lệ 997% lớn hơn 100%"])
    #expect(
      PlanErrors(error.problems, unlisted: 3).lines(file: "a", .en).last == "a: and 3 more")
  }

  @Test func aFileFullOfMistakesIsNotToldToItsEnd() throws {
    let keys = (0..<5_000).map { "\"khoa-\($0)\": \($0)" }.joined(separator: ", ")
    let text = "{\(keys)}"
    let error = #expect(throws: PlanErrors.self) { try Plan.read(Array(text.utf8)) }
    #expect(error?.problems.count == 200)
    // Besides the unknown keys: format, id, title, kind, original and office are missing.
    #expect(error?.unlisted == 5_006 - 200)
  }

  @Test func whatIsNoPlanAtAllIsRefused() {
    for text in ["", " ", "[]", "1", "\"\"", "null", "{", "\u{FEFF}{}", "{\"a\":1}}", "{'a':1}"] {
      #expect(!problems(text).isEmpty, "\(text)")
    }
  }

  @Test func aFileThatIsNoPlanByItsSizeIsNotEvenParsed() {
    let text = String(repeating: " ", count: 2 << 20) + "{}"
    #expect(problems(text).map { $0.text(.en) } == ["the file is larger than 2 MB"])
  }

  @Test func keysOfANewerProgramCanBeKept() throws {
    let text = Self.right.split(separator: "\"format\": 1,").joined(
      separator: "\"format\": 1, \"mới\": 1.10,")
    #expect(problems(text).map(\.path.description) == ["mới"])
    let plan = try Plan.read(Array(text.utf8), unknownKeys: .kept)
    #expect(plan.document["mới"]?.number?.text == "1.10")
  }
}
