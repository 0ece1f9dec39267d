import Writing

/// The manual page, made from the table of commands.
struct Manual {
  let table: CommandTable
  let language: Language

  var text: String {
    var page = RoffWriter()
    page.title("THIDUA", date: Version.date, source: "thidua \(Version.number)")
    page.macro("SH", language("TÊN", "NAME"))
    page.text("thidua - \(language(Manual.title))")
    page.macro("SH", language("CÚ PHÁP", "SYNOPSIS"))
    page.macro("B", "thidua")
    page.text(language("[TÙY CHỌN] [LỆNH …]", "[OPTIONS] [COMMAND …]"))
    page.macro("SH", language("MÔ TẢ", "DESCRIPTION"))
    page.text(language(Manual.about))
    page.macro("SH", language("LỆNH", "COMMANDS"))
    for section in table.sections {
      page.macro("SS", language(section.title))
      for command in section.commands where !command.isHidden { add(command, to: &page) }
    }
    page.macro("SH", language("TÙY CHỌN CHUNG", "OPTIONS OF EVERY COMMAND"))
    for option in table.globals { add(option.usage, language(option.about), to: &page) }
    page.macro("SH", language("VÍ DỤ", "EXAMPLES"))
    for example in table.commands.flatMap(\.examples) {
      add(example.line, language(example.about), to: &page)
    }
    for topic in HelpTopic.all {
      page.macro("SH", language(topic.title).uppercased())
      page.verbatim(language(topic.text))
    }
    page.macro("SH", language("BIẾN MÔI TRƯỜNG", "ENVIRONMENT"))
    for (name, about) in Manual.variables { add(name, language(about), to: &page) }
    return page.lines.joined(separator: "\n") + "\n"
  }

  private func add(_ command: Command, to page: inout RoffWriter) {
    page.macro("TP")
    page.macro("B", command.synopsis)
    page.text(language(command.summary) + ".")
    let details = language(command.details)
    if !details.isEmpty { page.text(details) }
    guard !(command.arguments.isEmpty && command.options.isEmpty) else { return }
    page.macro("RS")
    for argument in command.arguments { add(argument.name, language(argument.about), to: &page) }
    for option in command.options { add(option.usage, language(option.about), to: &page) }
    page.macro("RE")
  }

  private func add(_ term: String, _ about: String, to page: inout RoffWriter) {
    page.macro("TP")
    page.macro("B", term)
    page.text(about)
  }

  private static let title = Phrase(
    "theo dõi thi đua, khen thưởng của cơ quan giáo dục",
    "the emulation and commendation work of an education office")

  private static let about = Phrase(
    """
    thidua cho cơ quan giáo dục thấy việc gì quá hạn, việc gì sắp đến hạn, đợt nào đang diễn ra \
    và trường nào chưa nộp. Không có lệnh thì mở bảng theo dõi; khi đầu ra không phải màn hình \
    thì in tóm tắt.
    """,
    """
    thidua shows an education office what is overdue, what falls due, which phase runs and which \
    schools have not reported. Without a command it opens the dashboard; where standard output is \
    no terminal it prints the summary.
    """)

  private static let variables: [(String, Phrase)] = [
    ("THIDUA_STORE", Phrase("thư mục dữ liệu", "the store's directory")),
    ("THIDUA_AUTHOR", Phrase("người ghi", "who records")),
    ("THIDUA_LANG", Phrase("ngôn ngữ: vi hoặc en", "language: vi or en")),
    (
      "THIDUA_ALERT",
      Phrase(
        "khi một hạn đổi trạng thái lúc bảng đang mở: bell (chuông), desktop (thông báo), off",
        "what a deadline that changes while the dashboard is open does: bell, desktop or off")
    ),
    (
      "XDG_CONFIG_HOME",
      Phrase("nơi remind --install ghi tệp của systemd", "where remind --install puts its units")
    ),
    ("XDG_DATA_HOME", Phrase("nơi đặt thư mục dữ liệu mặc định", "where the default store lies")),
    ("NO_COLOR", Phrase("không dùng màu", "no colours")),
  ]
}
