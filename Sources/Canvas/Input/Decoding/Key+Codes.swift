extension Key {
  /// A control byte, or delete.
  init(control byte: UInt8) {
    switch byte {
    case 0x09: self = .tab
    // Ctrl-J comes where a line was sent by something else than the Enter key.
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte | 0x60)))
    default: self = .control(Character(Unicode.Scalar(byte & 0x1F | 0x40)))
    }
  }

  /// The last byte of a key's sequence, also that of the keypad in its own mode.
  init?(ss3 byte: UInt8) {
    switch Character(Unicode.Scalar(byte)) {
    case "A": self = .up
    case "B": self = .down
    case "C": self = .right
    case "D": self = .left
    case "H": self = .home
    case "F": self = .end
    case "P": self = .function(1)
    case "Q": self = .function(2)
    case "R": self = .function(3)
    case "S": self = .function(4)
    case "M": self = .enter
    case "I": self = .tab
    case "a"..."d": self = .with(.control, Key(ss3: byte & ~0x20) ?? .escape)
    case "j"..."y": self = .character(Character(Unicode.Scalar(byte & ~0x40)))
    default: return nil
    }
  }

  /// The number before `~`.
  init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...26: self = .function(number - 12)
    case 28, 29: self = .function(number - 13)
    case 31...34: self = .function(number - 14)
    default: return nil
    }
  }
}
