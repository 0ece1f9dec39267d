/// The 512 bytes before each member of a tar archive (POSIX ustar).
struct TarHeader: Equatable {
  var path: String
  var size: Int
  var mode: UInt32
  /// Seconds since 1970.
  var modified: Int64

  static let blockSize = 512
  /// What the sizes in a header can say.
  static let maximumSize = 0o77_777_777_777

  init(path: String, size: Int, mode: UInt32, modified: Int64) {
    self.path = path
    self.size = size
    self.mode = mode
    self.modified = modified
  }

  /// The bytes that fill a member's last block.
  static func padding(_ size: Int) -> Int { (blockSize - size % blockSize) % blockSize }

  var bytes: [UInt8] {
    var block = [UInt8](repeating: 0, count: TarHeader.blockSize)
    func put(_ text: String, at offset: Int) {
      for (number, byte) in text.utf8.enumerated() { block[offset + number] = byte }
    }
    let parts = path.split(separator: "/")
    put(String(parts.last ?? ""), at: 0)
    put(octal(Int(mode), 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(size, 11), at: 124)
    put(octal(Int(max(modified, 0)), 11), at: 136)
    put(String(repeating: " ", count: 8), at: 148)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put(parts.dropLast().joined(separator: "/"), at: 345)
    put(octal(TarHeader.sum(block), 6), at: 148)
    block[154] = 0
    return block
  }

  /// None where the block is no header of a plain file.
  init?(_ block: [UInt8]) {
    func text(_ range: Range<Int>) -> String {
      String(decoding: block[range].prefix { $0 != 0 }, as: UTF8.self)
    }
    func number(_ range: Range<Int>) -> Int? {
      Int(text(range).filter { $0 != " " }, radix: 8)
    }
    guard block.count == TarHeader.blockSize, text(257..<262) == "ustar",
      block[156] == UInt8(ascii: "0"), let size = number(124..<136), size >= 0,
      let mode = number(100..<108), let modified = number(136..<148),
      number(148..<156) == TarHeader.sum(block)
    else { return nil }
    let folder = text(345..<500)
    path = folder.isEmpty ? text(0..<100) : "\(folder)/\(text(0..<100))"
    self.size = size
    self.mode = UInt32(truncatingIfNeeded: mode)
    self.modified = Int64(modified)
  }

  /// The sum of all bytes, those of the sum itself counted as spaces.
  private static func sum(_ block: [UInt8]) -> Int {
    block.enumerated().reduce(0) { sum, byte in
      sum + ((148..<156).contains(byte.offset) ? 32 : Int(byte.element))
    }
  }

  private func octal(_ number: Int, _ width: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits.suffix(width)
  }
}
