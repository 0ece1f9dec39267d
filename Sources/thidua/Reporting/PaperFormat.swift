import JSON
import Reports
import Writing

/// The formats that papers are written in.
enum PaperFormat: String, CaseIterable {
  case text, pdf, html, xlsx, csv
  /// Text on the pages that the PDF has, to be looked at before it is printed.
  case preview
  /// Letters alone: the words without the layout.
  case message
  /// The summary alone: every deadline and phase for a calendar program.
  case ics
  /// The summary alone: the status.
  case json

  static let paper = [text, pdf, html, xlsx, csv, preview]
  static let summary = paper + [ics, json]
  static let letter = [text, message, pdf, html, xlsx, csv, preview]
  static let form = [xlsx, csv, html]

  /// What a terminal shows only as noise.
  var isBinary: Bool { self == .pdf || self == .xlsx }

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
    case .xlsx: try PaperProgram.make(PaperJob(format: .xlsx, documents: documents))
    case .ics, .json: []
    }
  }
}
