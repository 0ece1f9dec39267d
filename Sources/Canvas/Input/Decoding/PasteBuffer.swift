/// What was pasted so far, up to a megabyte; the rest of a larger paste is only counted as cut.
struct PasteBuffer: Equatable, Sendable {
  static let limit = 1 << 20
  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  private var isTruncated = false
  /// How much of the end mark has come.
  private var matched = 0

  var isClosed: Bool { matched == PasteBuffer.end.count }

  /// Takes bytes up to the end mark and answers where it stopped.
  mutating func take(_ input: [UInt8], from start: Int) -> Int {
    var index = start
    while index < input.count, !isClosed {
      if matched == 0 {
        let next = input[index...].firstIndex(of: 0x1B) ?? input.count
        keep(input[index..<next])
        index = next
        if index == input.count { break }
      }
      if input[index] == PasteBuffer.end[matched] {
        matched += 1
        index += 1
      } else {
        // The mark's first byte occurs nowhere else in it, so the byte at hand starts afresh.
        keep(PasteBuffer.end[..<matched])
        matched = 0
      }
    }
    return index
  }

  private mutating func keep(_ piece: ArraySlice<UInt8>) {
    let room = PasteBuffer.limit - bytes.count
    if piece.count > room { isTruncated = true }
    bytes.append(contentsOf: piece.prefix(room))
  }

  /// The text, with one kind of line end and without controls or malformed bytes.
  var paste: Paste {
    var letters = UTF8Decoder()
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for byte in bytes {
      var step = letters.push(byte)
      if step == .interrupted { step = letters.push(byte) }
      guard case .scalar(let scalar) = step else { continue }
      switch scalar.value {
      case 0x0D: text.append("\n")
      case 0x0A: if !afterReturn { text.append("\n") }
      case 0x09: text.append("\t")
      case 0x00...0x1F, 0x7F...0x9F: break
      default: text.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return Paste(String(text), isTruncated: isTruncated)
  }
}
