import Canvas
import Writing

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
