import Campaign
import Testing

/// Each line of the law that changes: the day before, the day itself, written by hand from the texts
/// and not from the file.
@Suite struct LawTableTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let matter: LawRule.Matter
    let reward: String?
    let day: String
    /// What is said, and whether it was compared with the text.
    let says: [(String, Bool)]
    var testDescription: String { "\(matter) \(reward ?? "") \(day)" }

    init(_ matter: LawRule.Matter, _ reward: String?, _ day: String, _ says: [(String, Bool)]) {
      (self.matter, self.reward, self.day, self.says) = (matter, reward, day, says)
    }
  }

  static let lines: [Line] = [
    .init(.ceiling, "cstd-co-so", "2023-12-31", [("không quá 15%", true)]),
    .init(.ceiling, "cstd-co-so", "2024-01-01", [("chỉ theo quy định của tỉnh", false)]),
    .init(.ceiling, "cstd-co-so", "2026-09-30", [("chỉ theo quy định của tỉnh", false)]),
    .init(.ceiling, "cstd-co-so", "2026-10-01", []),
    .init(.condition, "cstd-co-so", "2026-09-30", []),
    .init(.condition, "cstd-co-so", "2026-10-01", [("theo mức hoàn thành nhiệm vụ", false)]),
    .init(.condition, "tap-the-ldtt", "2023-12-31", [("Trên 50%", true)]),
    .init(.condition, "tap-the-ldtt", "2024-01-01", [("Ít nhất 70%", false)]),
    .init(.condition, "tap-the-ldtt", "2026-09-30", [("Ít nhất 70%", false)]),
    .init(.condition, "tap-the-ldtt", "2026-10-01", [("xem luật mới", false)]),
    .init(.condition, "cstd-tinh", "2023-12-31", [("Ba lần liên tục", false)]),
    .init(.condition, "cstd-tinh", "2024-01-01", [("Ba lần liên tục", true)]),
    .init(.condition, "cstd-tinh", "2026-09-30", [("Ba lần liên tục", true)]),
    .init(.condition, "cstd-tinh", "2026-10-01", [("xem luật mới", false)]),
    .init(.condition, "cstd-toan-quoc", "2024-01-01", [("Hai lần liên tục", false)]),
    .init(.condition, "cstd-toan-quoc", "2026-09-30", [("Hai lần liên tục", false)]),
    .init(.condition, "cstd-toan-quoc", "2026-10-01", [("xem luật mới", false)]),
    .init(.votes, "cstd-co-so", "2023-12-31", []),
    .init(.votes, "cstd-co-so", "2024-01-01", [("Ít nhất 80% tổng số thành viên", true)]),
    .init(.votes, "cstd-co-so", "2025-06-30", [("Ít nhất 80% tổng số thành viên", true)]),
    .init(.votes, "cstd-co-so", "2025-07-01", [("nghị định mới chưa đối chiếu", false)]),
    .init(.votes, "co-thi-dua", "2025-06-30", [("Ít nhất 80% tổng số thành viên", true)]),
    .init(.votes, "co-thi-dua", "2025-07-01", [("nghị định mới chưa đối chiếu", false)]),
    .init(.votes, "cstd-tinh", "2025-06-30", [("Ít nhất 90% tổng số thành viên", true)]),
    .init(.votes, "cstd-tinh", "2025-07-01", [("nghị định mới chưa đối chiếu", false)]),
    .init(.votes, "cstd-toan-quoc", "2025-06-30", [("Ít nhất 90% tổng số thành viên", true)]),
    .init(.votes, "cstd-toan-quoc", "2025-07-01", [("nghị định mới chưa đối chiếu", false)]),
    .init(.authority, nil, "2025-06-30", []),
    .init(.authority, nil, "2025-07-01", [("ba cấp", false)]),
    .init(.office, nil, "2025-06-30", []),
    .init(.office, nil, "2025-07-01", [("Không còn cấp huyện", true)]),
  ]

  @Test(arguments: lines)
  func aRuleHoldsFromItsDayToItsLast(line: Line) {
    let found = Law.standard.rules(line.matter, reward: line.reward, on: d(line.day))
    #expect(found.map(\.isChecked) == line.says.map(\.1))
    for (rule, (words, isChecked)) in zip(found, line.says) {
      #expect(rule.says(.vi).contains(words))
      #expect(rule.text(.vi).contains("cần đối chiếu") == !isChecked)
    }
  }

  @Test(arguments: [
    ("2023-12-31", ["91/2017/NĐ-CP"], [String]()),
    ("2024-01-01", ["98/2023/NĐ-CP"], ["29/2023/TT-BGDĐT"]),
    ("2025-06-30", ["98/2023/NĐ-CP"], ["29/2023/TT-BGDĐT"]),
    ("2025-07-01", ["152/2025/NĐ-CP"], ["29/2023/TT-BGDĐT", "15/2025/TT-BNV"]),
    ("2026-04-01", ["152/2025/NĐ-CP"], ["29/2023/TT-BGDĐT", "15/2025/TT-BNV"]),
    ("2026-04-02", ["152/2025/NĐ-CP"], ["15/2025/TT-BNV", "07/2026/TT-BGDĐT"]),
  ])
  func decreesAndCircularsFollowEachOther(day: String, decrees: [String], circulars: [String]) {
    #expect(Law.standard.documents(.decree, on: d(day)).map(\.number) == decrees)
    #expect(Law.standard.documents(.circular, on: d(day)).map(\.number) == circulars)
  }
}
