/// The records that a workbook of Excel 97 is a sequence of.
struct SheetRecords {
  private let bytes: [UInt8]
  private(set) var at: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  struct Record {
    let kind: Kind?
    /// Without its head; what goes on in further records stands apart, as texts are cut there.
    var parts: [[UInt8]]

    var data: [UInt8] { parts.first ?? [] }
  }

  enum Kind: UInt16 {
    case beginning = 0x0809
    case end = 0x000A
    case password = 0x002F
    case datesFrom1904 = 0x0022
    case sheet = 0x0085
    case strings = 0x00FC
    case more = 0x003C
    case format = 0x041E
    case cellStyle = 0x00E0
    case row = 0x0208
    case columns = 0x007D
    case merged = 0x00E5
    case stringNumber = 0x00FD
    case label = 0x0204
    case richLabel = 0x00D6
    case number = 0x0203
    case shortNumber = 0x027E
    case shortNumbers = 0x00BD
    case truthOrError = 0x0205
    case formula = 0x0006
    case formulaText = 0x0207
  }

  mutating func next() throws(Refusal) -> Record? {
    guard let (kind, data) = try one() else { return nil }
    var record = Record(kind: kind, parts: [data])
    while kind != .more, at + 4 <= bytes.count, bytes.word(at) == Kind.more.rawValue {
      guard let (_, more) = try one() else { break }
      record.parts.append(more)
    }
    return record
  }

  private mutating func one() throws(Refusal) -> (Kind?, [UInt8])? {
    guard at + 4 <= bytes.count else { return nil }
    let count = Int(bytes.word(at + 2))
    guard at + 4 + count <= bytes.count else { throw .broken("Workbook") }
    let data = Array(bytes[(at + 4)..<(at + 4 + count)])
    let kind = Kind(rawValue: bytes.word(at))
    at += 4 + count
    return (kind, data)
  }
}
