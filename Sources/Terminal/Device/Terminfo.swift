import CNcurses

/// What the terminfo entry in use says.
enum Terminfo {
  static func string(_ name: String) -> [UInt8]? {
    guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { return nil }
    return withoutDelays(Array(UnsafeRawBufferPointer(start: value, count: length(value))))
  }

  static func number(_ name: String) -> Int { Int(tigetnum(name)) }

  private static func length(_ string: UnsafePointer<CChar>) -> Int {
    var length = 0
    while string[length] != 0 { length += 1 }
    return length
  }

  /// Leaves out `$<5>`, the pauses that terminals of old needed and that are no output.
  static func withoutDelays(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: Array("$<".utf8)),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
