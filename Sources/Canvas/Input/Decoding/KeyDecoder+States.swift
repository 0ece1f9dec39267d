extension KeyDecoder {
  mutating func push(_ byte: UInt8) {
    switch state {
    case .ground: pushGround(byte)
    case .escape: pushEscape(byte)
    case .csi(let sequence): pushCSI(byte, sequence)
    case .ss3: pushSS3(byte)
    case .linuxFunction: pushLinuxFunction(byte)
    case .oldMouse(let report): pushOldMouse(byte, report)
    case .string(let introducer, let length, let sawEscape):
      pushString(byte, introducer, length, sawEscape)
    case .paste: break
    }
  }

  private mutating func pushGround(_ byte: UInt8) {
    switch letters.push(byte) {
    case .incomplete, .malformed: break
    case .interrupted: pushGround(byte)
    case .scalar(let scalar):
      if byte == 0x1B {
        state = .escape
      } else if scalar.value < 0x20 || byte == 0x7F {
        emit(Key(control: byte))
      } else if scalar.value > 0x9F || byte < 0x7F, ScalarShape(scalar) != .nothing {
        emit(.character(Character(scalar)))
      }
    }
  }

  private mutating func pushEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .csi([])
    case UInt8(ascii: "O"): state = .ss3
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(introducer: byte, length: 0, sawEscape: false)
    case 0x1B: emit(.escape)
    case 0x0D: leave(with: .with(.alt, .enter))
    case 0x09: leave(with: .with(.alt, .tab))
    case 0x08, 0x7F: leave(with: .with(.alt, .backspace))
    case 0x20...0x7E: leave(with: .alt(Character(Unicode.Scalar(byte))))
    default:
      // Nobody holds Alt for ă: this is Esc and then a letter.
      leave(with: .escape)
      pushGround(byte)
    }
  }

  private mutating func leave(with key: Key?) {
    state = .ground
    if let key { emit(key) }
  }

  private mutating func pushCSI(_ byte: UInt8, _ sequence: [UInt8]) {
    switch byte {
    case UInt8(ascii: "[") where sequence.isEmpty: state = .linuxFunction
    case UInt8(ascii: "M") where sequence.isEmpty: state = .oldMouse([])
    case UInt8(ascii: "$") where sequence.first.map(isDigit) == true: endCSI(byte, sequence)
    case 0x20...0x3F:
      if sequence.count < KeyDecoder.longestSequence { state = .csi(sequence + [byte]) }
    case 0x40...0x7E: endCSI(byte, sequence)
    default: abandon(byte)
    }
  }

  private mutating func endCSI(_ final: UInt8, _ sequence: [UInt8]) {
    state = .ground
    guard sequence.count < KeyDecoder.longestSequence else { return }
    dispatch(ControlSequence(parameters: sequence, final: final))
  }

  /// A byte that belongs to no sequence ends one without effect and counts for itself.
  private mutating func abandon(_ byte: UInt8) {
    state = .ground
    pushGround(byte)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func pushSS3(_ byte: UInt8) {
    switch byte {
    case 0x20...0x7E: leave(with: Key(ss3: byte))
    default: abandon(byte)
    }
  }

  private mutating func pushLinuxFunction(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "E"): leave(with: .function(Int(byte) - 0x40))
    case 0x20...0x7E: leave(with: nil)
    default: abandon(byte)
    }
  }

  private mutating func pushOldMouse(_ byte: UInt8, _ report: [UInt8]) {
    let report = report + [byte]
    guard report.count == 3 else {
      state = .oldMouse(report)
      return
    }
    state = .ground
    let code = Int(report[0]) - 32
    let mouse = Mouse(
      code: code, x: Int(report[1]) - 33, y: Int(report[2]) - 33,
      isRelease: code & 3 == 3 && code < 64)
    if let mouse { events.append(.mouse(mouse)) }
  }

  private mutating func pushString(
    _ byte: UInt8, _ introducer: UInt8, _ length: Int, _ sawEscape: Bool
  ) {
    let isTerminated = sawEscape && byte == UInt8(ascii: "\\")
    // An end that never comes must not swallow what is typed next.
    if isTerminated || byte == 0x07 || byte == 0x18 || length > 4096 {
      state = .ground
    } else if sawEscape {
      state = .escape
      pushEscape(byte)
    } else {
      state = .string(introducer: introducer, length: length + 1, sawEscape: byte == 0x1B)
    }
  }
}
