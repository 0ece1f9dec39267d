import CPaper
import Reports

/// Sets papers page after page in the layout of the decree.
struct PaperWriter {
  let press: Press
  let document: Document

  static func file(_ documents: [Document]) throws(PaperError) -> [UInt8] {
    let press = try set(documents)
    if let first = documents.first { press.describe(first) }
    var file = PDFAddition(try press.finish())
    try file.add(language: documents.first?.language ?? .vi, figures: press.figures)
    return file.bytes
  }

  /// Where the pages begin that the papers would be printed on.
  static func breaks(_ documents: [Document]) throws(PaperError) -> [UInt8] {
    PageBreak.json(try set(documents, isWritten: false).breaks).bytes()
  }

  private static func set(_ documents: [Document], isWritten: Bool = true) throws(PaperError)
    -> Press
  {
    let press = try Press(isWritten: isWritten)
    try press.tagged(.document) { () throws(PaperError) in
      for (at, document) in documents.enumerated() {
        press.place = PageBreak(document: at, block: -1)
        let writer = PaperWriter(press: press, document: document)
        let isClose = try document.isBetterClose()
        press.tagged(.paper) { writer.write(isClose: isClose, isOfSeveral: documents.count > 1) }
      }
    }
    return press
  }

  /// - Parameter isOfSeveral: whether it is found in the file's table of contents by itself, as
  ///   one of many letters.
  private func write(isClose: Bool, isOfSeveral: Bool) {
    writeBody(isClose: isClose, bookmark: isOfSeveral ? document.bookmark : nil)
    for (at, annex) in document.annexes.enumerated() {
      press.place = PageBreak(document: press.place.document, part: at + 1, block: -1)
      press.beginPaper()
      _ = press.bookmark(annex.title)
      writeTitle(annex.title, subject: annex.subject, reference: annex.reference)
      write(annex.blocks)
    }
  }

  /// - Parameter isClose: whether it is set close below its head.
  func writeBody(isClose: Bool, bookmark: String? = nil) {
    press.beginPaper()
    if let bookmark { _ = press.bookmark(bookmark) }
    if let letterhead = document.letterhead { write(letterhead) }
    press.isClose = isClose
    writeTitle(document.title, subject: document.subject, reference: document.reference)
    writeAddressees()
    write(document.blocks, closing: document.closing)
    if let closing = document.closing {
      press.place = PageBreak(document: press.place.document, block: document.blocks.count)
      press.need(height(of: closing))
      write(closing)
    }
    press.isClose = false
  }

  /// The kind of paper in bold capitals, what it is about, and the rule under that.
  func writeTitle(_ title: String, subject: String, reference: String = "") {
    guard !title.isEmpty else { return }
    var last: Words?
    for text in [title, subject] where !text.isEmpty {
      let words = press.balanced(text, .bodyBold, width: Sheet.textWidth)
      press.tagged(last == nil ? .title : .paragraph) {
        words.draw(on: press.cairo, x: Sheet.left, y: press.y)
      }
      press.y += words.height
      last = words
    }
    if !reference.isEmpty {
      let words = press.words(reference, .bodyItalic, width: Sheet.textWidth, .centered)
      press.draw(words, x: Sheet.left, y: press.y)
      press.y += words.height
      last = words
    }
    if let line = last?.lines.last {
      press.y += 3
      press.rule(under: line, x: Sheet.left, share: 0.4)
    }
    press.y += 2 * Sheet.paragraphGap
  }

  private func writeAddressees() {
    guard let first = document.addressees.first else { return }
    let head = document.language("Kính gửi:", "To:")
    if document.addressees.count == 1 {
      let words = press.words("\(head) \(first)", .body, width: Sheet.textWidth, .centered)
      press.draw(words, x: Sheet.left, y: press.y)
      press.y += words.height
    } else {
      let indent = 3 * Sheet.firstLineIndent
      let width = Sheet.textWidth - indent
      for (place, text) in ([head] + document.addressees.dashed).enumerated() {
        let words = press.words(text, .body, width: width)
        press.need(words.height)
        press.draw(
          words, x: Sheet.left + (place == 0 ? Sheet.firstLineIndent * 2 : indent), y: press.y)
        press.y += words.height
      }
    }
    press.y += 2 * Sheet.paragraphGap
  }
}

extension Document {
  /// Where a reader looks for it among others: a letter by whom it goes to.
  fileprivate var bookmark: String {
    addressees.count == 1 && title.isEmpty ? addressees[0] : name
  }
}

extension Press {
  /// Draws a paragraph of its own.
  func draw(_ words: Words, x: Double, y: Double) {
    tagged(.paragraph) { words.draw(on: cairo, x: x, y: y) }
  }

  /// What a reader shows of the file besides its pages.
  fileprivate func describe(_ document: Document) {
    describe(CAIRO_PDF_METADATA_TITLE, document.name)
    describe(CAIRO_PDF_METADATA_SUBJECT, document.subject)
    describe(CAIRO_PDF_METADATA_AUTHOR, document.letterhead?.issuer ?? "")
    describe(CAIRO_PDF_METADATA_CREATOR, "thidua")
    describe(CAIRO_PDF_METADATA_CREATE_DATE, "\(document.day.iso)T00:00:00")
  }

  /// Centred lines of about the same length, so that no word stands alone on the last one.
  func balanced(_ text: String, _ style: TextStyle, width: Double) -> Words {
    let widest = words(text, style, width: width, .balanced(padding: 0))
    guard widest.lineCount > 1 else { return widest }
    var narrow = width / 2
    var wide = width
    while wide - narrow > 2 {
      let middle = (narrow + wide) / 2
      let count = words(text, style, width: middle, .balanced(padding: 0)).lineCount
      if count > widest.lineCount { narrow = middle } else { wide = middle }
    }
    let padding = (width - wide) / 2
    return words(text, style, width: width, .balanced(padding: padding))
  }

  /// A rule centred under a line, as long as that share of it.
  func rule(under line: Words.Line, x: Double, share: Double) {
    let length = line.width * share
    let start = x + line.left + (line.width - length) / 2
    self.line(from: (start, y), to: (start + length, y))
    y += Sheet.ruleWidth
  }
}

extension Words.Form {
  fileprivate static func balanced(padding: Double) -> Words.Form {
    Words.Form(alignment: .center, lineSpacing: Words.capitalSpacing, padding: padding)
  }
}
