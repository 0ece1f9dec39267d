import Canvas
import Writing

extension State {
  /// Has a paper made, one at a time.
  mutating func make(
    _ order: PaperOrder, _ use: PaperUse, _ details: PaperDetails = PaperDetails()
  ) -> [Effect] {
    if let paper {
      banner = Banner(paper.words(language) + language(" Esc dừng.", " Esc stops."), .warning)
      return [.bell]
    }
    paper = PaperInHand(order: order, use: use, details: details)
    return [.make(order, use, details)]
  }

  /// Opens the preview of a paper, empty until its pages are made.
  mutating func preview(_ order: PaperOrder) -> [Effect] {
    let effects = make(order, .preview)
    if paper?.order == order, effects != [.bell] { overlays.append(PreviewOverlay(order)) }
    return effects
  }

  /// What became of the paper in hand.
  mutating func take(_ end: PaperEnd) -> [Effect] {
    guard let paper else { return [] }
    self.paper = nil
    switch end {
    case .pages(let pages, let remarks): fillPreview(pages, remarks)
    case .printed(let said):
      banner = Banner(said.isEmpty ? language("Đã gửi in.", "Sent to print.") : said, .good)
    case .saved(let path): banner = Banner(language("Đã ghi ", "Wrote ") + path, .good)
    case .copied:
      banner = Banner(
        language(
          "Đã chép, dán vào thư hoặc tin nhắn.", "Copied, to be pasted into a mail or chat."),
        .good)
    case .exists(let path): askToReplace(path, paper)
    case .stopped: banner = Banner(language("Đã dừng.", "Stopped."), .warning)
    case .failed(let reason):
      closePreview(emptyOnly: true)
      banner = Banner(reason, .bad)
      return [.bell]
    }
    return []
  }

  mutating func closePreview(emptyOnly: Bool = false) {
    overlays.removeAll { overlay in
      (overlay as? PreviewOverlay).map { !emptyOnly || $0.pages.isEmpty } ?? false
    }
  }

  private mutating func fillPreview(_ pages: [PreviewPage], _ remarks: [String]) {
    for at in overlays.indices {
      guard var preview = overlays[at] as? PreviewOverlay, preview.pages.isEmpty else { continue }
      preview.pages = pages
      preview.remarks = remarks
      overlays[at] = preview
    }
  }

  private mutating func askToReplace(_ path: String, _ paper: PaperInHand) {
    overlays.append(
      Confirmation(
        language("Đã có tệp này. Ghi đè?", "This file exists. Replace it?"), details: [path],
        yes: language("Ghi đè", "Replace")
      ) { state in
        state.make(paper.order, .file(path, replacing: true), paper.details)
      })
  }
}

extension PaperInHand {
  /// `Đang in… 3 giây.`
  func words(_ language: Language) -> String {
    let doing =
      switch use {
      case .preview: language("Đang lập", "Preparing")
      case .printer: language("Đang in", "Printing")
      case .file: language("Đang ghi tệp", "Saving")
      case .clipboard: language("Đang chép", "Copying")
      }
    return doing + language("… \(seconds) giây.", "… \(seconds) s.")
  }
}

struct PaperState: Slice {
  var inHand: PaperInHand?
  /// What was said of the last one that went out.
  var last = PaperDetails()

  init() {}
}

extension State {
  /// The paper that is being made.
  package var paper: PaperInHand? {
    get { self[PaperState.self].inHand }
    set { self[PaperState.self].inHand = newValue }
  }
}
