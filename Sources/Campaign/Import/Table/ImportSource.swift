/// What a file holds that was to be imported: its tables, and what is wrong with the file itself.
package struct ImportSource: Sendable {
  package let tables: [ImportTable]
  let faults: [ImportFault]

  /// A spreadsheet by its sheets.
  package init(_ tables: [ImportTable]) {
    self.tables = tables
    faults = []
  }

  package init(csv bytes: [UInt8]) {
    let (rows, faults) = CSVReader.read(bytes)
    tables = [ImportTable(name: nil, rows: rows)]
    self.faults = faults
  }
}
