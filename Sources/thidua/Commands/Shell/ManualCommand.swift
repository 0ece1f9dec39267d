extension Command {
  static let manual = Command(
    "manual", Phrase("in trang hướng dẫn cho lệnh man", "print the manual page"),
    examples: [
      Example(
        "thidua manual > thidua.1 && man -l thidua.1",
        Phrase("đọc trang hướng dẫn", "read the manual page"))
    ]
  ) { session in
    Answer(text: Manual(table: .thidua, language: session.language).text)
  }
}
