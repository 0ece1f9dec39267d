package import Canvas

extension Key {
  /// The key that was pressed where a Vietnamese input method made another letter of it.
  ///
  /// A method that was left on turns `d` into `đ` after another `d`, `w` into `ư`, and a tone key
  /// into the tone on the vowel before it.
  package var asCommand: Key {
    guard case .character(let typed) = self else { return self }
    let lower = Character(typed.lowercased())
    guard let pressed = Key.pressed[lower] else { return self }
    return .character(lower == typed ? pressed : Character(pressed.uppercased()))
  }

  private static let pressed: [Character: Character] = {
    var keys: [Character: Character] = ["đ": "d", "ă": "w", "ư": "w", "ơ": "w"]
    for (shaped, key) in zip("âêô", "aeo") { keys[shaped] = key }
    let toned: [(String, Character)] = [
      ("áắấéếíóốớúứý", "s"), ("àằầèềìòồờùừỳ", "f"), ("ảẳẩẻểỉỏổởủửỷ", "r"),
      ("ãẵẫẽễĩõỗỡũữỹ", "x"), ("ạặậẹệịọộợụựỵ", "j"),
    ]
    for (letters, key) in toned { for letter in letters { keys[letter] = key } }
    return keys
  }()
}
