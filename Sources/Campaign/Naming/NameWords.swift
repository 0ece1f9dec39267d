import Writing

/// A name by its words, for finding what people abbreviate: `CSTĐCS` and `CSTĐ cơ sở` both stand for
/// “Chiến sĩ thi đua cơ sở”.
struct NameWords {
  private let words: [String]

  init(_ name: String) {
    words = Vietnamese.fold(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether what was typed stands for a name: word by word, and several words by their initials.
  ///
  /// - Parameter wholly: whether it must be all of the name, or may be its beginning.
  func stand(for name: NameWords, wholly: Bool) -> Bool {
    stand(words[...], for: name.words[...], wholly)
  }

  private func stand(
    _ typed: ArraySlice<String>, for name: ArraySlice<String>, _ wholly: Bool
  ) -> Bool {
    guard let first = typed.first else { return !wholly || name.isEmpty }
    let rest = typed.dropFirst()
    if first == name.first, stand(rest, for: name.dropFirst(), wholly) { return true }
    let initials = name.prefix(first.count).compactMap(\.first)
    return first.count > 1 && String(initials) == first
      && stand(rest, for: name.dropFirst(first.count), wholly)
  }
}

extension Sequence {
  /// Those that a typed name stands for: wholly if any, else by its beginning.
  func meant(by typed: String, called name: (Element) -> String) -> [Element] {
    let wanted = NameWords(typed)
    if wanted.isEmpty { return [] }
    let whole = filter { wanted.stand(for: NameWords(name($0)), wholly: true) }
    return whole.isEmpty
      ? filter { wanted.stand(for: NameWords(name($0)), wholly: false) } : whole
  }
}
