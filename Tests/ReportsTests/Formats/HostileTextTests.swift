import Campaign
import Foundation
import JSON
import Reports
import Testing
import Writing

/// Names that try to be more than names come out of every format as harmless text.
struct HostileTextTests {
  static let names = [
    "=cmd|' /C calc'!A0", "+SUM(1;2)", "-2+3", "@import", "\u{1B}[31mĐỏ\u{07}", "a\u{202E}b",
    "<script>alert(1)</script>", "\"lẻ", "x;=1+1", "\u{0}NUL", "BEGIN:VEVENT\r\nUID:1",
    "dòng 1\ndòng 2", "\u{85}\u{9B}2J", "&amp; ' ]]>", "\u{FEFF}BOM", "tab\tgiữa",
  ]

  private let document: Document
  private let status: Status

  init() throws {
    var office = try SampleOffice(schools: 0)
    office.roster = Roster(
      Self.names.enumerated().map {
        School(id: "t\($0)", name: $1, level: .primary, commune: $1, block: $1)
      })
    office.plans[0].office.signerName = "Nguyễn\u{1B}]0;x\u{07}"
    status = office.status("2022-11-10")
    document = Summary.document(status, ledger: office.ledger, language: .vi)
  }

  /// Controls, direction marks and marks of order: what a terminal or an editor obeys unseen.
  private func unseen(_ text: String, except allowed: Set<Unicode.Scalar>) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        !allowed.contains(scalar)
      default: false
      }
    }
  }

  @Test func noFormatCarriesRawControls() throws {
    #expect(unseen(TextPaper.text([document]), except: ["\n", "\u{C}"]).isEmpty)
    #expect(unseen(HTMLPaper.text([document]), except: ["\n"]).isEmpty)
    #expect(unseen(String(CSVPaper.text([document]).dropFirst()), except: ["\r", "\n"]).isEmpty)
    let calendar = CalendarFile(status, store: "\u{1B}", revision: 1, madeAt: 0, language: .vi)
    #expect(unseen(calendar.text, except: ["\r", "\n"]).isEmpty)
    #expect(unseen(PaperJob(format: .pdf, documents: [document]).json.text(), except: []).isEmpty)
    #expect(unseen(document.message, except: ["\n"]).isEmpty)
  }

  @Test func aWordFileShowsNamesAsText() throws {
    var document = document
    document.blocks.append(.paragraph("PAGE { } \u{FFFE}\u{FFFF}\u{B} MERGEFIELD"))
    let file = try WordFile([document])
    let shown = file.paragraphs.map(\.text) + file.tables.joined().joined()
    for name in ["<script>alert(1)</script>", "&amp; ' ]]>", "\"lẻ", "=cmd|' /C calc'!A0"] {
      #expect(shown.contains { $0.contains(name) }, "\(name)")
    }
    #expect(shown.contains { $0.hasPrefix("PAGE { }") })
    #expect(shown.allSatisfy { unseen($0, except: []).isEmpty })
    // The one field is the page's number.
    #expect(file.fields == ["PAGE"])
    #expect(file.linksOutside == 0)
  }

  @Test func aSpreadsheetCalculatesNothing() throws {
    let tables = try ReadBack.csv(CSVPaper.text([document]))
    for cell in tables.joined().joined() where Double(cell) == nil {
      #expect(!"=+-@\t\r".contains(cell.first ?? " "), "\(cell)")
    }
    // Nor where the other of both signs parts the cells.
    for line in CSVPaper.text([document]).split(separator: "\r\n") {
      for part in line.split(separator: ",") where part.first != "\"" {
        #expect(!"=+@".contains(part.drop { $0 == "\"" }.first ?? " "), "\(part)")
      }
    }
    // Readers of workbooks tell texts from formulas, and ReadBack refuses formulas.
    let sheets = try ReadBack.workbook(PaperJob(format: .xlsx, documents: [document]).made())
    let names = try #require(sheets.table("TT", "Trường", "Cấp")).dropFirst().map { $0[1] }
    #expect(names.first == Self.names.first)
    #expect(names.count == Self.names.count)
  }

  @Test func numbersStayNumbers() {
    #expect("-2,5".inCSV == "\"-2,5\"")
    #expect("+84912345678".inCSV == "+84912345678")
    #expect("-2+3".inCSV == "'-2+3")
    #expect("=1".inCSV == "'=1")
    #expect("  =1".inCSV == "'  =1")
  }

  @Test func theWebPageShowsMarkupAsText() throws {
    let text = HTMLPaper.text([document])
    #expect(!text.contains("<script"))
    let tables = try ReadBack.html(text)
    #expect(tables.joined().joined().contains("<script>alert(1)</script>"))
  }

  @Test func theCalendarHasOnlyOurEvents() throws {
    var plan = status.plans[0]
    plan.short = "x\r\nBEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT"
    var status = status
    status.plans = [plan]
    let text = CalendarFile(status, store: "kho", revision: 1, madeAt: 0, language: .vi).text
    #expect(!text.contains("\r\nUID:evil"))
    // Three phases, three cutoffs, their collection days, the reviews and the days of honour.
    let reviews = status.obligations.count { $0.kind == .review }
    #expect(reviews >= 4)
    let honours = status.commemorations.count { $0.commemoration.date != nil }
    #expect(text.components(separatedBy: "\r\nBEGIN:VEVENT").count - 1 == 9 + reviews + honours)
  }
}

extension String {
  /// The text as the only cell of a table in a spreadsheet of text.
  fileprivate var inCSV: String {
    var table = Table(id: "a", title: "", columns: [Column("a")])
    table.add([.text(self)])
    var document = Document(language: .vi, day: day("2022-11-10"), title: "", subject: "")
    document.blocks = [.table(table)]
    return CSVPaper.text([document]).components(separatedBy: "\r\n")[1]
  }
}
