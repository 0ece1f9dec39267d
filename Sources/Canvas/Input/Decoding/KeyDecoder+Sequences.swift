extension KeyDecoder {
  mutating func dispatch(_ sequence: ControlSequence) {
    guard sequence.prefix == nil else {
      if sequence.prefix == UInt8(ascii: "<") { mouse(sequence) }
      return
    }
    switch Character(Unicode.Scalar(sequence.final)) {
    case "~": numbered(sequence)
    case "^": rxvt(sequence, .control)
    case "$": rxvt(sequence, .shift)
    case "u": coded(sequence.number(0), sequence, modifier: 1)
    case "Z": emit(.backTab)
    case "I" where sequence.numbers == [0]: events.append(.focus(true))
    case "O" where sequence.numbers == [0]: events.append(.focus(false))
    case "a"..."d":
      if let key = Key(ss3: sequence.final & ~0x20) { emit(.with(.shift, key)) }
    case "A"..."H", "P"..."S":
      // The same letters with other numbers are reports of the cursor and the like.
      guard sequence.number(0) <= 1, let key = Key(ss3: sequence.final) else { return }
      emit(sequence.held(key))
    default: break
    }
  }

  private mutating func numbered(_ sequence: ControlSequence) {
    switch sequence.number(0) {
    case 200:
      hasOpenPaste = false
      state = .paste(PasteBuffer())
    case 201: hasOpenPaste = false
    case 27: coded(sequence.number(2), sequence, modifier: 1)
    case let number:
      if let key = Key(number: number) { emit(sequence.held(key)) }
    }
  }

  private mutating func rxvt(_ sequence: ControlSequence, _ modifier: Key.Modifier) {
    if let key = Key(number: sequence.number(0)) { emit(.with(modifier, key)) }
  }

  /// A key by its character code, as terminals send what has no sequence of its own.
  private mutating func coded(_ code: Int, _ sequence: ControlSequence, modifier index: Int) {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return }
    switch code {
    case 0x09 where sequence.held(.tab, at: index) == .with(.shift, .tab): emit(.backTab)
    case 0x1B: emit(sequence.held(.escape, at: index))
    case 0x08, 0x09, 0x0D, 0x7F:
      emit(sequence.held(Key(control: UInt8(truncatingIfNeeded: code)), at: index))
    case 0x20...:
      // Private codes stand for keys such as Caps Lock.
      let shape = ScalarShape(scalar)
      if shape != .nothing, shape != .unknown { character(scalar, sequence, modifier: index) }
    default: break
    }
  }

  private mutating func character(
    _ scalar: Unicode.Scalar, _ sequence: ControlSequence, modifier index: Int
  ) {
    let character = Character(scalar)
    switch sequence.held(.character(character), at: index) {
    case .with(.control, _):
      if (0x40...0x7E).contains(scalar.value) {
        emit(Key(control: UInt8(truncatingIfNeeded: scalar.value & 0x1F)))
      }
    case .with(.alt, _): emit(.alt(character))
    default: emit(.character(character))
    }
  }

  private mutating func mouse(_ sequence: ControlSequence) {
    let isRelease = sequence.final == UInt8(ascii: "m")
    guard isRelease || sequence.final == UInt8(ascii: "M"), sequence.numbers.count == 3 else {
      return
    }
    let mouse = Mouse(
      code: sequence.number(0), x: sequence.number(1) - 1, y: sequence.number(2) - 1,
      isRelease: isRelease)
    if let mouse { events.append(.mouse(mouse)) }
  }
}
