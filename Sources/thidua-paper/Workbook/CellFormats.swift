import CWorkbook
import Reports
import Writing

/// The formats of a workbook's cells, each made once.
final class CellFormats {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  private struct Key: Hashable {
    var isBold: Bool
    var number: String
  }

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  lazy var head: UnsafeMutablePointer<lxw_format>? = {
    let format = workbook_add_format(workbook)
    format_set_bold(format)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(truncatingIfNeeded: LXW_ALIGN_CENTER.rawValue))
    format_set_align(format, UInt8(truncatingIfNeeded: LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_border(format, UInt8(truncatingIfNeeded: LXW_BORDER_THIN.rawValue))
    return format
  }()

  /// What is typed into such a cell stays as typed: 126/129 must not become a date.
  lazy var entry: UnsafeMutablePointer<lxw_format>? = {
    let format = format("@", isBold: false)
    // Where a form is locked, this is not.
    format_set_unlocked(format)
    return format
  }()

  /// Where a form asks nothing.
  lazy var closed: UnsafeMutablePointer<lxw_format>? = {
    let format = workbook_add_format(workbook)
    format_set_bg_color(format, CellFormats.gray)
    format_set_border(format, UInt8(truncatingIfNeeded: LXW_BORDER_THIN.rawValue))
    return format
  }()

  private static let gray: lxw_color_t = 0xD9D9D9

  func format(for value: CellValue, isBold: Bool) -> UnsafeMutablePointer<lxw_format>? {
    format(CellFormats.number(value), isBold: isBold)
  }

  private func format(_ number: String, isBold: Bool) -> UnsafeMutablePointer<lxw_format>? {
    let key = Key(isBold: isBold, number: number)
    if let format = made[key] { return format }
    let format = workbook_add_format(workbook)
    if isBold { format_set_bold(format) }
    if !number.isEmpty { format_set_num_format(format, number) }
    format_set_align(format, UInt8(truncatingIfNeeded: LXW_ALIGN_VERTICAL_TOP.rawValue))
    if number.isEmpty { format_set_text_wrap(format) }
    format_set_border(format, UInt8(truncatingIfNeeded: LXW_BORDER_THIN.rawValue))
    made[key] = format
    return format
  }

  private static func number(_ value: CellValue) -> String {
    switch value {
    case .empty, .blank, .closed, .text: ""
    case .count: "0"
    case .amount(let amount, let form): number(amount, form, sign: "")
    case .percent(let amount, let form): number(amount, form, sign: "%")
    case .day: "dd/mm/yyyy"
    }
  }

  /// As many decimal places as the number has within its form; the comma is the reader's own.
  private static func number(_ amount: Quantity, _ form: NumberForm, sign: String) -> String {
    let shown = amount.formatted(.en, places: form.places)
    let places = shown.split(separator: ".").dropFirst().first?.count ?? 0
    let digits = places == 0 ? "0" : "0." + String(repeating: "0", count: places)
    return quoted(form.prefix) + digits + sign + quoted(form.suffix)
  }

  private static func quoted(_ text: String) -> String {
    text.isEmpty ? "" : "\"" + text.filter { $0 != "\"" } + "\""
  }
}
