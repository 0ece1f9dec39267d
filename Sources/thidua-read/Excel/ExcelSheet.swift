/// A sheet of Excel, cell by cell.
final class ExcelSheet: MarkupListener {
  var builder: SheetBuilder
  private(set) var budget: SheetBudget
  private let strings: ExcelStrings
  private let styles: ExcelStyles
  private let datesFrom1904: Bool

  private var row = 0
  private var column = 0
  private var cell: Cell?
  private var isValue = false
  private var isRead = false

  private struct Cell {
    var type: String
    var style: Int
    var hasFormula = false
    var text = ""
  }

  init(
    _ builder: SheetBuilder, strings: ExcelStrings, styles: ExcelStyles, datesFrom1904: Bool,
    budget: SheetBudget
  ) {
    self.builder = builder
    self.strings = strings
    self.styles = styles
    self.datesFrom1904 = datesFrom1904
    self.budget = budget
  }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) throws(Refusal) {
    guard name.space == .sheet else { return }
    switch name.local {
    case "c": try open(attributes)
    case "v": isValue = cell != nil
    case "t": isValue = cell != nil && !isRead
    case "rPh": isRead = true
    case "f": cell?.hasFormula = true
    case "row":
      row = attributes.number("r", within: 0...Int.max) ?? row + 1
      column = 0
      try builder.open(row: row, isHidden: isTrue(attributes["hidden"]))
    case "col":
      guard isTrue(attributes["hidden"]),
        let first = attributes.number("min", within: 1...Limits.columns),
        let last = attributes.number("max", within: 1...Limits.columns), first <= last
      else { return }
      builder.hide(first...last)
    case "mergeCell":
      guard let range = attributes["ref"].flatMap({ CellRange($0) }) else { return }
      try builder.merge(range.rows, range.columns)
    default: break
    }
  }

  func closes(_ name: MarkupName) throws(Refusal) {
    guard name.space == .sheet else { return }
    switch name.local {
    case "v", "t": isValue = false
    case "rPh": isRead = false
    case "c":
      if let cell { try builder.add(column, try value(cell), &budget) }
      cell = nil
    default: break
    }
  }

  func says(_ text: String) throws(Refusal) {
    guard isValue else { return }
    cell?.text += text
    // One cell that never ends.
    if let count = cell?.text.utf8.count, count > Limits.textBytes { throw .tooLarge }
  }

  private func open(_ attributes: MarkupAttributes) throws(Refusal) {
    if let reference = attributes["r"] {
      guard let address = CellAddress(reference[...]), address.row == row else {
        throw .broken(builder.sheet.name)
      }
      column = address.column
    } else {
      column += 1
    }
    cell = Cell(
      type: attributes["t"] ?? "n", style: attributes.number("s", within: 0...Limits.ranges) ?? 0)
  }

  private func value(_ cell: Cell) throws(Refusal) -> CellValue {
    if cell.text.isEmpty {
      // A formula may come to an empty text, and only then is nothing an answer.
      return cell.hasFormula && cell.type != "str" ? .some(.formula, "") : .nothing
    }
    switch cell.type {
    case "s":
      guard let at = Int(cell.text), strings.texts.indices.contains(at) else {
        throw .broken(builder.sheet.name)
      }
      return .text(strings.texts[at])
    case "str", "inlineStr": return .text(cell.text)
    case "b": return .some(.boolean, cell.text == "1" || cell.text == "true" ? "1" : "0")
    case "e": return .some(.error, cell.text)
    case "d":
      return .some(.date, String(cell.text.prefix(10)))
    case "n":
      let format = styles.format(cell.style)
      guard let number = CellNumber(cell.text) else { throw .broken(builder.sheet.name) }
      return number.cell(format, datesFrom1904: datesFrom1904)
    default: throw .broken(builder.sheet.name)
    }
  }

  private func isTrue(_ word: String?) -> Bool { word == "1" || word == "true" }
}
