import Campaign
import Writing

extension PhasePaper {
  /// The minutes of the council's meeting: the figures filled in, the rest for the pen.
  package func minutes() -> Document {
    let council = plan.councils.first ?? language("Hội đồng Thi đua - Khen thưởng", "The council")
    var paper = frame(
      .minutes,
      subject: language(
        "Họp xét khen thưởng \(phaseName) \(plan.year.inWords(.vi))",
        "Meeting on the commendations of \(phaseName), \(plan.year.inWords(.en))"))
    let nominees = nominees { $0.standing != .aside }
    paper.blocks =
      attendance(council) + [
        .heading(language("II. NỘI DUNG", "II. BUSINESS"), .part), .paragraph(report),
        .table(blockTable(id: "blocks")), .paragraph(capNote(nominees.nominees)),
        .heading(language("III. KẾT QUẢ BỎ PHIẾU", "III. RESULT OF THE VOTE"), .part),
        .table(ballot(nominees)),
        .heading(language("IV. KẾT LUẬN", "IV. CONCLUSION"), .part),
        .paragraph(
          language(
            "\(council) thống nhất đề nghị khen thưởng \(blank) cá nhân, tập thể.",
            "\(council) agreed to propose \(blank) persons and collectives.")),
        .paragraph(
          language(
            """
            Cuộc họp kết thúc lúc \(blank) giờ \(blank) cùng ngày; biên bản đã được đọc cho mọi \
            người dự họp cùng nghe và nhất trí./.
            """,
            "The meeting ended at \(blank); the minutes were read to all present, who agreed.")),
      ]
    paper.closing = Closing(
      recipientsHead: language("Nơi nhận:", "Recipients:"),
      recipients: [plan.office.archive(language)],
      signers: [
        Signer(titles: [language("THƯ KÝ", "SECRETARY")], name: nil),
        Signer(titles: [language("CHỦ TRÌ", "CHAIR")], name: nil),
      ])
    return paper
  }

  /// Where the pen writes.
  private var blank: String { "............" }

  private func attendance(_ council: String) -> [Block] {
    let line = String(repeating: ".", count: 60)
    return [
      .heading(language("I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN", "I. TIME, PLACE, PRESENT"), .part),
      .paragraph(
        language(
          "Thời gian: \(blank) giờ \(blank), ngày \(blank) tháng \(blank) năm \(status.day.year).",
          "Time: \(blank), on \(blank) \(status.day.year).")),
      .paragraph(language("Địa điểm: \(line)", "Place: \(line)")),
      .paragraph(language("Thành phần: \(council), gồm:", "Present: \(council):")),
      .paragraph(language("- Chủ trì: \(line)", "- Chair: \(line)")),
      .paragraph(language("- Thư ký: \(line)", "- Secretary: \(line)")),
      .paragraph(
        language(
          "- Có mặt: \(blank) thành viên; vắng: \(blank) thành viên.",
          "- Present: \(blank) members; absent: \(blank) members.")),
    ]
  }

  private var report: String {
    let tally = view.tally(deadline) ?? Tally()
    let day = status.day.vietnamese
    return language(
      """
      Thường trực báo cáo: đến hết ngày \(day), \(tally.done)/\(tally.expected) trường đã xong hồ \
      sơ \(phaseName), \(tally.missing) trường còn thiếu, \(tally.none) trường không đề nghị.
      """,
      """
      It was reported that at the end of \(day) \(tally.done) of \(tally.expected) schools were \
      done with \(phaseName), \(tally.missing) owed documents, \(tally.none) had nobody to nominate.
      """)
  }

  private func capNote(_ nominees: [Nominee]) -> String {
    let count = nominees.count
    guard let tally = deadline.nominees else {
      return language("Số được đề nghị: \(count).", "Nominees: \(count).")
    }
    return language(
      "Số được đề nghị: \(count); số lượng tối đa: \(tally.cap); vượt: \(tally.excess).",
      "Nominees: \(count); cap: \(tally.cap); over: \(tally.excess).")
  }

  private func ballot(_ nominees: NomineeList) -> Table {
    nominees.table(
      id: "ballot", title: language("Phiếu bầu", "Ballot"),
      more: [
        Column(language("Phiếu đồng ý", "For"), .center, isEntry: true),
        Column(language("Phiếu không", "Against"), .center, isEntry: true),
      ]
    ) { _ in [.empty, .empty] }
  }
}
