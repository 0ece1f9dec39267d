import Canvas
import Writing

/// Papers as plain text, for a line printer, a preview or a mail: 64 columns by 58 lines a page.
package enum TextPaper {
  package static let columns = 64
  package static let lines = 58

  /// The pages of a paper, each at most 58 lines.
  package static func pages(_ document: Document) -> [[String]] {
    var flow = TextFlow()
    flow.write(document)
    return flow.finished
  }

  /// Everything in one text, a form feed between pages.
  package static func text(_ documents: [Document]) -> String {
    text(documents.flatMap { pages($0) })
  }

  /// The same text on the pages that the PDF has, however many lines they take here.
  package static func text(_ documents: [Document], breaks: [PageBreak]) -> String {
    text(
      documents.enumerated().flatMap { at, document in
        var flow = TextFlow(breaks: breaks.filter { $0.document == at })
        flow.write(document)
        return flow.finished
      })
  }

  private static func text(_ pages: [[String]]) -> String {
    pages.map { page in page.map { $0 + "\n" }.joined() }.joined(separator: "\u{C}")
  }
}

extension TextFlow {
  mutating func write(_ document: Document) {
    if let letterhead = document.letterhead { write(letterhead) }
    writeTitle([document.title, document.subject, document.reference])
    writeAddressees(document)
    write(document.blocks, document.language, closing: document.closing)
    if let closing = document.closing {
      place.block = document.blocks.count
      turn()
      write(closing)
    }
    for (at, annex) in document.annexes.enumerated() {
      place = PageBreak(part: at + 1, block: -1)
      beginAnew()
      writeTitle([annex.title, annex.subject, annex.reference])
      write(annex.blocks, document.language)
    }
  }

  /// Centred lines with a rule beneath.
  private mutating func writeTitle(_ texts: [String]) {
    let lines = texts.filter { !$0.isEmpty }.flatMap { $0.clean.balanced(to: width - 8) }
    guard texts.first?.isEmpty == false, let last = lines.last else { return }
    let rule = String(repeating: "-", count: last.displayWidth * 2 / 5)
    write((lines + [rule]).map { $0.centered(width) } + [""])
  }

  private mutating func writeAddressees(_ document: Document) {
    guard let first = document.addressees.first else { return }
    let head = document.language("Kính gửi:", "To:")
    if document.addressees.count == 1 {
      write("\(head) \(first.clean)".balanced(to: width - 4).map { $0.centered(width) } + [""])
    } else {
      let lines = document.addressees.dashed.flatMap {
        $0.wrapped(to: width - 14).indented(by: 12, hanging: 2)
      }
      write([String(repeating: " ", count: 8) + head] + lines + [""])
    }
  }
}

extension String {
  /// Set in the middle of a width, without blanks behind it.
  func centered(_ width: Int) -> String {
    String(repeating: " ", count: max(0, (width - displayWidth) / 2)) + self
  }

  /// Broken into lines of about the same length, so that no word stands alone on the last.
  func balanced(to width: Int) -> [String] {
    let count = wrapped(to: width).count
    guard count > 1 else { return wrapped(to: width) }
    let narrowest = (width / 2..<width).first { wrapped(to: $0).count == count }
    return wrapped(to: narrowest ?? width)
  }
}

extension [String] {
  /// The first line so far in, the others a little further.
  func indented(by indent: Int, hanging: Int = 0) -> [String] {
    enumerated().map { place, line in
      String(repeating: " ", count: indent + (place == 0 ? 0 : hanging)) + line
    }
  }
}
