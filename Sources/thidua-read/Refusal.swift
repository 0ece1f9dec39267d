import Glibc
import JSON
import Writing

/// Why a document was not read.
enum Refusal: Error {
  case cannotOpen(Int32)
  case empty
  case unknown
  /// Word before 2007, or RTF.
  case oldDocument
  case spreadsheet
  /// A document of text, where a table is asked for.
  case document
  /// Excel 95 and before.
  case oldSheet
  /// Excel's own form of bytes, .xlsb.
  case binarySheet
  /// Neither of the kinds of spreadsheets.
  case unknownSheet
  case encrypted
  /// A part of it, or the file as a whole.
  case broken(String?)
  case declaresEntities
  case swells
  case tooLarge
  case tooLong
  case tooMuchMemory
  case noText
  case notUnicode(line: Int)
  /// Letters of fonts from before Unicode, which only those fonts show as Vietnamese.
  case oldLetters
  case noPDFReader
  /// No place for what lies between two programs.
  case noRoom(Int32)

  var exitCode: Int32 {
    switch self {
    case .noPDFReader, .noRoom: 5
    default: 3
    }
  }

  var json: JSON {
    [
      "refused": [
        "reason": .string(reason), "vi": .string(words.vietnamese), "en": .string(words.english),
      ]
    ]
  }

  /// For programs.
  private var reason: String {
    switch self {
    case .cannotOpen: "cannot-open"
    case .empty: "empty"
    case .unknown: "unknown"
    case .oldDocument: "old-document"
    case .spreadsheet: "spreadsheet"
    case .document: "document"
    case .oldSheet: "old-spreadsheet"
    case .binarySheet: "binary-spreadsheet"
    case .unknownSheet: "unknown"
    case .encrypted: "encrypted"
    case .broken: "broken"
    case .declaresEntities: "declares-entities"
    case .swells: "swells"
    case .tooLarge: "too-large"
    case .tooLong: "too-long"
    case .tooMuchMemory: "too-much-memory"
    case .noText: "no-text"
    case .notUnicode: "not-unicode"
    case .oldLetters: "old-letters"
    case .noPDFReader: "no-pdf-reader"
    case .noRoom: "no-room"
    }
  }

  private var words: Phrase {
    switch self {
    case .cannotOpen(let code):
      Phrase("không mở được tệp (\(system(code)))", "the file cannot be opened (\(system(code)))")
    case .empty: Phrase("tệp rỗng", "the file is empty")
    case .unknown:
      Phrase(
        "không phải văn bản .docx, .odt, .pdf hay .txt", "is no .docx, .odt, .pdf or .txt document")
    case .oldDocument:
      Phrase(
        "là văn bản kiểu cũ (.doc, .rtf); mở ra và lưu lại thành .docx",
        "is a document of an old kind (.doc, .rtf); open it and save it as .docx")
    case .spreadsheet:
      Phrase("là bảng tính, không phải văn bản", "is a spreadsheet and no document of text")
    case .document:
      Phrase(
        "là văn bản, không phải bảng tính", "is a document of text and no spreadsheet")
    case .oldSheet:
      Phrase(
        "là bảng tính kiểu Excel 95 trở về trước; mở ra và lưu lại thành .xlsx",
        "is a spreadsheet of Excel 95 or before; open it and save it as .xlsx")
    case .binarySheet:
      Phrase(
        "là bảng tính nhị phân (.xlsb); mở ra và lưu lại thành .xlsx",
        "is a binary spreadsheet (.xlsb); open it and save it as .xlsx")
    case .unknownSheet:
      Phrase(
        "không phải bảng tính .xlsx, .ods, .xls hay .csv", "is no .xlsx, .ods, .xls or .csv table")
    case .encrypted:
      Phrase(
        "có mật khẩu; bỏ mật khẩu rồi đọc lại", "is protected by a password; take that away first")
    case .broken(let part?):
      Phrase("tệp hỏng (phần \(part))", "the file is broken (its part \(part))")
    case .broken(nil): Phrase("tệp hỏng hoặc bị cắt cụt", "the file is broken or cut short")
    case .declaresEntities:
      Phrase(
        "có khai báo thực thể XML, không chương trình văn phòng nào viết như vậy; không đọc",
        "declares XML entities, which no office program does; it is not read")
    case .swells:
      Phrase(
        "giải nén ra lớn bất thường; không đọc", "unpacks to an improbable size; it is not read")
    case .tooLarge:
      Phrase("lớn hơn mức đọc được", "is larger than what can be read")
    case .tooLong:
      Phrase("đọc quá lâu, đã dừng", "takes too long to read and was given up")
    case .tooMuchMemory:
      Phrase(
        "đọc không xong: cần quá nhiều bộ nhớ, hoặc chương trình đọc gặp lỗi",
        "was given up: it needs too much memory, or the reading program failed")
    case .noText:
      Phrase(
        "PDF không có chữ (bản quét ảnh); cần bản có chữ hoặc nhận dạng chữ trước",
        "the PDF has no text (a scan); get one with text, or have its letters recognised first")
    case .notUnicode(let line):
      Phrase(
        "dòng \(line): chữ không phải Unicode; lưu lại dạng UTF-8",
        "line \(line): the text is not Unicode; save it as UTF-8")
    case .oldLetters:
      Phrase(
        "chữ theo phông cũ (TCVN3, VNI); chuyển sang Unicode rồi đọc lại",
        "its letters are those of old fonts (TCVN3, VNI); convert them to Unicode first")
    case .noPDFReader:
      Phrase(
        "máy này chưa đọc được PDF: thiếu pdftotext (gói poppler-utils)",
        "this machine cannot read PDF: pdftotext is missing (package poppler-utils)")
    case .noRoom(let code):
      Phrase(
        "không ghi được tệp tạm (\(system(code)))",
        "no temporary file can be written (\(system(code)))")
    }
  }

  private func system(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "\(code)"
  }
}
