import Writing

extension Block {
  func html(_ language: Language) -> String {
    switch self {
    case .heading(let text, .part): "<h2>\(text.html)</h2>\n"
    case .heading(let text, .section): "<h3>\(text.html)</h3>\n"
    case .paragraph(let text, .article): Block.article(text)
    case .paragraph(let text, let style): text.paragraph(style.rawValue)
    case .list(let texts): texts.dashed.map { $0.paragraph("item") }.joined()
    case .table(let table): table.html(language)
    case .timeline(let timeline):
      figure(timeline.title, timeline.words, SVGPicture(timeline))
    case .bars(let bars): figure(bars.title, bars.words, SVGPicture(bars))
    }
  }

  private static func article(_ text: String) -> String {
    let number = articleNumber(text)
    return
      "<p class=\"article\"><b>\(number.html)</b>\(String(text.dropFirst(number.count)).html)</p>\n"
  }

  /// A vector picture within the page; what it says stands beside it for those who cannot see it.
  private func figure(_ title: String, _ words: String, _ picture: SVGPicture) -> String {
    """
    <div class="figure">
    <p class="caption">\(title.html)</p>
    <img width="\(SVGPicture.width)" height="\(picture.height)" alt="\(words.html)" \
    src="data:image/svg+xml;base64,\(Base64.text(picture.text))">
    </div>

    """
  }
}

extension Table {
  fileprivate func html(_ language: Language) -> String {
    var text = "<table class=\"data\" width=\"100%\" summary=\"\(id.html)\">\n"
    if isCaptioned { text += "<caption>\(title.html)</caption>\n" }
    text += "<thead><tr>"
    for (column, share) in zip(columns, HTMLTable.shares(self, language)) {
      text +=
        "<th class=\"center\" scope=\"col\" width=\"\(share)%\">\(column.title.html)</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for row in rows {
      text += row.kind == .open ? "<tr class=\"open\">" : "<tr>"
      for (at, column) in columns.enumerated() {
        let shown = row.cells.indices.contains(at) ? row.cells[at].shown(language).html : ""
        let cell = row.kind == .plain || shown.isEmpty ? shown : "<b>\(shown)</b>"
        text += "<td class=\"\(column.alignment.rawValue)\">\(cell)</td>"
      }
      text += "</tr>\n"
    }
    return text + "</tbody>\n</table>\n"
  }
}

private enum HTMLTable {
  /// How wide the columns are in hundredths of the page, which has room for some seventy letters
  /// or fifty capitals.
  static func shares(_ table: Table, _ language: Language) -> [Int] {
    let padding = 22
    let room = 1000 - padding * table.columns.count
    let widths = table.columnWidths(total: room, language) { text in
      text.reduce(0) { $0 + ($1.isUppercase ? 21 : 14) }
    }.map { $0 + padding }
    var passed = 0
    return widths.map { width in
      let start = (passed + 5) / 10
      passed += width
      return (passed + 5) / 10 - start
    }
  }
}

enum Base64 {
  static func text(_ text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        let isFilled = place <= part.count
        result.append(isFilled ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
