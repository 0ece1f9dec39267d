/// Texts of Excel 97: letters of one byte or of two, said by a mark in front, and said again where a
/// text goes on in the next record.
struct SheetTexts {
  private let parts: [[UInt8]]
  private var part = 0
  private var at: Int

  init(_ parts: [[UInt8]], from start: Int) {
    self.parts = parts
    at = start
  }

  /// The table that cells refer to.
  static func shared(_ record: SheetRecords.Record) throws(Refusal) -> [String] {
    let count = Int(record.data.long(4))
    if count > Limits.cells { throw .tooLarge }
    var reader = SheetTexts(record.parts, from: 8)
    var texts: [String] = []
    var bytes = 0
    while texts.count < count {
      let text = try reader.text()
      bytes += text.utf8.count
      if bytes > Limits.textBytes { throw .tooLarge }
      texts.append(text)
    }
    return texts
  }

  /// A text whose length is two bytes, or one.
  mutating func text(shortLength: Bool = false) throws(Refusal) -> String {
    let count = shortLength ? Int(try byte()) : Int(try word())
    let marks = try byte()
    let runs = marks & 8 != 0 ? Int(try word()) : 0
    var phonetic = 0
    if marks & 4 != 0 {
      let low = Int(try word())
      phonetic = low | Int(try word()) << 16
    }
    var units: [UInt16] = []
    units.reserveCapacity(count)
    var isWide = marks & 1 != 0
    while units.count < count {
      if part < parts.count, at >= parts[part].count {
        try turn()
        isWide = try byte() & 1 != 0
      }
      units.append(isWide ? try word() : UInt16(try byte()))
    }
    try skip(4 * runs + phonetic)
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func byte() throws(Refusal) -> UInt8 {
    while part < parts.count, at >= parts[part].count { try turn() }
    guard part < parts.count else { throw .broken("Workbook") }
    defer { at += 1 }
    return parts[part][at]
  }

  private mutating func word() throws(Refusal) -> UInt16 {
    let low = try byte()
    return UInt16(low) | UInt16(try byte()) << 8
  }

  private mutating func turn() throws(Refusal) {
    part += 1
    at = 0
    guard part < parts.count else { throw .broken("Workbook") }
  }

  private mutating func skip(_ count: Int) throws(Refusal) {
    var left = count
    while left > 0 {
      if part >= parts.count { throw .broken("Workbook") }
      let here = min(left, parts[part].count - at)
      at += here
      left -= here
      if left > 0 { try turn() }
    }
  }
}
