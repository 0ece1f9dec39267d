extension HelpTopic {
  static let dates = HelpTopic(
    name: "dates", otherName: "ngay",
    title: Phrase("cách gõ ngày", "how to type a day"),
    text: Phrase(
      """
      Ngày được gõ ngày trước, tháng sau. Năm lấy theo kế hoạch đang ghi.

        10               ngày 10 của tháng này
        10/11            ngày 10 tháng 11
        10/11/2026       đủ ngày, tháng, năm
        2026-11-10       dạng ISO
        +7  -3           bảy ngày nữa, ba ngày trước
        hôm nay  mai     có dấu hay không dấu
        thứ 6  t6  cn    thứ Sáu tới, Chủ nhật tới

      Trên dòng lệnh: --as-of, --on và các ngày khác đều nhận các dạng này.
      Ngày không có thật (31/11, 29/02 của năm thường) bị từ chối.
      Việc đã xảy ra không nhận ngày chưa đến, cũng không nhận ngày trước khi kế
      hoạch có hiệu lực; ngày sau khi năm của kế hoạch kết thúc hay đã qua hơn 60
      ngày thì hỏi lại (dòng lệnh: từ chối, --force là đúng như vậy).
      “Trước 10/11” không gồm ngày 10/11: ngày cuối còn kịp là 09/11.
      """,
      """
      Days are typed day first, then the month. The year comes from the plan.

        10               the 10th of this month
        10/11            10 November
        10/11/2026       day, month and year
        2026-11-10       the ISO form
        +7  -3           in seven days, three days ago
        today  tomorrow  also in Vietnamese, with or without marks
        friday  fri      the coming Friday

      On the command line --as-of, --on and all other days take these forms.
      A day that does not exist (31/11, 29/02 of a common year) is refused.
      What happened takes no day that is still to come and none before its plan
      counts; a day after the end of the plan's year or over 60 days back is asked
      about (on the command line refused; --force says that it is right).
      “Before 10/11” excludes 10/11: the last safe day is 09/11.
      """))
}
