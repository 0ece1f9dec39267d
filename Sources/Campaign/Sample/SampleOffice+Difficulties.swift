import JSON

extension SampleOffice {
  mutating func fillDifficulties() {
    guard let plan = plans.first(where: { $0.year.contains(today) }) else { return }
    let raised: [(Int, String, String?)] = [
      (
        23, "Điểm trường bản xa chưa có mạng, nộp báo cáo bằng bản giấy",
        "Nhận bản giấy đến hết đợt"
      ),
      (9, "Hiệu trưởng mới nhận công tác, chưa nắm quy trình xét", nil),
      (3, "Thiếu mẫu báo cáo thành tích của học sinh", nil),
    ]
    for (number, (age, text, answer)) in raised.enumerated() {
      guard let school = schools.dropFirst(number * 7 + 3).first else { return }
      let on = today.adding(days: -age)
      var value: JSONObject = ["text": .string(text), "by": .string(school.head ?? school.name)]
      if let answer {
        value["answer"] = .string(answer)
        value["answeredBy"] = .string(plan.office.signerName ?? plan.office.signerTitle)
      }
      add(
        [Fact(.difficulty(plan.id, school: school.id), .object(value), on: on)], on: on,
        by: author(school.id))
    }
  }
}
