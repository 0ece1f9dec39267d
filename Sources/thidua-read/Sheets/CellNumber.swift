import Glibc

/// A number as a file keeps it, in plain digits: fifteen of them, as spreadsheets show and compare.
struct CellNumber {
  /// Without a point; the value is 0.digits × 10^exponent.
  private let digits: [UInt8]
  private let exponent: Int
  private let isNegative: Bool
  let value: Double

  init?(_ value: Double) {
    guard value.isFinite, abs(value) < 1e30 else { return nil }
    self.value = value
    var buffer = [CChar](repeating: 0, count: 40)
    let count = withVaList([abs(value)]) { vsnprintf(&buffer, buffer.count, "%.14e", $0) }
    let text = buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }
    guard let letter = text.firstIndex(of: UInt8(ascii: "e")),
      let power = Int(String(decoding: text[(letter + 1)...], as: UTF8.self))
    else { return nil }
    var digits = text[..<letter].filter { $0 != UInt8(ascii: ".") }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    self.digits = digits
    exponent = digits.isEmpty ? 0 : power + 1
    isNegative = value < 0 && !digits.isEmpty
  }

  init?(_ text: String) {
    guard let value = Double(text) else { return nil }
    self.init(value)
  }

  /// What the cell holds, by how it is shown.
  func cell(_ format: CellFormat, datesFrom1904: Bool) -> CellValue {
    switch format {
    case .plain: return .some(.number, text(shiftedBy: 0))
    case .percent: return .some(.percent, text(shiftedBy: 2))
    case .date:
      guard let day = CellDay(serial: value, datesFrom1904) else {
        return .some(.number, text(shiftedBy: 0))
      }
      return .some(.date, day.iso)
    case .time:
      // A time of no day; one with a day is that day.
      guard value >= 1, let day = CellDay(serial: value, datesFrom1904) else {
        return .some(.text, CellDay.clock(value))
      }
      return .some(.date, day.iso)
    case .digits(let count):
      let text = text(shiftedBy: 0)
      guard !isNegative, exponent >= digits.count, text.utf8.count < count else {
        return .some(.number, text)
      }
      return .some(.text, String(repeating: "0", count: count - text.utf8.count) + text)
    }
  }

  /// Times ten to so many.
  func text(shiftedBy shift: Int) -> String {
    if digits.isEmpty { return "0" }
    let point = exponent + shift
    var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    if point <= 0 {
      text += "0.".utf8 + [UInt8](repeating: UInt8(ascii: "0"), count: -point) + digits
    } else if point >= digits.count {
      text += digits + [UInt8](repeating: UInt8(ascii: "0"), count: point - digits.count)
    } else {
      text += digits[..<point] + [UInt8(ascii: ".")] + digits[point...]
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A day out of the number by which spreadsheets count days.
struct CellDay {
  let iso: String

  /// None where no spreadsheet shows a day.
  init?(serial: Double, _ from1904: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial)
    if from1904 {
      days += 1462
    } else if days < 60 {
      // Excel takes 1900 for a leap year; 60 is a day that never was.
      days += 1
    }
    guard from1904 || Int(serial) != 60, days > 1 else { return nil }
    iso = CellDay.iso(daysSince1970: days - 25_569)
  }

  /// Of the proleptic calendar, by its cycle of 400 years.
  private static func iso(daysSince1970 days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return padded(year, 4) + "-" + padded(month, 2) + "-"
      + padded(dayOfYear - (153 * part + 2) / 5 + 1, 2)
  }

  static func clock(_ share: Double) -> String {
    let minutes = Int((share.truncatingRemainder(dividingBy: 1) * 1440).rounded())
    return padded(abs(minutes) / 60, 2) + ":" + padded(abs(minutes) % 60, 2)
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
