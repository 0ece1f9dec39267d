package import JSON

/// What a note says: a text, and the number of the document that it rests on where there is one.
package struct NoteValue: Equatable, Sendable {
  package var text: String
  package var document: String?

  package init(_ text: String, document: String? = nil) {
    self.text = text
    self.document = document
  }

  /// None where nothing is remarked.
  package init?(_ value: JSON?) {
    guard let text = value?.string ?? value?["text"]?.string, !text.isEmpty else { return nil }
    self.init(text, document: value?["document"]?.string)
  }

  /// A text alone stays a plain one, as it always was.
  package var json: JSON {
    guard let document else { return .string(text) }
    return ["text": .string(text), "document": .string(document)]
  }

  /// `gọi lại thứ Sáu (CV 12/PGDĐT)`
  package var words: String { document.map { "\(text) (\($0))" } ?? text }
}
