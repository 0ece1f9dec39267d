import Writing

/// The name of a file as it is typed.
enum PaperPath {
  static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// What stands behind the last dot of the last name; none while there is no name before it.
  static func ending(_ text: String) -> String? {
    let name = trimmed(text).split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
      name.index(after: dot) < name.endIndex
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  static func format(_ ending: String, _ language: Language) -> String {
    switch ending {
    case "pdf": language("PDF, để in", "PDF, to be printed")
    case "docx": language("Word, để sửa thêm", "Word, to be worked on")
    case "html": language("trang web", "a web page")
    case "xlsx": language("bảng tính Excel", "an Excel workbook")
    case "csv": language("CSV cho bảng tính", "CSV for spreadsheets")
    case "ics": language("lịch các hạn cho điện thoại", "the deadlines for a calendar")
    case "json": language("số liệu JSON", "the status as JSON")
    default: language("văn bản thuần, 64 cột", "plain text, 64 columns")
    }
  }
}
