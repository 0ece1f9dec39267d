import Campaign

/// A moment as a record shows it: the office's clock with its distance from UTC.
enum Timestamp {
  /// `2026-11-21T09:00:00.123+07:00`
  static func text(_ milliseconds: Int64, offset: Int32) -> String {
    let local = clamped(milliseconds) + Int64(offset) * 1000
    let days = local.flooredQuotient(86_400_000)
    let rest = Int(local - days * 86_400_000)
    let day = Day(number: Int(days)) ?? .first
    let minutes = abs(Int(offset)) / 60
    return day.iso + "T" + pad(rest / 3_600_000) + ":" + pad(rest / 60_000 % 60) + ":"
      + pad(rest / 1000 % 60) + "." + pad(rest % 1000, 3) + (offset < 0 ? "-" : "+")
      + pad(minutes / 60) + ":" + pad(minutes % 60)
  }

  /// Milliseconds since 1970, or none where the text is no moment.
  static func milliseconds(_ text: String) -> Int64? {
    var text = text
    return text.withUTF8 { milliseconds($0) }
  }

  private static func milliseconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let day = day(bytes),
      let hour = number(bytes, 11..<13), let minute = number(bytes, 14..<16),
      let second = number(bytes, 17..<19), hour < 24, minute < 60, second < 61
    else { return nil }
    var at = 19
    var thousandths = 0
    if bytes[19] == UInt8(ascii: ".") {
      var place = 100
      at = 20
      while at < bytes.count, let digit = number(bytes, at..<at + 1) {
        thousandths += digit * place
        place /= 10
        at += 1
      }
      if at == 20 { return nil }
    }
    guard let offset = offset(bytes, at) else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    return seconds * 1000 + Int64(thousandths)
  }

  private static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Day? {
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes, 0..<4), let month = number(bytes, 5..<7),
      let day = number(bytes, 8..<10)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Seconds ahead of UTC, as the rest of the text says.
  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let count = bytes.count - at
    if count == 1, bytes[at] == UInt8(ascii: "Z") { return 0 }
    guard count == 6, bytes[at + 3] == UInt8(ascii: ":"),
      bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-"),
      let hour = number(bytes, at + 1..<at + 3), let minute = number(bytes, at + 4..<at + 6),
      hour < 24, minute < 60
    else { return nil }
    return (hour * 60 + minute) * (bytes[at] == UInt8(ascii: "-") ? -60 : 60)
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for digit in bytes[range] {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }

  private static func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A clock gone mad still gives a moment that can be written.
  private static func clamped(_ milliseconds: Int64) -> Int64 {
    min(max(milliseconds, -62_000_000_000_000), 253_000_000_000_000)
  }
}
