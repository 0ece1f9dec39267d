/// A spreadsheet of Excel 97 to 2003.
struct OldWorkbook {
  private let stream: [UInt8]
  private var strings: [String] = []
  private var codes: [Int: CellFormat] = [:]
  private var styles: [CellFormat] = []
  private var datesFrom1904 = false
  private var entries: [(name: String, start: Int, isHidden: Bool)] = []

  static func read(_ streams: CompoundStreams) throws(Refusal) -> ReadBook {
    guard let stream = try streams.stream("Workbook") else { throw .oldSheet }
    var book = OldWorkbook(stream: stream)
    try book.readGlobals()
    var budget = SheetBudget()
    var sheets: [ReadSheet] = []
    for entry in book.entries {
      let builder = SheetBuilder(name: entry.name, isHidden: entry.isHidden)
      sheets.append(try book.sheet(builder, from: entry.start, &budget))
    }
    if sheets.isEmpty { throw .broken("Workbook") }
    return ReadBook(format: "xls", sheets: sheets)
  }

  private init(stream: [UInt8]) { self.stream = stream }

  private mutating func readGlobals() throws(Refusal) {
    var records = SheetRecords(stream)
    guard let first = try records.next(), first.kind == .beginning else {
      throw .broken("Workbook")
    }
    // Versions before 97 have other texts.
    guard first.data.word(0) == 0x0600 else { throw .oldSheet }
    while let record = try records.next() {
      switch record.kind {
      case .end: return
      case .password: throw .encrypted
      case .datesFrom1904: datesFrom1904 = record.data.word(0) == 1
      case .sheet: try addSheet(record)
      case .strings: strings = try SheetTexts.shared(record)
      case .format:
        var texts = SheetTexts(record.parts, from: 2)
        if codes.count < Limits.ranges {
          codes[Int(record.data.word(0))] = CellFormat(code: try texts.text())
        }
      case .cellStyle:
        if styles.count >= Limits.ranges { throw .tooLarge }
        let id = Int(record.data.word(2))
        styles.append(codes[id] ?? CellFormat(builtIn: id) ?? .plain)
      default: break
      }
    }
    throw .broken("Workbook")
  }

  private mutating func addSheet(_ record: SheetRecords.Record) throws(Refusal) {
    let data = record.data
    guard data.count > 6, entries.count < Limits.sheets else { throw .broken("Workbook") }
    // Sheets of charts and macros hold no cells.
    guard data[5] == 0 else { return }
    var texts = SheetTexts(record.parts, from: 6)
    entries.append((try texts.text(shortLength: true), Int(data.long(0)), data[4] & 3 != 0))
  }

  // MARK: A sheet

  private func sheet(
    _ builder: SheetBuilder, from start: Int, _ budget: inout SheetBudget
  ) throws(Refusal) -> ReadSheet {
    var cells = OldCells(name: builder.sheet.name)
    var records = SheetRecords(stream, from: start)
    guard start < stream.count, try records.next()?.kind == .beginning else {
      throw .broken(builder.sheet.name)
    }
    // What is embedded begins and ends within.
    var depth = 1
    while depth > 0 {
      guard let record = try records.next() else { throw .broken(builder.sheet.name) }
      switch record.kind {
      case .beginning: depth += 1
      case .end: depth -= 1
      default: if depth == 1 { try read(record, into: &cells, &budget) }
      }
    }
    return try cells.sheet(builder)
  }

  private func read(
    _ record: SheetRecords.Record, into cells: inout OldCells, _ budget: inout SheetBudget
  ) throws(Refusal) {
    let data = record.data
    let (row, column, style) = (Int(data.word(0)), Int(data.word(2)), Int(data.word(4)))
    func add(_ value: CellValue, at column: Int) throws(Refusal) {
      guard case .some(_, let text) = value else { return }
      try budget.take(bytes: text.utf8.count)
      try cells.add(row, column, value)
    }
    switch record.kind {
    case .stringNumber:
      let at = Int(data.long(6))
      guard strings.indices.contains(at) else { throw .broken(cells.name) }
      try add(.text(strings[at]), at: column)
    case .label, .richLabel:
      var texts = SheetTexts(record.parts, from: 6)
      try add(.text(try texts.text()), at: column)
    case .number: try add(number(data.double(6), style), at: column)
    case .shortNumber: try add(number(OldWorkbook.short(data.long(6)), style), at: column)
    case .shortNumbers:
      let last = Int(data.word(data.count - 2))
      guard last >= column, data.count >= 6 + 6 * (last - column + 1) else {
        throw .broken(cells.name)
      }
      for each in 0...(last - column) {
        let place = 4 + 6 * each
        let value = number(OldWorkbook.short(data.long(place + 2)), Int(data.word(place)))
        try add(value, at: column + each)
      }
    case .truthOrError:
      guard data.count >= 8 else { throw .broken(cells.name) }
      try add(OldWorkbook.truthOrError(data[6], isError: data[7] == 1), at: column)
    case .formula:
      guard data.count >= 14 else { throw .broken(cells.name) }
      cells.waiting = nil
      guard data.word(12) == 0xFFFF else {
        return try add(number(data.double(6), style), at: column)
      }
      switch data[6] {
      case 0: cells.waiting = (row, column)
      case 1: try add(OldWorkbook.truthOrError(data[8], isError: false), at: column)
      case 2: try add(OldWorkbook.truthOrError(data[8], isError: true), at: column)
      default: break
      }
    case .formulaText:
      guard let (row, column) = cells.waiting else { return }
      cells.waiting = nil
      var texts = SheetTexts(record.parts, from: 0)
      let value = CellValue.text(try texts.text())
      guard case .some(_, let text) = value else { return }
      try budget.take(bytes: text.utf8.count)
      try cells.add(row, column, value)
    case .row: if data.word(12) & 0x20 != 0 { cells.hiddenRows.insert(row) }
    case .columns:
      let (first, last) = (Int(data.word(0)), Int(data.word(2)))
      if data.word(8) & 1 != 0, first <= last, last < Limits.columns {
        cells.hiddenColumns.append((first + 1)...(last + 1))
      }
    case .merged:
      for each in 0..<Int(data.word(0)) {
        let place = 2 + 8 * each
        let (top, bottom) = (Int(data.word(place)), Int(data.word(place + 2)))
        let (left, right) = (Int(data.word(place + 4)), Int(data.word(place + 6)))
        guard place + 8 <= data.count, top <= bottom, left <= right else {
          throw .broken(cells.name)
        }
        cells.merged.append(
          CellRange(rows: (top + 1)...(bottom + 1), columns: (left + 1)...(right + 1)))
      }
    default: break
    }
  }

  private func number(_ value: Double, _ style: Int) -> CellValue {
    let format = styles.indices.contains(style) ? styles[style] : .plain
    return CellNumber(value)?.cell(format, datesFrom1904: datesFrom1904) ?? .some(.error, "#NUM!")
  }

  /// A number in four bytes: whole, or the upper half of one with a fraction; of a hundred perhaps.
  private static func short(_ bits: UInt32) -> Double {
    let value =
      bits & 2 != 0
      ? Double(Int32(bitPattern: bits) >> 2)
      : Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
    return bits & 1 != 0 ? value / 100 : value
  }

  private static func truthOrError(_ byte: UInt8, isError: Bool) -> CellValue {
    guard isError else { return .some(.boolean, byte == 0 ? "0" : "1") }
    let name =
      switch byte {
      case 0x00: "#NULL!"
      case 0x07: "#DIV/0!"
      case 0x0F: "#VALUE!"
      case 0x17: "#REF!"
      case 0x1D: "#NAME?"
      case 0x24: "#NUM!"
      default: "#N/A"
      }
    return .some(.error, name)
  }
}

/// The cells of a sheet as they come: rows by blocks, in whichever order.
private struct OldCells {
  let name: String
  var hiddenRows: Set<Int> = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var merged: [CellRange] = []
  /// A formula that comes to a text, which the next record holds.
  var waiting: (row: Int, column: Int)?
  private var values: [Int: [(column: Int, value: CellValue)]] = [:]

  init(name: String) { self.name = name }

  mutating func add(_ row: Int, _ column: Int, _ value: CellValue) throws(Refusal) {
    guard column < Limits.columns else { throw .broken(name) }
    values[row, default: []].append((column, value))
  }

  func sheet(_ builder: SheetBuilder) throws(Refusal) -> ReadSheet {
    var builder = builder
    // What came was counted when it came.
    var budget = SheetBudget()
    for row in values.keys.sorted() {
      try builder.open(row: row + 1, isHidden: hiddenRows.contains(row))
      let cells = values[row, default: []].sorted { $0.column < $1.column }
      for cell in cells { try builder.add(cell.column + 1, cell.value, &budget) }
    }
    builder.close()
    for range in merged { try builder.merge(range.rows, range.columns) }
    for columns in hiddenColumns { builder.hide(columns) }
    return builder.sheet
  }
}
