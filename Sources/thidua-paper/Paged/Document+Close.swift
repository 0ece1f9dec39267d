import Reports

extension Document {
  /// Whether a last page holds little that would find room before it.
  func isBetterClose() throws(PaperError) -> Bool {
    guard letterhead != nil, closing != nil, mayTakeFewPages else { return false }
    let wide = try set(isClose: false)
    guard wide.page > 1, wide.y < Sheet.top + Sheet.textHeight * 0.4 else { return false }
    return try set(isClose: true).page < wide.page
  }

  private func set(isClose: Bool) throws(PaperError) -> Press {
    let press = try Press(isWritten: false)
    PaperWriter(press: press, document: self).writeBody(isClose: isClose)
    return press
  }

  /// What is shorter fits on one page in any case, and what is longer is no matter of a few lines.
  private var mayTakeFewPages: Bool {
    let length = blocks.reduce(0) { length, block in
      switch block {
      case .heading(let text, _), .paragraph(let text, _): length + text.utf8.count + 100
      case .list(let texts): texts.reduce(length) { $0 + $1.utf8.count + 60 }
      case .table(let table): length + 200 * table.rows.count
      case .timeline, .bars: length + 1000
      }
    }
    return (1000...12_000).contains(length)
  }
}
