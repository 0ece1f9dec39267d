import JSON

/// One value of the file of personal data.
///
/// Its key is the checksum over it and over digits that nobody can guess: whoever holds the key
/// alone, as journals do, learns nothing of the value by trying names.
struct PersonalLine: Equatable {
  let key: String
  let value: JSON
  let bytes: [UInt8]

  /// - Parameter salt: sixteen digits that are drawn anew for each.
  init(_ value: JSON, salt: String) {
    let salted = Array(salt.utf8) + value.bytes()
    key = HexDigits.text(XXH64.hash(salted))
    self.value = value
    bytes =
      PersonalLine.start + Array(key.utf8) + PersonalLine.middle + salted.prefix(16)
      + PersonalLine.end + salted.dropFirst(16) + Array("}\n".utf8)
  }

  /// None where the line is not what it was written as.
  static func value(_ line: ArraySlice<UInt8>, of key: String) -> JSON? {
    guard let found = self.key(of: line), HexDigits.text(found) == key else { return nil }
    let salt = line.startIndex + start.count + 16 + middle.count
    let value = salt + 16 + end.count
    guard line.endIndex - 2 > value, line.last == UInt8(ascii: "\n") else { return nil }
    let content = Array(line[value..<line.endIndex - 2])
    guard XXH64.hash(Array(line[salt..<salt + 16]) + content) == found else { return nil }
    return try? JSON.parse(content)
  }

  static func key(of line: ArraySlice<UInt8>) -> UInt64? {
    let from = line.startIndex + start.count
    guard line.count > start.count + 16 + middle.count + 16 + end.count + 2,
      line.starts(with: start), line[(from + 16)...].starts(with: middle)
    else { return nil }
    return HexDigits.value(line[from..<from + 16])
  }

  private static let start = Array(#"{"key":""#.utf8)
  private static let middle = Array(#"","salt":""#.utf8)
  private static let end = Array(#"","value":"#.utf8)
}
