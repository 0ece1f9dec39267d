/// What a key asks for, if the word can take it.
enum KeyMeaning: Hashable {
  case tone(Letter.Tone)
  case noTone
  /// A circumflex, in Telex only on the letter that was doubled.
  case circumflex(on: UInt8?)
  case horn
  case breve
  /// Telex's w: a horn, a breve or a letter ư of its own.
  case hornOrBreve
  case stroke
  case letter

  init(_ key: Character, mode: VietnameseInput.Mode) {
    switch mode {
    case .off: self = .letter
    case .telex: self = KeyMeaning.telex(key)
    case .vni: self = KeyMeaning.vni(key)
    }
  }

  private static func telex(_ key: Character) -> KeyMeaning {
    switch key {
    case "s", "S": .tone(.acute)
    case "f", "F": .tone(.grave)
    case "r", "R": .tone(.hook)
    case "x", "X": .tone(.tilde)
    case "j", "J": .tone(.dot)
    case "z", "Z": .noTone
    case "a", "A": .circumflex(on: UInt8(ascii: "a"))
    case "e", "E": .circumflex(on: UInt8(ascii: "e"))
    case "o", "O": .circumflex(on: UInt8(ascii: "o"))
    case "w", "W": .hornOrBreve
    case "d", "D": .stroke
    default: .letter
    }
  }

  private static func vni(_ key: Character) -> KeyMeaning {
    switch key {
    case "1": .tone(.acute)
    case "2": .tone(.grave)
    case "3": .tone(.hook)
    case "4": .tone(.tilde)
    case "5": .tone(.dot)
    case "0": .noTone
    case "6": .circumflex(on: nil)
    case "7": .horn
    case "8": .breve
    case "9": .stroke
    default: .letter
    }
  }
}
