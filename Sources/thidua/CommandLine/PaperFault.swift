import Writing

/// Why a paper was not made or not printed.
enum PaperFault: Equatable {
  /// `thidua-paper` does not stand beside this program.
  case noPaperProgram(path: String)
  /// Others could write the program or a folder that it lies in.
  case unsafeProgram(path: String)
  case notMade(reason: String)
  /// There is no `lp`; the file is kept instead.
  case noPrinting(kept: String)
  /// `lp` would not take it, for a reason of its own; the file is kept instead.
  case refused(reason: String, kept: String)

  func text(_ language: Language) -> String {
    switch self {
    case .noPaperProgram(let path):
      language(
        "không tạo được PDF và Excel: thiếu chương trình \(path)",
        "cannot make PDF or Excel: the program \(path) is missing")
    case .unsafeProgram(let path):
      language(
        "không chạy \(path): người khác cũng ghi được vào đây (sửa bằng “chmod go-w”)",
        "\(path) is not run: others could write here (mend it by “chmod go-w”)")
    case .notMade(let reason):
      language("không tạo được tệp: ", "the paper was not made: ") + reason
    case .noPrinting(let kept):
      language(
        "chưa in: máy này không có lệnh lp (gói cups-client); tệp để ở \(kept)",
        "not printed: this machine has no lp (package cups-client); the file is kept as \(kept)")
    case .refused(let reason, let kept):
      language("chưa in: \(reason); tệp để ở \(kept)", "not printed: \(reason); kept as \(kept)")
    }
  }
}
