/// What a file is, told by its bytes: its name may say anything.
enum DocumentKind {
  case archive
  case compound
  case pdf
  case richText
  case plain

  init(of bytes: [UInt8]) throws(Refusal) {
    if bytes.isEmpty { throw .empty }
    if bytes.starts(with: "PK".utf8) && bytes.count > 3 && bytes[2] < 9 {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compound
    } else if DocumentKind.isPDF(bytes) {
      self = .pdf
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else {
      self = .plain
    }
  }

  func read(_ bytes: [UInt8]) throws(Refusal) -> ReadDocument {
    switch self {
    case .archive: try ArchivedDocument(Archive(bytes)).read()
    case .compound: throw CompoundFile(bytes).refusal
    case .pdf: try PDFDocument(bytes).read()
    case .richText: throw .oldDocument
    case .plain: try PlainText(bytes).read()
    }
  }

  /// The same as a spreadsheet; what is none of those that this program opens may still be CSV.
  func book(_ bytes: [UInt8]) throws(Refusal) -> ReadBook {
    switch self {
    case .archive: try ArchivedDocument(Archive(bytes)).book()
    case .compound: try CompoundFile(bytes).book()
    case .pdf, .richText: throw .document
    case .plain: throw .unknownSheet
    }
  }

  /// Some bytes of a mail or of a server may stand before its mark.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let start = bytes.prefix(1024)
    return start.indices.contains { start[$0...].starts(with: mark) }
  }
}
