import Campaign
import Canvas

/// What the signs on the screens mean, and the short names of the matrix's columns.
enum Legend {
  static func overlay(_ state: State) -> Reader {
    let language = state.language
    let glyphs = state.glyphs
    let matrix = state.digest.matrix.map { state.status.deadlines[$0] }
    let columns = matrix.map { one in
      (ColumnLabel.short(one, language), one.title, one.deadline.wording)
    }
    return Reader(language("Các dấu trên màn hình", "The signs on the screens")) { width in
      var lines = signs.map { sign, style, words in
        FactLine(spans: [
          Span("\(glyphs.sign(sign))  ", style), Span(words(language)),
        ])
      }
      guard !columns.isEmpty else { return lines }
      lines.append(FactLine(spans: []))
      for (short, title, wording) in columns {
        let words = Span("\(title) ", .plain)
        lines.append(FactLine(spans: [Span("\(short)  ", .accent), words, Span(wording, .dim)]))
      }
      return lines
    }
  }

  private static let signs: [(Sign, Style, Phrase)] = [
    (.overdue, .bad, Phrase("quá hạn, hoặc chưa ai làm, chưa ai trả lời", "overdue, or untouched")),
    (
      .late, .warning,
      Phrase(
        "trễ ngày nộp về cơ quan; chưa đạt mục tiêu", "late for the collection day; short of a goal"
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
