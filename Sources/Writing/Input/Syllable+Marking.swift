extension Syllable {
  /// What a key could make of the syllable, the likeliest first.
  func marked(_ meaning: KeyMeaning, key: Character) -> [Syllable] {
    switch meaning {
    case .tone(let tone):
      return tone == self.tone || !hasVowel ? [] : [Syllable(letters: letters, tone: tone)]
    case .noTone: return tone == .level ? [] : [Syllable(letters: letters)]
    case .circumflex(let base):
      let bases = base.map { [$0] } ?? Array("aeo".utf8)
      return bases.contains { base in letters.contains { $0.base == base } }
        ? shaping(.circumflex, on: bases) : []
    case .horn: return withHorns + shaping(.horn, on: Array("ou".utf8))
    case .breve: return shaping(.breve, on: [UInt8(ascii: "a")])
    case .hornOrBreve:
      let marked = withHorns + shapingAny
      return marked.isEmpty && !has([.horn, .breve]) ? [appending(key: key)] : marked
    case .stroke: return withStroke(key: key)
    case .letter: return []
    }
  }

  /// The syllable without what the key has put there before, or nil where there is nothing.
  func unmarked(_ meaning: KeyMeaning, key: Character) -> Syllable? {
    var result = self
    switch meaning {
    case .tone(let tone):
      guard tone == self.tone, tone != .level else { return nil }
      result.tone = .level
    case .circumflex(let base):
      return removing([.circumflex]) { base == nil || $0.base == base }
    case .horn: return removing([.horn]) { _ in true }
    case .breve: return removing([.breve]) { _ in true }
    case .hornOrBreve: return removing([.horn, .breve]) { _ in true }
    case .stroke:
      guard hasVowel || key.isASCIIDigit || letters.last?.shape == .stroke else { return nil }
      return removing([.stroke]) { _ in true }
    case .noTone, .letter: return nil
    }
    return result
  }

  private func has(_ shapes: [Letter.Shape]) -> Bool {
    letters.contains { shapes.contains($0.shape) }
  }

  private func removing(_ shapes: [Letter.Shape], where isMeant: (Letter) -> Bool) -> Syllable? {
    var result = self
    for index in letters.indices where shapes.contains(letters[index].shape) {
      if isMeant(letters[index]) { result.letters[index].shape = .plain }
    }
    return result == self ? nil : result
  }

  /// One result for each letter that could take the shape, the last letter first.
  private func shaping(_ shape: Letter.Shape, on bases: [UInt8]) -> [Syllable] {
    letters.indices.reversed().compactMap { index in
      guard bases.contains(letters[index].base), letters[index].shape != shape else { return nil }
      var result = self
      result.letters[index].shape = shape
      // ươ becomes uô, since ưô is nothing.
      if shape == .circumflex, index > 0, letters[index - 1].shape == .horn {
        result.letters[index - 1].shape = .plain
      }
      return result
    }
  }

  private var shapingAny: [Syllable] {
    letters.indices.reversed().flatMap { index -> [Syllable] in
      let shape: Letter.Shape
      switch letters[index].base {
      case UInt8(ascii: "a"): shape = .breve
      case UInt8(ascii: "o"), UInt8(ascii: "u"): shape = .horn
      default: return []
      }
      guard letters[index].shape != shape else { return [] }
      var result = self
      result.letters[index].shape = shape
      return [result]
    }
  }

  /// Both letters of uo, or the u of ua, before any single letter.
  private var withHorns: [Syllable] {
    let start = nucleusStart
    guard letters.count >= start + 2, letters[start].base == UInt8(ascii: "u") else { return [] }
    var result = self
    result.letters[start].shape = .horn
    if letters[start + 1].base == UInt8(ascii: "o") {
      result.letters[start + 1].shape = .horn
    } else if letters[start + 1].base != UInt8(ascii: "a") || letters[start].shape == .horn {
      return []
    }
    return result == self ? [] : [result]
  }

  /// đ from the d that begins the syllable, or in an abbreviation such as HĐND from the last d,
  /// which Telex wants doubled on the spot.
  private func withStroke(key: Character) -> [Syllable] {
    let lastD = letters.lastIndex { $0.base == UInt8(ascii: "d") }
    let place = hasVowel ? 0 : key.isASCIIDigit ? lastD : letters.count - 1
    guard let place, letters.indices.contains(place), letters[place].base == UInt8(ascii: "d"),
      letters[place].shape == .plain
    else { return [] }
    var result = self
    result.letters[place].shape = .stroke
    return [result]
  }

  private func appending(key: Character) -> Syllable {
    var result = self
    result.letters.append(
      Letter(base: UInt8(ascii: "u"), shape: .horn, isUpper: key.isUppercase))
    return result
  }
}
