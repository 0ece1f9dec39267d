package import Writing

/// What was passed over in a file or read although it is hidden: said, so that nothing is silent.
package struct ImportNote: Equatable, Sendable {
  package var reason: Reason
  package var place: ImportFault.Place

  package enum Reason: Equatable, Sendable {
    case unknownColumn(String, nearest: [String])
    case headlessColumn
    /// Of rows, the lines of which are named with the first of them.
    case total(String)
    case numbering, repeatedHead
    case group(String)
    case remark(String)
    /// From here on to the end.
    case signature(String, until: Int)
    /// A cell that is filled though nothing is asked of this school there.
    case notAsked(String)
    case hiddenColumn(String)
    case hiddenRows([Int])
    case hiddenSheet(String)
    case otherSheets([String])
    /// A row names none, and was taken for this one by what stands above the table.
    case namedAbove(String)
  }

  package init(_ reason: Reason, _ place: ImportFault.Place) {
    self.reason = reason
    self.place = place
  }
}

extension [ImportNote] {
  /// As they stand in the file; what is of the file as a whole comes first.
  var inOrder: [ImportNote] {
    sorted {
      ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0)
    }
  }
}

extension ImportNote {
  package func text(_ language: Language) -> String {
    let place = place.text(language)
    let words = words(language)
    return place.isEmpty ? words : "\(place): \(words)"
  }

  private func words(_ language: Language) -> String {
    switch reason {
    case .unknownColumn(let name, let nearest):
      language("không hiểu cột “\(name)”, đã bỏ qua", "unknown column “\(name)”, passed over")
        + ImportFault.hint(nearest, language)
    case .headlessColumn:
      language("cột không có tiêu đề, đã bỏ qua", "a column without a heading, passed over")
    case .total(let text):
      language("dòng tổng “\(text)”, đã bỏ qua", "a row of totals “\(text)”, passed over")
    case .numbering: language("dòng đánh số cột, đã bỏ qua", "numbers of columns, passed over")
    case .repeatedHead:
      language("tiêu đề lặp lại, đã bỏ qua", "the headings once more, passed over")
    case .group(let text):
      language("đề mục “\(text)”, đã bỏ qua", "a heading of rows “\(text)”, passed over")
    case .remark(let text):
      language("ghi chú “\(text)”, đã bỏ qua", "a note “\(text)”, passed over")
    case .signature(let text, let last):
      language(
        "từ đây đến dòng \(last) là phần ký “\(text)”, đã bỏ qua",
        "from here to line \(last) it is signed, “\(text)”, passed over")
    case .notAsked(let text):
      language(
        "ô không áp dụng cho trường này mà ghi “\(text)”, đã bỏ qua",
        "not asked of this school, yet it says “\(text)”, passed over")
    case .hiddenColumn(let name):
      language("cột ẩn “\(name)”, vẫn được đọc", "a hidden column “\(name)”, read all the same")
    case .hiddenRows(let lines):
      language(
        "\(lines.count) dòng ẩn, vẫn được đọc: \(ImportNote.list(lines))",
        "\(lines.count) hidden rows, read all the same: \(ImportNote.list(lines))")
    case .hiddenSheet(let name):
      language(
        "trang tính ẩn “\(name)”, không đọc (muốn đọc: --sheet)",
        "a hidden sheet “\(name)”, not read (--sheet reads it)")
    case .otherSheets(let names):
      language("trang tính không đọc: ", "sheets that are not read: ")
        + names.map { "“\($0)”" }.joined(separator: ", ")
    case .namedAbove(let name):
      language(
        "bảng không có cột trường; phía trên bảng ghi “\(name)”",
        "the table has no column of schools; above it stands “\(name)”")
    }
  }

  private static let mostLines = 12

  private static func list(_ lines: [Int]) -> String {
    let shown = lines.prefix(mostLines).map { "\($0)" }.joined(separator: ", ")
    return lines.count > mostLines ? shown + ", …" : shown
  }
}
