import Dashboard
import Glibc
import Writing

extension DashboardRun {
  /// Has this program's own command make a paper, apart from the dashboard.
  func make(_ order: PaperOrder, _ use: PaperUse, _ details: PaperDetails) -> [Message] {
    var use = use
    if case .file(let typed, let replacing) = use {
      let path = home(typed)
      if !replacing, access(path, F_OK) == 0 { return [.made(.exists(path: path))] }
      use = .file(path, replacing: true)
    }
    let words =
      [
        "--store", setting.storePath, "--lang", state.language.rawValue, "--as-of",
        state.today.iso,
      ] + details.words(for: use)
    guard
      let making = PaperMaking(
        order, use, words, printer: details.printer, name: order.fileName(state.today))
    else {
      return [
        .made(.failed(state.language("Không chạy được tiến trình mới.", "No process to make it.")))
      ]
    }
    paper = making
    return []
  }

  func stopMaking() -> [Message] {
    guard let paper else { return [] }
    paper.stop()
    self.paper = nil
    return [.made(.stopped)]
  }

  /// How long the paper in hand has been in the making, and the document in hand read.
  var progress: [Message] {
    (paper.map { [.making(seconds: $0.seconds)] } ?? [])
      + (reading.map { [.reading(seconds: $0.work.seconds)] } ?? [])
  }

  /// What came of the paper in hand; none where the descriptor is not of its making.
  func heard(_ descriptor: Int32) -> [Message]? {
    guard let paper, paper.watched.contains(descriptor) else { return nil }
    guard let end = paper.listen(descriptor) else { return [] }
    self.paper = nil
    return [.made(outcome(end, of: paper.use))]
  }

  private func outcome(_ end: OwnCommand.End, of use: PaperUse) -> PaperEnd {
    let language = state.language
    guard end.code == 0 else {
      return .failed(end.complaint ?? language("Chưa lập được, không rõ vì sao.", "Not made."))
    }
    let text = String(decoding: end.output, as: UTF8.self)
    switch use {
    case .preview: return .pages(PaperPages.split(text), remarks: end.notes)
    case .printer: return .printed(Sanitise.line(String(text.split(separator: "\n").last ?? "")))
    case .file(let path, _): return .saved(path: path)
    case .clipboard:
      return terminal.copy(text)
        ? .copied
        : .failed(
          language("Quá dài để chép: hãy ghi ra tệp.", "Too long to copy: save it to a file."))
    }
  }
}

extension PaperDetails {
  /// The options of the command that makes it.
  fileprivate func words(for use: PaperUse) -> [String] {
    var words: [String] = []
    if let number { words += ["--number", "\(number)"] }
    if let date { words += ["--date", date.iso] }
    if let signer { words += ["--signer", signer] }
    if let by { words += ["--by", by.iso] }
    if use == .printer { words += ["--copies", "\(copies)"] }
    return words
  }
}

/// The pages of a paper as text, as a form feed parts them.
private enum PaperPages {
  static func split(_ text: String) -> [PreviewPage] {
    text.split(separator: "\u{C}", omittingEmptySubsequences: false).map { page in
      var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return PreviewPage(lines)
    }
  }
}
