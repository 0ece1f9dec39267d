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

  /// None where the line is no such, or not what it was written as.
  init?(_ line: ArraySlice<UInt8>) {
    guard let key = PersonalLine.key(of: line), line.last == UInt8(ascii: "\n") else { return nil }
    let salt = line.startIndex + PersonalLine.start.count + 16 + PersonalLine.middle.count
    let value = salt + 16 + PersonalLine.end.count
    guard line.endIndex - 2 > value else { return nil }
    let content = line[value..<line.endIndex - 2]
    guard HexDigits.text(XXH64.hash(Array(line[salt..<salt + 16]) + content)) == key,
      let json = try? JSON.parse(Array(content))
    else { return nil }
    self.key = key
    self.value = json
    bytes = Array(line)
  }

  static func key(of line: ArraySlice<UInt8>) -> String? {
    let from = line.startIndex + start.count
    guard line.count > start.count + 16 + middle.count + 16 + end.count + 2,
      line.starts(with: start), line[(from + 16)...].starts(with: middle)
    else { return nil }
    return String(decoding: line[from..<from + 16], as: UTF8.self)
  }

  private static let start = Array(#"{"key":""#.utf8)
  private static let middle = Array(#"","salt":""#.utf8)
  private static let end = Array(#"","value":"#.utf8)
}
