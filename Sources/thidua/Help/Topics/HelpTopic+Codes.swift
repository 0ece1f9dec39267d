extension HelpTopic {
  static let codes = HelpTopic(
    name: "exit", otherName: "ma-thoat",
    title: Phrase("mã thoát cho kịch bản lệnh", "exit codes for scripts"),
    text: Phrase(
      """
        0  ổn
        1  có hạn đã quá (chỉ lệnh check)
        2  gõ lệnh sai
        3  dữ liệu sai, cả mã không có; không ghi gì. Cũng là điều mà bảng điều
           khiển hỏi lại trước khi ghi: --force thì vẫn ghi
        4  kho dữ liệu hỏng (check, remind: kết quả chưa chắc) hoặc của bản mới hơn
        5  kho đang bận, chỉ đọc, hết chỗ, hay người ngoài ghi được; không ghi

      Chữ và JSON ra đầu ra chuẩn, mọi thông báo khác ra đầu ra lỗi.
      """,
      """
        0  fine
        1  a deadline is overdue (check only)
        2  wrong usage
        3  bad input, an unknown id included; nothing was written. Also what the
           dashboard asks about before it records: --force records it
        4  the store is damaged (check, remind: the answer may be wrong) or newer
        5  busy, read-only, no space, or open to others; nothing was written

      Text and JSON go to standard output, everything else to standard error.
      """))
}
