package import Canvas
import Writing

/// What stands in a pane that has nothing to show: why, and what to do next.
package struct EmptyState: Widget {
  let lines: [String]

  package init(_ lines: String...) { self.lines = lines }

  package func render(in rect: Rect, into frame: inout Frame) {
    let wrapped = lines.flatMap { $0.wrapped(to: max(rect.width - 4, 1)) }
    let top = rect.height > wrapped.count + 2 ? (rect.height - wrapped.count) / 3 : 0
    for (row, line) in wrapped.enumerated() {
      frame.draw(line, in: rect, row: top + row, .center, style: .dim)
    }
  }
}

extension EmptyState {
  /// Where a filter leaves nothing; `!` alone may leave nothing for a good reason.
  static func narrowed(
    _ list: RowList, _ language: Language, noneLate: Phrase, noneFound: Phrase
  ) -> EmptyState {
    EmptyState(
      (list.onlyLate && list.filter.isEmpty ? noneLate : noneFound)(language),
      language("Esc bỏ bộ lọc.", "Esc clears the filter."))
  }

  static func noSchools(_ list: RowList, _ language: Language, noneLate: Phrase) -> EmptyState {
    narrowed(
      list, language, noneLate: noneLate,
      noneFound: Phrase("Không trường nào khớp bộ lọc.", "No school matches the filter."))
  }
}
