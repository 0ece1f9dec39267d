/// A text in both languages, kept where the language is not known yet.
package struct Phrase: Hashable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(_ vietnamese: String, _ english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package func callAsFunction(_ language: Language) -> String { language(vietnamese, english) }
}

extension Language {
  package func callAsFunction(_ phrase: Phrase) -> String {
    self(phrase.vietnamese, phrase.english)
  }
}
