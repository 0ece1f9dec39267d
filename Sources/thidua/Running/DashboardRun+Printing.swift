import Dashboard
import Reports

extension DashboardRun {
  /// The summary of the day as it would be printed.
  func makePreview() -> [Message] {
    guard let desk else { return [] }
    let document = Summary.document(
      state.status, ledger: desk.office.ledger, language: state.language)
    return [.previewReady(TextPaper.pages(document).map { PreviewPage($0) })]
  }

  /// Has this program's own `report` set and print the paper, apart from the dashboard.
  func print(_ output: Effect.Output) -> [Message] {
    let session = setting.session
    var words = [
      "report", "--format", "pdf", "--store", setting.storePath, "--lang",
      state.language.rawValue, "--as-of", state.today.iso,
    ]
    var place = state.language("máy in", "the printer")
    switch output {
    case .printer: words.append("--print")
    case .pdf:
      place = "\(session.surroundings["HOME"] ?? ".")/bao-cao-\(state.today.iso).pdf"
      words += ["-o", place]
    }
    let ending = OwnProgram.run(words)
    if ending.code == 0 { return [.printed(where: place)] }
    let reason = ending.errors.last ?? state.language("không in được", "printing failed")
    return [.failed(state.language("Chưa in: ", "Not printed: ") + reason)]
  }
}
