import Reports

extension WordBody {
  /// Two columns without borders: who issues the paper, and the name of the state.
  mutating func add(_ head: Letterhead) {
    let left = Sheet.textWidth * Letterhead.leftShare
    let right = Sheet.textWidth - left
    var table = WordColumns(widths: [left, right], leftMargin: WordBody.apart)
    table.rows = [
      [names(of: head, width: left - WordBody.apart), state(of: head, width: right)],
      [number(of: head, width: left - WordBody.apart), [place(of: head, width: right)]],
    ]
    add(markup: table.xml)
  }

  /// Between both columns.
  private static let apart = 8.0

  private func names(of head: Letterhead, width: Double) -> [WordParagraph] {
    var paragraphs: [WordParagraph] = []
    for (name, style) in [(head.superior, WordStyle.superior), (head.issuer, .issuer)]
    where !name.isEmpty {
      var paragraph = WordParagraph(style)
      paragraph.lines = press.lines(of: name, style.text, width: width)
      paragraphs.append(paragraph)
      if style == .issuer, let last = paragraph.lines.last {
        let length = press.words(last, style.text, width: Sheet.width).lines.first?.width ?? 0
        paragraphs.append(.rule(length * 0.4, width: width, before: 2))
      }
    }
    return paragraphs
  }

  private func state(of head: Letterhead, width: Double) -> [WordParagraph] {
    let motto = press.words(head.motto, .motto, width: width, .centered)
    return [
      WordParagraph(.nation, head.nation), WordParagraph(.motto, head.motto),
      .rule(motto.lines.last?.width ?? 0, width: width, before: 2),
    ]
  }

  private func number(of head: Letterhead, width: Double) -> [WordParagraph] {
    var number = WordParagraph(.number, head.number)
    number.form.before = Sheet.paragraphGap
    guard let about = head.about else { return [number] }
    var paragraph = press.paragraph(balanced: about, .about, width: width).0
    paragraph.form.before = Sheet.paragraphGap
    return [number, paragraph]
  }

  private func place(of head: Letterhead, width: Double) -> WordParagraph {
    var place = press.paragraph(balanced: head.placeAndDate, .placeAndDate, width: width).0
    place.form.before = Sheet.paragraphGap
    return place
  }

  // MARK: The end of the paper

  /// The recipients on the left, level with the signer's title on the right; in one piece, and on
  /// the page of what stands before it.
  mutating func add(_ closing: Closing) {
    addGap(2 * Sheet.paragraphGap, staysWithNext: true)
    let left = Sheet.textWidth * PaperWriter.recipientsShare
    let right = Sheet.textWidth - left
    var recipients: [WordParagraph] = []
    if !closing.recipients.isEmpty {
      var head = WordParagraph(.recipientsHead, closing.recipientsHead)
      // On one line with the title beside it.
      let title = press.words("X", .bodyBold, width: right).baseline
      let own = press.words("X", .recipientsHead, width: left).baseline
      if closing.signers.count == 1 { head.form.before = max(0, title - own) }
      recipients = [head] + closing.recipientLines.map { WordParagraph(.recipient, $0) }
    }
    let signatures = closing.signers.enumerated().map { place, signer in
      paragraphs(of: signer, width: place == closing.signers.count - 1 ? right : left)
    }
    var table = WordColumns(widths: [left, right], leftMargin: 0)
    table.isClose = press.isClose
    if signatures.count > 1 {
      table.rows = [[signatures[0], signatures[signatures.count - 1]]]
      if !recipients.isEmpty {
        recipients[0].form.before = 2 * Sheet.paragraphGap
        table.rows.append([recipients, []])
      }
    } else {
      table.rows = [[recipients, signatures.last ?? []]]
    }
    add(markup: table.xml)
  }

  private func paragraphs(of signer: Signer, width: Double) -> [WordParagraph] {
    let titles = signer.titles.map { press.paragraph(balanced: $0, .signerTitle, width: width).0 }
    var name = WordParagraph(.signerName, signer.name ?? "")
    name.form.before = PaperWriter.signatureRoom(isClose: press.isClose)
    return titles + [name]
  }
}

/// Two columns side by side, without borders, whose rows stay together.
private struct WordColumns {
  let widths: [Double]
  /// What the left column leaves free beside the other.
  let leftMargin: Double
  var isClose = false
  var rows: [[[WordParagraph]]] = []

  var xml: String {
    let widths = self.widths.wholeTwips
    var xml = """
      <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>\
      <w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>
      """
    for width in widths { xml += "<w:gridCol w:w=\"\(width)\"/>" }
    xml += "</w:tblGrid>"
    for (at, row) in rows.enumerated() {
      xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
      for (column, paragraphs) in row.enumerated() {
        xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>"
        if column == 0, leftMargin > 0 {
          xml += "<w:tcMar><w:right w:w=\"\(leftMargin.twips)\" w:type=\"dxa\"/></w:tcMar>"
        }
        xml += "</w:tcPr>"
        for var paragraph in paragraphs.isEmpty ? [WordParagraph(.gap)] : paragraphs {
          paragraph.form.staysWithNext = at < rows.count - 1
          xml += paragraph.xml(isClose: isClose)
        }
        xml += "</w:tc>"
      }
      xml += "</w:tr>"
    }
    return xml + "</w:tbl>"
  }
}
