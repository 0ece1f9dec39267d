package import JSON

/// What the program asks of `thidua-paper`: papers as values, and the format they shall take.
package struct PaperJob: Sendable, Equatable {
  package var format: Format
  /// Each begins on a page of its own and counts its pages from one.
  package var documents: [Document]
  /// Whether each is a file of its own.
  package var isApart: Bool

  package enum Format: String, Sendable {
    case pdf, docx, xlsx
    /// Where the pages of the PDF begin, without the PDF.
    case pages
  }

  package init(format: Format, documents: [Document], isApart: Bool = false) {
    self.format = format
    self.isApart = isApart
    // What is to be looked at before printing is no part of what is printed.
    self.documents = documents.map { document in
      var document = document
      document.remarks = []
      return document
    }
  }

  package var json: JSON {
    [
      "job": .number(JSONNumber(PaperJob.version)), "format": .string(format.rawValue),
      "apart": .bool(isApart),
      "documents": .array(documents.map(\.json)),
    ]
  }

  /// None where the bytes ask for something this version does not know.
  package init?(_ json: JSON) {
    guard json["job"]?.int == PaperJob.version,
      let format = json["format"]?.string.flatMap({ Format(rawValue: $0) }),
      let documents = json["documents"]?.array
    else { return nil }
    self.format = format
    isApart = json["apart"]?.bool ?? false
    self.documents = documents.compactMap { Document($0) }
    if self.documents.count != documents.count { return nil }
  }

  private static let version = 1

  // MARK: Files of their own

  /// Some files as one: each behind its length on a line.
  package static func joined(_ files: [[UInt8]]) -> [UInt8] {
    files.reduce(into: []) { bytes, file in
      bytes += Array("\(file.count)\n".utf8)
      bytes += file
    }
  }

  /// None where the bytes are no such files.
  package static func parted(_ bytes: [UInt8]) -> [[UInt8]]? {
    var files: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let count = Int(String(decoding: rest[..<end], as: UTF8.self)), count >= 0,
        rest.endIndex - end > count
      else { return nil }
      files.append(Array(rest[(end + 1)..<(end + 1 + count)]))
      rest = rest[(end + 1 + count)...]
    }
    return files
  }
}
