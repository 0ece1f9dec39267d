import CWorkbook
import Glibc
import Reports

/// Makes a workbook with one sheet for each table.
struct WorkbookWriter {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: CellFormats

  /// The library can write only to a named file, which is then read and removed.
  static func file(_ documents: [Document]) throws(PaperError) -> [UInt8] {
    let file = try TemporaryFile()
    defer { file.remove() }
    guard let workbook = workbook_new(file.path) else {
      throw .workbookFailed("no memory")
    }
    let writer = WorkbookWriter(workbook: workbook, formats: CellFormats(workbook))
    var failure = writer.fill(documents)
    let closing = workbook_close(workbook)
    if failure == LXW_NO_ERROR { failure = closing }
    guard failure == LXW_NO_ERROR else {
      throw .workbookFailed(String(cString: lxw_strerror(failure)))
    }
    return try file.bytes()
  }

  private func fill(_ documents: [Document]) -> lxw_error {
    var names = SheetNames()
    if let first = documents.first { describe(first) }
    for document in documents {
      for table in document.tables {
        guard let sheet = workbook_add_worksheet(workbook, names.next(for: table.title)) else {
          return LXW_ERROR_MEMORY_MALLOC_FAILED
        }
        let failure = SheetWriter(
          sheet: sheet, table: table, language: document.language, formats: formats
        ).write()
        if failure != LXW_NO_ERROR { return failure }
        PrintedPage(document).setUp(sheet)
      }
    }
    for document in documents {
      for bars in document.figures {
        let name = names.next(for: bars.title)
        guard let sheet = workbook_add_worksheet(workbook, name) else {
          return LXW_ERROR_MEMORY_MALLOC_FAILED
        }
        let failure = FigureSheet(
          workbook: workbook, sheet: sheet, name: name, bars: bars, language: document.language,
          formats: formats
        ).write()
        if failure != LXW_NO_ERROR { return failure }
        PrintedPage(document).setUp(sheet)
      }
    }
    // A workbook without a sheet does not open.
    if names.isEmpty, workbook_add_worksheet(workbook, nil) == nil {
      return LXW_ERROR_MEMORY_MALLOC_FAILED
    }
    return LXW_NO_ERROR
  }

  /// What the spreadsheet shows of the file besides its cells.
  private func describe(_ document: Document) {
    let title = strdup(document.title)
    let subject = strdup(document.subject)
    let author = document.letterhead.flatMap { strdup($0.issuer) }
    defer { for text in [title, subject, author] { free(text) } }
    var properties = lxw_doc_properties()
    properties.title = title
    properties.subject = subject
    properties.author = author
    var made = tm()
    let day = document.day.components
    made.tm_year = Int32(clamping: day.year - 1900)
    made.tm_mon = Int32(clamping: day.month - 1)
    made.tm_mday = Int32(clamping: day.day)
    properties.created = timegm(&made)
    workbook_set_properties(workbook, &properties)
  }
}

extension Document {
  /// The bars that a chart is made of.
  fileprivate var figures: [Bars] {
    (blocks + annexes.flatMap(\.blocks)).compactMap {
      if case .bars(let bars) = $0 { bars } else { nil }
    }
  }
}

/// Names that spreadsheets accept: short, without their own signs, and each only once.
struct SheetNames {
  private var used: Set<String> = []

  var isEmpty: Bool { used.isEmpty }

  mutating func next(for title: String) -> String {
    let allowed = title.filter { !"[]:*?/\\'".contains($0) }
    let base = allowed.isEmpty ? "Bảng" : allowed
    var name = SheetNames.cut(base, to: SheetNames.longest)
    var number = 2
    while !used.insert(name.lowercased()).inserted {
      let suffix = " (\(number))"
      name = SheetNames.cut(base, to: SheetNames.longest - suffix.utf8.count) + suffix
      number += 1
    }
    return name
  }

  /// At most so many UTF-16 units, which is what spreadsheets count.
  private static func cut(_ text: String, to length: Int) -> String {
    var text = text
    while text.utf16.count > length { text.removeLast() }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static let longest = 31
}
