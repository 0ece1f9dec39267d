import CWorkbook
import Reports
import Writing

/// What stands above and below every printed page of a workbook: whose it is, what it is, and
/// which page of how many.
struct PrintedPage {
  private let head: String
  private let foot: String

  init(_ document: Document) {
    let issuer = document.letterhead?.issuer ?? ""
    let name = document.name.isEmpty ? document.tables.first?.title ?? "" : document.name
    head = PrintedPage.joined([("&L", issuer), ("&R", document.day.vietnamese)])
    let pages = document.language("Trang &P/&N", "Page &P of &N")
    foot = PrintedPage.joined([("&L", name)]) + "&R" + pages
  }

  func setUp(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_set_header(sheet, head)
    worksheet_set_footer(sheet, foot)
    worksheet_set_margins(
      sheet, PrintedPage.side, PrintedPage.side, PrintedPage.edge, PrintedPage.edge)
  }

  /// Texts at their places; an ampersand would be taken for the name of another place.
  private static func joined(_ parts: [(place: String, text: String)]) -> String {
    parts.filter { !$0.text.isEmpty }.map { part in
      let text =
        part.text.utf16.count > longest ? part.text.prefix(longest - 1) + "…" : part.text[...]
      return part.place + "&\"Times New Roman,Regular\"&10" + " " + text.replacing("&", with: "&&")
    }.joined()
  }

  /// In inches.
  private static let side = 0.6
  private static let edge = 0.75
  /// A spreadsheet takes 255 letters above a page, those of all its parts and signs counted.
  private static let longest = 80
}
