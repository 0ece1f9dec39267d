/// What new ids are made of: nothing that a shell, a file name or a web address takes otherwise.
///
/// What older programs let in, or a colleague's editor wrote, is read all the same.
package enum PlainID {
  static let longest = 100

  package static func isPlain(_ id: String) -> Bool {
    let bytes = id.utf8
    // At the beginning a hyphen would make it an option.
    guard let first = bytes.first, first != UInt8(ascii: "-"), bytes.count <= longest else {
      return false
    }
    return bytes.allSatisfy(isPlain)
  }

  /// The id as one word of a shell, for whoever copies it.
  package static func quoted(_ id: String) -> String {
    if isPlain(id) { return id }
    let parts = id.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
