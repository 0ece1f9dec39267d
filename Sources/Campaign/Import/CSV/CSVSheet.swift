import Writing

/// A table with its headings found: which column holds what.
struct CSVSheet<Heading: Hashable> {
  let headings: [String]
  let headingLine: Int
  let rows: [CSVRecord]
  private(set) var columns: [Heading: Int] = [:]
  private(set) var faults: [ImportFault]

  /// - Parameter name: tells what a heading stands for, or says that it must be passed over.
  init(_ file: [UInt8], name: (String) -> CSVHeading<Heading>) {
    let (records, faults) = CSVReader.read(file)
    self.faults = faults
    headings = records.first?.fields ?? []
    headingLine = records.first?.line ?? 1
    rows = Array(records.dropFirst())
    if rows.isEmpty, faults.isEmpty { fault(.empty, ImportFault.Place(line: nil)) }
    for (at, heading) in headings.enumerated() {
      switch name(heading) {
      case .known(let known):
        if columns.updateValue(at, forKey: known) != nil { fault(.doubledColumn(heading), at) }
      case .ignored: break
      case .unknown(let nearest):
        let isBlank = heading.isEmpty && rows.allSatisfy { $0[at].isEmpty }
        if !isBlank { fault(.unknownColumn(heading, nearest: nearest), at) }
      }
    }
    for row in rows { check(row) }
  }

  private mutating func check(_ row: CSVRecord) {
    for (at, field) in row.fields.enumerated() {
      if at >= headings.count, !field.isEmpty { fault(.tooManyFields, row, column: at) }
      if CSVField.hasControl(field) { fault(.control, row, column: at) }
    }
  }

  /// Whether the headings can be told; without them no row can.
  var hasSoundHeadings: Bool {
    !rows.isEmpty && faults.allSatisfy { ($0.place.line ?? 0) > headingLine }
  }

  /// The rows of which nothing is wrong with the form: what they say is still to be looked at.
  var soundRows: [CSVRecord] {
    let faulty = Set(faults.compactMap(\.place.line))
    return rows.filter { !faulty.contains($0.line) }
  }

  /// The field of a row under a heading; empty where the file has no such column.
  func field(_ row: CSVRecord, _ heading: Heading) -> String {
    columns[heading].map { row[$0] } ?? ""
  }

  func fault(_ reason: ImportFault.Reason, _ row: CSVRecord, _ heading: Heading) -> ImportFault {
    ImportFault(reason, place(row.line, columns[heading]))
  }

  mutating func fault(_ reason: ImportFault.Reason, _ place: ImportFault.Place) {
    faults.append(ImportFault(reason, place))
  }

  private mutating func fault(_ reason: ImportFault.Reason, _ row: CSVRecord, column: Int) {
    faults.append(ImportFault(reason, place(row.line, column)))
  }

  private mutating func fault(_ reason: ImportFault.Reason, _ column: Int) {
    faults.append(ImportFault(reason, ImportFault.Place(line: headingLine, column: column + 1)))
  }

  private func place(_ line: Int, _ column: Int?) -> ImportFault.Place {
    ImportFault.Place(
      line: line, column: column.map { $0 + 1 },
      heading: column.flatMap { headings.indices.contains($0) ? headings[$0] : nil })
  }
}

/// What a heading stands for.
enum CSVHeading<Heading> {
  case known(Heading)
  /// A running number, or a name beside an id.
  case ignored
  case unknown(nearest: [String])
}
