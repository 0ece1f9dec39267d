/// The body of a document of Word, paragraph by paragraph.
final class WordBody: MarkupListener {
  private(set) var flow = Flow()
  private let styles: WordStyles
  private var lists: WordLists

  private struct Paragraph {
    var text = ""
    var style: String?
    var number: String?
    var level: Int?
  }

  /// The innermost last: a box of text stands within the paragraph that it hangs on.
  private var paragraphs: [Paragraph] = []
  private var isInRun = false
  private var isHidden = false
  private var isInBorders = false
  /// How deep one is in what was taken out, or says the same a second time.
  private var skipped = 0
  private var takesText = false

  init(styles: WordStyles, lists: WordLists) {
    self.styles = styles
    self.lists = lists
  }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) throws(Refusal) {
    if skipped > 0 || WordBody.isSkipped(name) {
      skipped += 1
      return
    }
    if name.space == .math { takesText = name.local == "t" }
    guard name.space == .word else { return }
    if isInBorders {
      if WordBorder.isSeen(attributes) { flow.rule() }
      return
    }
    switch name.local {
    case "p": paragraphs.append(Paragraph())
    case "pStyle": change { $0.style = attributes["val"] }
    case "numId": change { $0.number = attributes["val"] }
    case "ilvl": change { $0.level = attributes.number("val", within: 0...8) }
    case "r":
      isInRun = true
      isHidden = false
    case "vanish":
      if isInRun, attributes["val"] != "0", attributes["val"] != "false" { isHidden = true }
    case "t": takesText = !isHidden
    case "tab", "ptab": if isInRun { change { $0.text += "\t" } }
    case "br": breaks(attributes["type"])
    case "cr": breaks(nil)
    case "noBreakHyphen": change { $0.text += "-" }
    default: try opensTable(name.local, attributes)
    }
  }

  private func opensTable(_ local: String, _ attributes: MarkupAttributes) throws(Refusal) {
    switch local {
    case "tbl": flow.openTable()
    case "tr": flow.openRow()
    case "tc": try flow.openCell()
    case "gridSpan": try flow.widen(to: attributes.number("val", within: 1...64) ?? 1)
    case "tblStyle": if let style = attributes["val"], styles.isRuled(style) { flow.rule() }
    case "tblBorders", "tcBorders": isInBorders = true
    default: break
    }
  }

  func closes(_ name: MarkupName) throws(Refusal) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if name.local == "t" { takesText = false }
    guard name.space == .word else { return }
    switch name.local {
    case "p": try endParagraph()
    case "r": isInRun = false
    case "tbl": flow.closeTable()
    case "tblBorders", "tcBorders": isInBorders = false
    default: break
    }
  }

  func says(_ text: String) {
    if takesText, skipped == 0 { change { $0.text += text } }
  }

  /// What was deleted or moved away, and the second form of what newer programs draw.
  private static func isSkipped(_ name: MarkupName) -> Bool {
    switch name.space {
    case .word:
      [
        "del", "moveFrom", "pPrChange", "rPrChange", "tblPrChange", "tblPrExChange",
        "tblGridChange",
        "trPrChange", "tcPrChange", "sectPrChange", "numPrChange",
      ].contains(name.local)
    case .compatibility: name.local == "Fallback"
    default: false
    }
  }

  private func change(_ change: (inout Paragraph) -> Void) {
    if !paragraphs.isEmpty { change(&paragraphs[paragraphs.count - 1]) }
  }

  private func breaks(_ kind: String?) {
    guard isInRun, kind == nil || kind == "textWrapping" else { return }
    change { $0.text += "\n" }
  }

  private func endParagraph() throws(Refusal) {
    guard let paragraph = paragraphs.popLast() else { return }
    try flow.add(marker(of: paragraph) + paragraph.text)
  }

  private func marker(of paragraph: Paragraph) -> String {
    let list = paragraph.style.flatMap { styles.list(of: $0) }
    guard let number = paragraph.number ?? list?.number else { return "" }
    let level = paragraph.number == nil ? list?.level : paragraph.level ?? list?.level
    return lists.marker(number: number, level: level, style: paragraph.style)
  }
}
