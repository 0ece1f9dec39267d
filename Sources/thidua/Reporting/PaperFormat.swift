import JSON
import Reports
import Writing

/// The formats that papers are written in.
enum PaperFormat: String, CaseIterable {
  case text, pdf, docx, html, xlsx, csv
  /// Text on the pages that the PDF has, to be looked at before it is printed.
  case preview
  /// Letters alone: the words without the layout.
  case message
  /// The summary alone: every deadline and phase for a calendar program.
  case ics
  /// The summary alone: the status.
  case json

  static let paper = [text, pdf, docx, html, xlsx, csv, preview]
  static let summary = paper + [ics, json]
  static let letter = [text, message, pdf, docx, html, xlsx, csv, preview]
  static let form = [xlsx, csv, html]

  /// What a terminal shows only as noise.
  var isBinary: Bool { [.pdf, .docx, .xlsx].contains(self) }

  /// Only tables are written in it.
  var isOfTables: Bool { self == .xlsx || self == .csv }

  /// Papers as the bytes of a file; the calendar and the status are no papers.
  func bytes(_ documents: [Document]) throws(Failure) -> [UInt8] {
    switch self {
    case .text: Array(TextPaper.text(documents).utf8)
    case .preview: Array(TextPaper.text(documents, breaks: try PaperProgram.breaks(documents)).utf8)
    case .html: Array(HTMLPaper.text(documents).utf8)
    case .csv: Array(CSVPaper.text(documents).utf8)
    case .message: Array(documents.map(\.message).joined(separator: "\n").utf8)
    case .pdf: try PaperProgram.make(PaperJob(format: .pdf, documents: documents))
    case .docx: try PaperProgram.make(PaperJob(format: .docx, documents: documents))
    case .xlsx: try PaperProgram.make(PaperJob(format: .xlsx, documents: documents))
    case .ics, .json: []
    }
  }

  /// A file of each paper.
  func files(_ documents: [Document]) throws(Failure) -> [[UInt8]] {
    if let apart = PaperJob.Format(rawValue: rawValue) {
      return try PaperProgram.each(apart, documents)
    }
    var files: [[UInt8]] = []
    for document in documents { files.append(try bytes([document])) }
    return files
  }

  /// What the names of its files end in.
  var ending: String { [.text, .message, .preview].contains(self) ? "txt" : rawValue }
}
