import JSON
import Writing

extension Fields {
  /// A text that must be there, with its placeholders filled in.
  func label(_ key: String) -> String {
    guard let spot = required(key, .text) else { return "" }
    return label(at: spot) ?? ""
  }

  func optionalLabel(_ key: String) -> String? { value(key).flatMap { label(at: $0) } }

  func labels(_ key: String) -> [String] { elements(key).compactMap { label(at: $0) } }

  func label(at spot: Spot) -> String? {
    guard let text = text(at: spot) else { return nil }
    let printing = Placeholders(year: reading.year, day: day)
    switch printing.expand(text) {
    case .success(let expanded): return expanded
    case .failure(let failure):
      reading.report(failure.reason, at: spot)
      return nil
    }
  }

  /// A text as it stands, which may be shown: not blank, not endless, nothing unseen in it.
  func text(at spot: Spot) -> String? {
    guard let text = spot.node.string else {
      reading.report(.wrongType(expected: .text, found: spot.node.kind), at: spot)
      return nil
    }
    if isPlain(text) { return text }
    var count = 0
    var isBlank = true
    var unseen: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      count += 1
      if scalar.isPlainlyVisible {
        isBlank = isBlank && scalar == " "
      } else {
        isBlank = isBlank && scalar.properties.isWhitespace
        if unseen == nil, scalar.isUnseen { unseen = scalar }
      }
    }
    if count > PlanReading.mostCharacters {
      reading.report(.tooLong(limit: PlanReading.mostCharacters), at: spot)
    } else if let unseen {
      reading.report(.controlCharacter(unseen.value), at: spot)
    } else if isBlank {
      reading.report(.blank, at: spot)
    } else {
      return text
    }
    return nil
  }

  /// Whether the bytes alone say that nothing is wrong: ASCII that shows, and the letters of
  /// Vietnamese and its neighbours, U+00C0 to U+01BF and U+1E80 to U+1EFF.
  private func isPlain(_ text: String) -> Bool {
    guard text.utf8.count <= PlanReading.mostCharacters else { return false }
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      var isBlank = true
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x20: index += 1
        case 0x21...0x7E:
          isBlank = false
          index += 1
        case 0xC3...0xC6:
          isBlank = false
          index += 2
        case 0xE1 where bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB:
          isBlank = false
          index += 3
        default: return false
        }
      }
      return !isBlank
    } ?? false
  }

  /// One word out of an enumeration's.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type
  ) -> Word? where Word.RawValue == String {
    required(key, .oneOf(Word.allCases.map(\.rawValue))).flatMap { word(at: $0, type) }
  }

  func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type
  ) -> Word? where Word.RawValue == String {
    value(key).flatMap { word(at: $0, type) }
  }

  func word<Word: RawRepresentable & CaseIterable>(
    at spot: Spot, _ type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = text(at: spot) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    reading.report(
      .unknownWord(text, allowed: allowed, nearest: reading.nearest(to: text, among: allowed)),
      at: spot)
    return nil
  }
}

extension Unicode.Scalar {
  /// Controls, direction marks and other characters that a reader obeys without seeing them.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isNoncharacterCodePoint
    }
  }
}
