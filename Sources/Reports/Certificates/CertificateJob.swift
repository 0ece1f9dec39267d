package import JSON

/// Certificates as `thidua-paper` prints them: pages of words in boxes, in millimetres.
package struct CertificateJob: Sendable, Equatable {
  package var pages: [Page]
  /// A picture of the form behind, for looking at; never for printing onto the form.
  package var picture: String?

  package struct Page: Sendable, Equatable {
    package var width: Double
    package var height: Double
    package var words: [Words]

    package init(width: Double, height: Double, words: [Words]) {
      self.width = width
      self.height = height
      self.words = words
    }
  }

  package struct Words: Sendable, Equatable {
    package var text: String
    package var field: CertificateForm.Field

    package init(text: String, field: CertificateForm.Field) {
      self.text = text
      self.field = field
    }
  }

  package init(pages: [Page], picture: String? = nil) {
    self.pages = pages
    self.picture = picture
  }

  package var json: JSON {
    [
      "job": JSON(CertificateJob.version), "format": "certificates", "picture": JSON(picture),
      "pages": .array(
        pages.map { page in
          [
            "width": JSON(page.width), "height": JSON(page.height),
            "words": .array(page.words.map(\.json)),
          ]
        }),
    ]
  }

  /// None where the bytes ask for something this version does not know.
  package init?(_ json: JSON) {
    guard json["job"]?.int == CertificateJob.version, json["format"]?.string == "certificates",
      let pages = json["pages"]?.array
    else { return nil }
    picture = json["picture"]?.string
    self.pages = []
    for page in pages {
      guard let width = page["width"]?.double, let height = page["height"]?.double,
        (1...2000).contains(width), (1...2000).contains(height),
        let words = page["words"]?.array
      else { return nil }
      let read = words.compactMap { Words($0) }
      guard read.count == words.count else { return nil }
      self.pages.append(Page(width: width, height: height, words: read))
    }
  }

  private static let version = 1
}

extension CertificateJob.Words {
  fileprivate var json: JSON {
    [
      "text": .string(text.clean), "x": JSON(field.x), "y": JSON(field.y),
      "width": JSON(field.width), "height": JSON(field.height), "size": JSON(field.size),
      "bold": .bool(field.isBold), "italic": .bool(field.isItalic),
      "align": .string(field.alignment.rawValue),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let text = json["text"]?.string, let x = json["x"]?.double, let y = json["y"]?.double,
      let width = json["width"]?.double, let height = json["height"]?.double,
      let size = json["size"]?.double, width > 0, height > 0, (1...500).contains(size)
    else { return nil }
    self.text = text
    field = CertificateForm.Field(
      text: text, x: x, y: y, width: width, height: height, size: size,
      isBold: json["bold"]?.bool ?? false, isItalic: json["italic"]?.bool ?? false,
      alignment: json["align"]?.string.flatMap { Column.Alignment(rawValue: $0) } ?? .center)
  }
}
