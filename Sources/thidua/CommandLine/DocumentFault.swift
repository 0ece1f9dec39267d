import Writing

/// Why a document was not read.
enum DocumentFault {
  /// `thidua-read` does not stand beside this program.
  case noProgram(path: String)
  /// Others could write the program or a folder that it lies in.
  case unsafeProgram(path: String)
  /// In its own words; of the machine where something is missing there and the document is as good
  /// as any.
  case refused(Phrase, isOfMachine: Bool)
  /// More text than a document of an office has.
  case tooLong(lines: Int, most: Int)
  /// It ended without a word.
  case broke

  var exit: ExitCode {
    switch self {
    case .noProgram, .unsafeProgram, .refused(_, isOfMachine: true): .unavailable
    case .refused, .tooLong, .broke: .badInput
    }
  }

  func text(_ language: Language) -> String {
    switch self {
    case .noProgram(let path):
      language(
        "không đọc được văn bản: thiếu chương trình \(path)",
        "documents cannot be read: the program \(path) is missing")
    case .unsafeProgram(let path):
      language(
        "không chạy \(path): người khác cũng ghi được vào đây (sửa bằng “chmod go-w”)",
        "\(path) is not run: others could write here (mend it by “chmod go-w”)")
    case .refused(let phrase, _): language(phrase)
    case .tooLong(let lines, let most):
      language(
        "văn bản dài quá (\(lines) dòng; đọc được đến \(most))",
        "the document is too long (\(lines) lines; up to \(most) are read)")
    case .broke: language("không đọc được tệp này", "this file cannot be read")
    }
  }
}
