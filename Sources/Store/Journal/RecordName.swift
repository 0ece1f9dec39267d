/// How a record is named by those who recorded after it: its number, whose it is, its checksum.
struct RecordName: Hashable {
  var sequence: Int64
  var login: String
  var sum: UInt64

  init(sequence: Int64, login: String, sum: UInt64) {
    self.sequence = sequence
    self.login = login
    self.sum = sum
  }

  /// `12-hoa-0123456789abcdef`; a login may have a hyphen of its own.
  init?(_ text: String) {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(of: UInt8(ascii: "-")),
      let last = bytes.lastIndex(of: UInt8(ascii: "-")), first < last,
      let sequence = Int64(text[..<first]), sequence > 0,
      let sum = HexDigits.value(bytes[bytes.index(after: last)...])
    else { return nil }
    self.init(
      sequence: sequence, login: String(text[text.index(after: first)..<last]), sum: sum)
  }

  var text: String { "\(sequence)-\(login)-\(HexDigits.text(sum))" }
}
