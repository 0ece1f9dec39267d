import Campaign
import Writing

extension PhasePaper {
  /// The minutes of the council's meeting: the figures filled in, the rest for the pen.
  package func minutes() -> Document {
    let council = self.council
    var paper = frame(
      .minutes,
      subject: language(
        "Họp xét \(commendation) \(plan.year.inWords(.vi))",
        "Meeting on the commendations of \(phaseName), \(plan.year.inWords(.en))"))
    let nominees = nominees { $0.standing != .aside }
    paper.blocks =
      attendance(council) + [
        .heading(language("II. NỘI DUNG", "II. BUSINESS"), .part), .paragraph(report),
        .table(blockTable(id: "blocks")), .paragraph(review),
        .heading(language("III. KẾT QUẢ BỎ PHIẾU", "III. RESULT OF THE VOTE"), .part),
        .table(ballot(nominees)), shareNote,
      ] + voteRules(nominees.nominees) + shares.map { .paragraph($0) } + [
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
      recipients: [language("Lưu: VT, Hồ sơ", "Archive, file")],
      signers: [
        Signer(titles: [language("THƯ KÝ", "SECRETARY")], name: nil),
        Signer(titles: [language("CHỦ TỌA", "CHAIR")], name: nil),
      ])
    paper.remarks = remarks(
      paper, by: plan.issuer(of: .minutes), plans: [plan], council: council)
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
      .paragraph(language("- Chủ tọa: \(line)", "- Chair: \(line)")),
      .paragraph(language("- Thư ký: \(line)", "- Secretary: \(line)")),
      .paragraph(
        language(
          """
          - Tổng số thành viên: \(members); có mặt: \(present), đạt \(attendance)%; vắng: \
          \(absent), lý do: \(blank)
          """,
          "- Members: \(members); present: \(present), which is \(attendance)%; absent: \(absent), why: \(blank)"
        )),
    ]
  }

  private var report: String {
    let day = status.day.vietnamese
    return language(
      "Thường trực báo cáo: đến hết ngày \(day), \(dossiers).",
      "It was reported that at the end of \(day) \(dossiers).")
  }

  /// In the words of the submission, so that both papers of a day agree.
  private var review: String {
    let text = figures.review(language) + (figures.cap(language).map { ", \($0)" } ?? "") + "."
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func ballot(_ nominees: NomineeList) -> Table {
    var table = nominees.table(
      id: "ballot", title: language("Phiếu bầu", "Ballot"), hasGroups: false,
      more: [
        Column(language("Đồng ý", "For"), .center, isEntry: true),
        Column(language("Không", "Against"), .center, isEntry: true),
        Column(language("Tỷ lệ %", "Share %"), .center, isEntry: true),
      ]
    ) { nominee in
      guard let vote = votes[nominee.id] else { return [.empty, .empty, .empty] }
      let tenths = vote.inFavour * 1000 / vote.members
      return [
        .count(vote.inFavour), .count(vote.against),
        .text("\(tenths / 10)" + language(",", ".") + "\(tenths % 10)"),
      ]
    }
    if table.rows.isEmpty {
      let cells = table.columns.map { _ in CellValue.empty }
      table.rows = Array(repeating: Row(cells, .open), count: PhasePaper.openRows)
    }
    return table
  }

  private var votes: [String: CouncilVote] { candidates.compactMapValues(\.vote) }

  /// The council as it sat, where all votes were of one sitting.
  private var sitting: CouncilVote? {
    let all = votes.values
    guard let first = all.first,
      all.allSatisfy({ $0.members == first.members && $0.present == first.present })
    else { return nil }
    return first
  }

  private var members: String {
    (sitting?.members ?? plan.councilMembers).map { "\($0)" } ?? blank
  }
  private var present: String { sitting.map { "\($0.present)" } ?? blank }
  private var absent: String { sitting.map { "\($0.members - $0.present)" } ?? blank }
  private var attendance: String {
    sitting.map { vote in
      let tenths = vote.present * 1000 / vote.members
      return "\(tenths / 10)" + language(",", ".") + "\(tenths % 10)"
    } ?? blank
  }

  /// So many names can be written by hand where nobody is proposed.
  private static let openRows = 8

  private var shareNote: Block {
    .paragraph(
      language(
        "Tỷ lệ phiếu tính trên tổng số thành viên của Hội đồng.",
        "Shares are of all members of the council."), .italic)
  }

  /// How many votes the law asks for, of each reward that somebody is proposed for.
  private func voteRules(_ nominees: [Nominee]) -> [Block] {
    let asked = Set(nominees.compactMap { plan.reward(named: $0.reward ?? cutoff.reward)?.id })
    return plan.rewards.filter { asked.contains($0.id) }.flatMap { reward in
      Law.standard.rules(.votes, reward: reward.id, on: status.day)
        .map { .paragraph("\(reward.name): \($0.text(language)).", .italic) }
    }
  }
}
