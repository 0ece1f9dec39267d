/// The sequence that puts text into the clipboard of the machine the terminal runs on.
enum Clipboard {
  /// Terminals cut or refuse longer ones.
  static let limit = 74_000

  static func sequence(_ text: String) -> [UInt8]? {
    let coded = base64(Array(text.utf8))
    guard coded.count <= limit else { return nil }
    return Array("\u{1B}]52;c;".utf8) + coded + [0x07]
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var coded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let digit = digits[Int(bits >> UInt32(18 - 6 * place) & 63)]
        coded.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return coded
  }
}
