import Writing

extension Block {
  func html(_ language: Language) -> String {
    switch self {
    case .heading(let text, .part): "<h2>\(text.html)</h2>\n"
    case .heading(let text, .section): "<h3>\(text.html)</h3>\n"
    case .paragraph(let text, let style): text.paragraph(style.rawValue)
    case .list(let texts): texts.dashed.map { $0.paragraph("item") }.joined()
    case .table(let table): table.html(language)
    case .timeline(let timeline):
      figure(timeline.title, timeline.words, SVGPicture(timeline))
    case .bars(let bars): figure(bars.title, bars.words, SVGPicture(bars))
    }
  }

  /// A vector picture within the page; what it says stands beside it for those who cannot see it.
  private func figure(_ title: String, _ words: String, _ picture: SVGPicture) -> String {
    """
    <figure>
    <figcaption>\(title.html)</figcaption>
    <img width="\(SVGPicture.width)" height="\(picture.height)" alt="\(words.html)" \
    src="data:image/svg+xml;base64,\(Base64.text(picture.text))">
    </figure>

    """
  }
}

extension Table {
  fileprivate func html(_ language: Language) -> String {
    var text = "<table class=\"data\" data-table=\"\(id.html)\">\n"
    if isCaptioned { text += "<caption>\(title.html)</caption>\n" }
    text += "<thead><tr>"
    // Said once in shares of a thousand; what sets the page knows its letters better than we do.
    for (column, width) in zip(columns, columnWidths(total: 1000, language) { $0.utf8.count * 12 })
    {
      let share = "\(width / 10).\(width % 10)%"
      text +=
        "<th class=\"center\" scope=\"col\" style=\"width: \(share)\">\(column.title.html)</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for row in rows {
      text += "<tr>"
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

extension Timeline {
  fileprivate var words: String {
    let spans = spans.map { "\($0.label): \($0.starts.vietnamese) - \($0.ends.vietnamese)" }
    return (spans + [todayLabel] + marks.map(\.label)).joined(separator: "; ")
  }
}

extension Bars {
  fileprivate var words: String { bars.map { "\($0.label): \($0.shown)" }.joined(separator: "; ") }
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
