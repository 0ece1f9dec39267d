extension Command {
  static let dashboard = Command(
    "", Phrase("mở bảng theo dõi", "open the dashboard"),
    details: Phrase(
      "Khi đầu ra không phải màn hình thì in tóm tắt như thidua status.",
      "Where standard output is no terminal it prints the summary, as thidua status does."),
    run: status.run)
}
