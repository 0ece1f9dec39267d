extension Command {
  static let dashboard = Command(
    "", Phrase("mở bảng theo dõi", "open the dashboard"),
    details: Phrase(
      "Khi đầu ra không phải màn hình thì in tóm tắt như thidua status.",
      "Where standard output is no terminal it prints the summary, as thidua status does.")
  ) { session throws(Failure) in
    guard session.surroundings.isOutputTerminal else { return try status.run(session) }
    return try Launch(session: session).open()
  }

  static let demo = Command(
    "demo", Phrase("bảng theo dõi của một cơ quan mẫu", "the dashboard on a sample office"),
    details: Phrase(
      "Kho mẫu tạm thời, thoát là mất. --as-of cho xem ngày khác trong năm.",
      "The sample's store goes away on leaving. --as-of shows another day of the year.")
  ) { session throws(Failure) in try Demo(session: session).open() }
}
