import Campaign
import Store
import Writing

extension Failure {
  /// The one place that words what went wrong.
  func lines(_ language: Language) -> [String] {
    switch self {
    case .usage(let error): error.lines(language)
    case .naming(let error): [error.text(language)]
    case .day(let text, let error): ["“\(text)”: \(error.message(language))"]
    case .year(let text):
      [
        language(
          "“\(text)” không phải năm; viết năm học 2026-2027 hoặc năm 2026",
          "“\(text)” is no year; write a school year 2026-2027 or a year 2026")
      ]
    case .result(let fault): [fault.text(language)]
    case .imported(let file, let faults):
      faults.map { "\(file): \($0.text(language))" } + [
        language("Không ghi gì.", "Nothing was recorded.")
      ]
    case .several(let failures):
      failures.flatMap { failure in
        if case .imported(let file, let faults) = failure {
          return faults.map { "\(file): \($0.text(language))" }
        }
        return failure.lines(language)
      } + [language("Không ghi gì.", "Nothing was recorded.")]
    case .plan(let file, let errors), .storedPlan(let file, let errors):
      errors.lines(file: file, language)
    case .holidays(let file, let unreadable):
      unreadable.errors.map {
        "\(file):\($0.position.line):\($0.position.column): \($0.path): \($0.message(language))"
      }
    case .file(let path, let fault): ["\(path): \(fault.text(language))"]
    case .store(let error): [error.message(language)]
    case .damaged(let damages): damages.map { $0.message(language) }
    case .paper(let fault): [fault.text(language)]
    case .document(let file, let fault): ["\(file): \(fault.text(language))"]
    case .doubtful(let doubts):
      doubts.lines(language) + [
        language(
          "Không ghi gì. Nếu đúng là như thế, thêm --force.",
          "Nothing was recorded. If it is so, add --force.")
      ]
    case .refused(let phrase): [language(phrase)]
    }
  }
}

extension Failure.FileFault {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .system(let code): SystemFault(code).text(language)
    case .tooLarge: language("tệp quá lớn", "the file is too large")
    }
  }
}
