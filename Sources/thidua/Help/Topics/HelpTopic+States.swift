extension HelpTopic {
  static let states = HelpTopic(
    name: "states", otherName: "trang-thai",
    title: Phrase(
      "các trạng thái của hạn, trường, chỉ tiêu", "the states of deadlines and targets"),
    text: Phrase(
      """
      Hạn:
        upcoming       chưa đến: còn nhiều hơn số ngày báo trước (mặc định 14)
        soon           sắp đến hạn
        today          hôm nay là ngày cuối còn kịp
        overdue        quá hạn; số ngày quá hạn = hôm nay - ngày cuối
        done           đã xong
        ongoing        thường xuyên: không bao giờ quá hạn, đóng bằng tay
        notApplicable  không áp dụng

      Mọi việc văn bản đòi (nhiệm vụ, chỉ tiêu, phong trào, tiêu chí, đăng ký,
      trách nhiệm, mục tiêu, giải pháp, khó khăn, sơ kết, kế hoạch riêng) có
      một trạng thái như thế, thêm:
        idle           chưa ghi nhận gì, văn bản không nêu ngày
        unowned        văn bản đòi có người theo dõi mà chưa có
      Việc “gọi” (phải xem hôm nay): overdue, today, soon, unowned; idle khi
      văn bản đòi kế hoạch, báo cáo, phân công, và mọi idle ở quý cuối năm.
      Khó khăn chưa trả lời là quá hạn từ hôm sau.

      Hạn đề nghị có hai bước: trường nộp về cơ quan trước ngày thu (mặc định
      ngày làm việc thứ năm trước ngày cuối), cơ quan trình lên cấp trên trước
      hạn của văn bản. Trường chưa xong sau ngày thu là “quá ngày thu”, sau
      ngày cuối là “quá hạn”. Hạn đề nghị xong khi cơ quan đã trình; hạn khác xong khi
      mọi trường phải nộp đều đã xong.

      Chỉ tiêu: met (đạt), short (chưa đạt), noData (chưa có số liệu).
      Một con số dựa trên tỉ lệ không có mẫu số được ghi là “bình quân các
      trường, chưa tính theo quy mô”.
      Đợt: upcoming (chưa đến), running (đang diễn ra), ended (đã kết thúc).

      Dấu “?” sau chỗ báo quá hạn: kho có tệp hỏng nên có thể thiếu mục, chưa
      chắc đã quá hạn thật. Tệp nào, ảnh hưởng gì: dòng “hỏng” ở mọi màn hình,
      hay thidua verify. Lúc đó check và remind trả mã 4.
      """,
      """
      Deadlines:
        upcoming       further off than its lead days (14 by default)
        soon           within its lead days
        today          this is the last safe day
        overdue        past it; days overdue = today - last safe day
        done           finished
        ongoing        never overdue, closed by hand
        notApplicable  someone said that it does not apply

      Everything that a document asks for (tasks, targets, movements, criteria,
      registrations, duties, goals, solutions, difficulties, reviews, members'
      own plans) has such a state, and besides:
        idle           nothing is recorded of it, and no day says when
        unowned        the document asks for a person, and there is none
      What calls, to be looked at today: overdue, today, soon, unowned; idle
      where the document wants a plan, a report or persons, and any idle one
      in the year's last quarter. A difficulty without an answer is overdue
      from the next day on.

      A cutoff has two steps: the schools to the office by a collection day
      (by default the fifth working day before the last safe day), and the
      office to its superior by the document's own cutoff. A school that is
      not done after the collection day is late, after the last safe day
      overdue. A cutoff is done when the office has sent its dossiers upward;
      any other deadline when every expected school is done.

      Targets: met, short, noData. A figure that rests on a percentage without
      a denominator is said to be unweighted.
      Phases: upcoming, running, ended.

      A “?” behind what is late: a file of the store is damaged, entries may be
      missing, and it may not be late at all. Which file and what it affects
      stands in the line “damaged” on every screen, and in thidua verify. As
      long as it is so check and remind end with 4.
      """))
}
