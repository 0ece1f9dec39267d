import Writing

extension Command {
  static let remind = Command(
    "remind", options: [.json, .exec, .install, .uninstall],
    Phrase("nhắc những gì vừa đến bước mới, mỗi bước một lần", "tell what newly calls, once each"),
    details: Phrase(
      """
      Các bước của một việc: soon (sắp đến), late (trường quá ngày thu), today (ngày cuối), overdue \
      (quá hạn), escalated-3 (quá hạn 3 ngày: báo cáo lãnh đạo); không nêu ngày thì idle (chưa ghi \
      nhận gì), unowned (chưa có người). Khó khăn chưa trả lời được báo cáo lãnh đạo từ ngày hôm \
      sau. Ai chạy, chạy bao nhiêu lần cũng chỉ \
      nhắc một lần; bỏ lỡ nhiều ngày thì nhắc bước mới nhất. Số ngày báo trước, ngày yên lặng và \
      bước báo lãnh đạo nằm trong kế hoạch. Lệnh của --exec thất bại thì coi như chưa nhắc, lần \
      sau nhắc lại, mã thoát 5. Lời nhắc có thể đã đến nơi được ghi “(nhắc lại)”.
      """,
      """
      The steps of an obligation: soon, late (schools past the collection day), today, overdue, \
      escalated-3 (3 days overdue: to the head); without a day: idle (nothing recorded), unowned \
      (nobody follows it). A difficulty without an answer is for the head from the day after. Whoever runs it and however often, each is told \
      once; after missed days the latest step is told. Lead days, quiet days and the head's step \
      are plan data. Where the command of --exec fails nobody counts as told: it is tried again \
      next time, and the exit code is 5. What may have been told before says “(repeated)”.
      """),
    examples: [
      Example("thidua remind", Phrase("in lời nhắc mới", "print what is new")),
      Example(
        "thidua remind --exec 'mail -s \"Thi đua\" lan@example.vn'",
        Phrase("gửi thư, chỉ khi có gì mới", "mail it, only where there is something new")),
      Example(
        "thidua remind --install --exec 'xargs -d \"\\n\" -n 1 notify-send'",
        Phrase("mỗi sáng hiện lên màn hình", "on the desktop every morning")),
    ]
  ) { session throws(Failure) in
    switch (session.call.has(.install), session.call.has(.uninstall)) {
    case (true, true):
      throw .usage(
        UsageError(
          .other(
            Phrase(
              "--install và --uninstall không đi cùng nhau",
              "--install and --uninstall exclude each other")), session.call.command))
    case (true, false): return try TimerInstallation(session).install()
    case (false, true): return try TimerInstallation(session).remove()
    case (false, false): return try ReminderRound(session).answer()
    }
  }
}

extension Option {
  static let exec = Option(
    "exec", .required("CMD", .command),
    Phrase(
      "đưa lời nhắc vào đầu vào chuẩn của lệnh này, chạy bằng sh -c",
      "hand the text to this command's standard input, by sh -c"))
  static let install = Option(
    "install",
    Phrase("tự nhắc mỗi sáng 07:15 bằng systemd", "remind every morning at 07:15 by systemd"))
  static let uninstall = Option(
    "uninstall", Phrase("thôi tự nhắc", "remind by itself no longer"))
}
