/// The body of an OpenDocument text, paragraph by paragraph.
final class OpenBody: MarkupListener {
  private(set) var flow = Flow()
  private let styles: OpenStyles
  private var lists: OpenLists

  /// The innermost last: a box of text stands within the paragraph that it hangs on.
  private var paragraphs: [String] = []
  /// Of each open element, whether what is written in it is text of the document.
  private var isText: [Bool] = []
  private var isInBody = false
  private var skipped = 0

  init(styles: OpenStyles) {
    self.styles = styles
    lists = OpenLists(styles)
  }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) throws(Refusal) {
    if skipped > 0 || OpenBody.isSkipped(name) {
      skipped += 1
      return
    }
    isText.append(name.space == .text)
    guard isInBody else {
      isInBody = name.space == .office && name.local == "body"
      styles.opens(name, attributes)
      return
    }
    switch name.space {
    case .text: opensText(name.local, attributes)
    case .table: try opensTable(name.local, attributes)
    default: break
    }
  }

  private func opensText(_ local: String, _ attributes: MarkupAttributes) {
    switch local {
    case "p": paragraphs.append(lists.marker(heading: nil))
    case "h":
      let level = attributes.number("outline-level", within: 1...ListCounter.levels) ?? 1
      paragraphs.append(lists.marker(heading: level - 1))
    case "list": lists.openList(attributes)
    case "list-item": lists.openEntry(attributes, isCounted: true)
    case "list-header": lists.openEntry(attributes, isCounted: false)
    case "s": add(String(repeating: " ", count: attributes.number("c", within: 1...100) ?? 1))
    case "tab": add("\t")
    case "line-break": add("\n")
    default: break
    }
  }

  private func opensTable(_ local: String, _ attributes: MarkupAttributes) throws(Refusal) {
    switch local {
    case "table": flow.openTable()
    case "table-row": flow.openRow()
    case "table-cell", "covered-table-cell":
      try flow.openCell()
      try flow.widen(to: attributes.number("number-columns-repeated", within: 1...64) ?? 1)
      if let style = attributes["style-name"], styles.isRuled(style) { flow.rule() }
    default: break
    }
  }

  func closes(_ name: MarkupName) throws(Refusal) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    _ = isText.popLast()
    guard isInBody else { return styles.closes(name) }
    switch (name.space, name.local) {
    case (.text, "p"), (.text, "h"): if let text = paragraphs.popLast() { try flow.add(text) }
    case (.text, "list"): lists.closeList()
    case (.table, "table"): flow.closeTable()
    default: break
    }
  }

  func says(_ text: String) {
    guard skipped == 0, isInBody, isText.last == true else { return }
    // A break of the file's own lines is a blank; what breaks a line of the document is an element.
    add(
      text.contains { $0.isNewline || $0 == "\t" }
        ? String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }) : text)
  }

  private func add(_ text: String) {
    if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1] += text }
  }

  /// Remarks, footnotes, what was deleted, the numbers of pages.
  private static func isSkipped(_ name: MarkupName) -> Bool {
    switch (name.space, name.local) {
    case (.text, "note"), (.text, "tracked-changes"), (.text, "page-number"), (.text, "page-count"),
      (.office, "annotation"), (.office, "forms"), (.text, "sequence-decls"):
      true
    default: false
    }
  }
}
