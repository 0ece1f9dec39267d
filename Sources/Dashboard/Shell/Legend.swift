import Campaign
import Canvas

/// What the signs on the screens mean, and the short names of the matrix's columns.
enum Legend {
  static func overlay(_ state: State) -> Reader {
    let language = state.language
    let glyphs = state.glyphs
    let matrix = state.digest.matrix.map { state.status.obligations[$0] }
    let columns = matrix.map { one in (ColumnLabel.short(one, state), one.title, one.wording) }
    return Reader(language("Các dấu trên màn hình", "The signs on the screens")) { width in
      var lines = signs.flatMap { sign, style, words in
        entry(Span("\(glyphs.sign(sign))  ", style), Span(words(language)), width)
      }
      let kinds = Set(state.status.obligations.map(\.kind))
      if !kinds.isEmpty { lines.append(FactLine(spans: [])) }
      for kind in ObligationKind.allCases where kinds.contains(kind) {
        lines += entry(
          Span("\(glyphs.sign(kind.sign))  ", .accent), Span(kind.word(language)), width)
      }
      guard !columns.isEmpty else { return lines }
      lines.append(FactLine(spans: []))
      for (short, title, wording) in columns {
        let name = Span("\(short)  ", .accent)
        let whole = [name, Span("\(title) "), Span(wording, .dim)]
        if whole.displayWidth <= width {
          lines.append(FactLine(spans: whole))
        } else {
          let indent = Span(String(repeating: " ", count: name.text.displayWidth))
          lines += entry(name, Span(title), width) + entry(indent, Span(wording, .dim), width)
        }
      }
      return lines
    }
  }

  /// A sign with its words, in as many lines as they need.
  private static func entry(_ sign: Span, _ words: Span, _ width: Int) -> [FactLine] {
    let indent = sign.text.displayWidth
    return words.text.wrapped(to: max(width - indent, 1)).enumerated().map { number, line in
      let start = number == 0 ? sign : Span(String(repeating: " ", count: indent))
      return FactLine(spans: [start, Span(line, words.style)])
    }
  }

  private static let signs: [(Sign, Style, Phrase)] = [
    (
      .overdue, .bad,
      Phrase("quá hạn, hoặc chưa trường nào triển khai, chưa ai trả lời", "overdue, or untouched")
    ),
    (
      .late, .warning,
      Phrase(
        "quá ngày thu của cơ quan; chưa đạt mục tiêu", "past the collection day; short of a goal"
      )
    ),
    (.today, .today, Phrase("hạn hôm nay", "due today")),
    (.soon, .warning, Phrase("sắp đến hạn", "due soon")),
    (.upcoming, .plain, Phrase("chưa đến hạn", "not due yet")),
    (.done, .good, Phrase("đã xong, đã đủ, đã đạt", "done, complete, met")),
    (.partial, .plain, Phrase("mới có một phần", "partly there")),
    (.missing, .dim, Phrase("chưa có", "not there yet")),
    (
      .notApplicable, .dim,
      Phrase("không có đề nghị, không áp dụng", "nothing to nominate, not needed")
    ),
    (.ongoing, .dim, Phrase("thường xuyên, không có ngày cuối", "ongoing, without a last day")),
    (.over, .bad, Phrase("vượt số lượng tối đa", "over the cap")),
    (.commemoration, Style(.second), Phrase("ngày kỷ niệm", "a day of honour")),
    (.todayLine, .accent, Phrase("hôm nay, trên dòng thời gian", "today, on the timeline")),
  ]
}
