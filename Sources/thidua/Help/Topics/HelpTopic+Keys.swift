extension HelpTopic {
  static let keys = HelpTopic(
    name: "keys", otherName: "phim",
    title: Phrase("các phím của bảng theo dõi", "the keys of the dashboard"),
    text: Phrase(
      """
        ?               bảng mọi lệnh, tìm không cần dấu, Enter chạy lệnh
        /               lọc danh sách: “doc lap” tìm thấy Độc Lập
        !               chỉ những gì trễ
        Enter  Esc      mở ra, quay lại
        Tab             sang khung bên
        1 … 9, F-phím   sang màn hình khác
        u               hoàn tác
        p               xem trước bản in
        q               thoát

      Trong bảng nhập: gõ là thay, F2 sửa, Enter ghi và xuống, Tab sang phải.
      Bộ gõ tiếng Việt đang bật cũng được: đ là d, ư là w.
      """,
      """
        ?               all commands, searched without accents; Enter runs one
        /               filter the list: “doc lap” finds Độc Lập
        !               only what is late
        Enter  Esc      open, go back
        Tab             the next pane
        1 … 9, F-keys   another screen
        u               undo
        p               print preview
        q               leave

      In the entry grid: typing replaces, F2 edits, Enter commits and goes
      down, Tab goes right. An input method may be on: đ is d, ư is w.
      """))
}
