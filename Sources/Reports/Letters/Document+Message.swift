extension Document {
  /// The words of a letter without its layout, to be pasted into a mail or a chat.
  package var message: String {
    var lines: [String] = []
    if let about = letterhead?.about { lines.append(about.clean) }
    lines += addressees.map { language("Kính gửi: ", "To: ") + $0.clean }
    for block in blocks {
      switch block {
      case .heading(let text, _), .paragraph(let text, _): lines.append(text.clean)
      case .list(let texts): lines += texts.dashed
      case .table(let table):
        lines += table.rows.map { row in
          row.cells.map { $0.shown(language) }.joined(separator: " | ")
        }
      case .timeline, .bars: break
      }
    }
    for signer in closing?.signers ?? [] {
      lines += signer.titles.map(\.clean) + [signer.name?.clean].compactMap { $0 }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
