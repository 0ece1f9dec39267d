package import JSON

/// What the program asks of `thidua-paper`: papers as values, and the format they shall take.
package struct PaperJob: Sendable, Equatable {
  package var format: Format
  /// Each begins on a page of its own and counts its pages from one.
  package var documents: [Document]

  package enum Format: String, Sendable {
    case pdf, xlsx
    /// Where the pages of the PDF begin, without the PDF.
    case pages
  }

  package init(format: Format, documents: [Document]) {
    self.format = format
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
    self.documents = documents.compactMap { Document($0) }
    if self.documents.count != documents.count { return nil }
  }

  private static let version = 1
}
