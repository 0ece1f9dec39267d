import Writing

/// The same words in both languages.
struct Phrase: Equatable, Sendable {
  let vietnamese: String
  let english: String

  init(_ vietnamese: String, _ english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }
}

extension Language {
  func callAsFunction(_ phrase: Phrase) -> String { self(phrase.vietnamese, phrase.english) }
}
