/// The ways in which a day is written down and read back by machines.
extension Day {
  /// `2026-11-10`
  package var iso: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads `2026-11-10` and nothing else.
  package init?(iso text: String) { self.init(iso: Substring(text)) }

  /// Not generic, since a journal has a day in each of its entries.
  package init?(iso text: Substring) {
    var numbers = [0, 0, 0]
    var position = 0
    for byte in text.utf8 {
      switch (position, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, UInt8(ascii: "0")...UInt8(ascii: "9")),
        (5...6, UInt8(ascii: "0")...UInt8(ascii: "9")),
        (8...9, UInt8(ascii: "0")...UInt8(ascii: "9")):
        let part = position < 4 ? 0 : position < 7 ? 1 : 2
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// `10/11/2026`
  package var vietnamese: String { "\(dayMonth)/\(padded(year, to: 4))" }

  /// `19/8/2022`, `03/02/2023`: as a document is cited, with a nought before days below ten and the
  /// first two months.
  package var cited: String {
    let (year, month, day) = components
    return "\(padded(day, to: 2))/\(month <= 2 ? padded(month, to: 2) : String(month))/\(year)"
  }

  /// `10/11`
  package var dayMonth: String {
    let (_, month, day) = components
    return "\(padded(day, to: 2))/\(padded(month, to: 2))"
  }

  /// `10/11`, and `10/11/25` where the year is another than that of the day beside it.
  package func short(beside day: Day) -> String {
    year == day.year ? dayMonth : "\(dayMonth)/\(padded(year % 100, to: 2))"
  }

  /// `10/11`, or the whole date where the year is another than that of the day beside it.
  package func plain(beside day: Day) -> String { year == day.year ? dayMonth : vietnamese }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
