import Campaign
import Foundation
import Reports
import Testing
import Writing

/// Every format, read back by another program, says what the status says.
struct SameNumbersTests {
  private let office: SampleOffice
  private let status: Status
  private let document: Document

  init() throws {
    var office = try SampleOffice(
      ["quang-hoa", "dien-bien-phu-tasks", "dien-bien-province"],
      years: ["2022-2023", "2022", "2023"])
    for (at, school) in office.roster.schools.enumerated() where at % 3 != 1 {
      let results = ["t1": "\(at + 40)/\(at + 97)", "t4": "399/400", "t15": "\(90 + at % 7),5%"]
      office.add(
        results.sorted { $0.key < $1.key }.map {
          Fact(
            .result(SampleOffice.province, ObligationID($0.key), school: school.id),
            .string($0.value),
            on: day("2022-11-01"))
        })
    }
    office.add([Fact(.result(SampleOffice.province, "t10"), "125/129", on: day("2022-11-01"))])
    self.office = office
    status = office.status("2022-11-10")
    document = Summary.document(status, ledger: office.ledger, language: .vi)
  }

  /// Schools: expected, done, late, overdue.
  private var schools: [[String]] {
    status.schools.map { line in
      [line.school.name] + [line.expected, line.done, line.late, line.overdue].map(String.init)
    }
  }

  private func schools(_ table: [[String]]?) throws -> [[String]] {
    try #require(table).dropFirst().map { [$0[1]] + $0[4...7] }
  }

  /// Overdue: days late, expected, done, missing; nothing where the office acts alone.
  private var overdue: [[String]] {
    status.byUrgency.filter { $0.state == .overdue }.map { deadline in
      let schools = deadline.schools
      let counts = [
        schools?.expected, schools?.done, schools.map { $0.missing.count },
      ]
      return ["\(-(deadline.daysLeft ?? 0))"] + counts.map { $0.map(String.init) ?? "" }
    }
  }

  private func overdue(_ table: [[String]]?) throws -> [[String]] {
    try #require(table).dropFirst().map { Array($0[4...7]) }
  }

  /// Targets: goal, actual, gap as exact numbers, then reported and expected.
  private var targets: [[String]] {
    status.targets.map { target in
      [
        target.target.goal.text, target.actual?.text ?? "", target.gap?.text ?? "",
        "\(target.reported)", "\(target.expected)",
      ]
    }
  }

  private func targets(_ table: [[String]]?) throws -> [[String]] {
    try #require(table).dropFirst().map { Array($0[2...6]) }
  }

  @Test func theSpreadsheetOfText() throws {
    let tables = try ReadBack.csv(CSVPaper.text([document]))
    #expect(try schools(tables.table("TT", "Trường", "Cấp")) == schools)
    #expect(
      try overdue(tables.table("TT", "Nội dung", "Thời hạn", "Ngày cuối", "Quá hạn (ngày)"))
        == overdue)
    let found = try targets(tables.table("TT", "Chỉ tiêu"))
    #expect(found == targets.map { $0.map { $0.replacingOccurrences(of: ".", with: ",") } })
    // A point would be one between thousands: 79.125 would be read as 79125.
    #expect(found.joined().contains { $0.contains(",") })
    #expect(!found.joined().contains { $0.contains(".") })
  }

  @Test func theSpreadsheetOfTextInEnglish() throws {
    let english = Summary.document(status, ledger: office.ledger, language: .en)
    let tables = try ReadBack.csv(CSVPaper.text([english]), .en)
    #expect(try schools(tables.table("No.", "School", "Level")) == schools)
    #expect(try targets(tables.table("No.", "Target")) == targets)
  }

  @Test func theWorkbook() throws {
    let tables = try ReadBack.workbook(PaperJob(format: .xlsx, documents: [document]).made())
    #expect(try schools(tables.table("TT", "Trường", "Cấp")) == schools)
    #expect(
      try overdue(tables.table("TT", "Nội dung", "Thời hạn", "Ngày cuối", "Quá hạn (ngày)"))
        == overdue)
    let found = try targets(tables.table("TT", "Chỉ tiêu"))
    for (row, expected) in zip(found, targets) {
      // Numbers and not texts: 46 and 46.0 are one.
      #expect(row.map { Double($0) } == expected.map { Double($0) })
    }
    #expect(found.count == targets.count)
  }

  @Test func theWebPage() throws {
    let tables = try ReadBack.html(HTMLPaper.text([document]))
    #expect(try schools(tables.table("TT", "Trường", "Cấp")) == schools)
    #expect(
      try overdue(tables.table("TT", "Nội dung", "Thời hạn", "Ngày cuối", "Quá hạn (ngày)"))
        == overdue)
    for (row, expected) in zip(try targets(tables.table("TT", "Chỉ tiêu")), targets) {
      try compareShown(row, expected)
    }
  }

  @Test func thePrintedText() throws {
    let rows = TextPaper.pages(document).joined().map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    // Only the first line of a row carries its numbers.
    let found = rows.filter { $0.count == 8 && Int($0[4]) != nil && Int($0[7]) != nil }
    let annex = found.suffix(schools.count)
    #expect(annex.map { Array($0[4...7]) } == schools.map { Array($0.dropFirst()) })
    let late = rows.filter { $0.count == 8 && $0[3].count == 10 && Int($0[4]) != nil }
    #expect(late.map { Array($0[4...7]) } == overdue)
  }

  @Test func thePDF() throws {
    let folder = try TemporaryFolder()
    let pdf = try PaperJob(format: .pdf, documents: [document]).made()
    let text = try Tool.pdftotext.run(["-layout", folder.write(pdf, "paper.pdf"), "-"]).text
    let lines = text.components(separatedBy: "\n").map {
      $0.split { $0.isWhitespace }.map(String.init)
    }
    // A long name breaks its row over two lines; the numbers stay beside the running number.
    let annex = lines.drop { $0 != ["Phụ", "lục"] }.filter { $0.count > 5 }
    let rows = try #require(document.table("schools"))
    for (place, school) in schools.enumerated() {
      // Behind the numbers stands what the school lacks, where there is such a column.
      let lacks = rows[place].count > 8 ? rows[place][8].split(separator: " ").count : 0
      let row = try #require(
        annex.first { line in
          line.first == "\(place + 1)"
            && line.dropLast(lacks).suffix(4).allSatisfy { Int($0) != nil }
        })
      #expect(Array(row.dropLast(lacks).suffix(4)) == Array(school.dropFirst()), "\(school[0])")
    }
    for row in overdue where row[1] != "" {
      #expect(lines.contains { Array($0.suffix(4)) == row })
    }
  }

  @Test func theCalendar() throws {
    let calendar = CalendarFile(
      status, store: "kho", revision: 7, madeAt: 1_668_040_000_000, language: .vi)
    let found = try ReadBack.python(
      """
      import icalendar
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      print(json.dumps({str(event['UID']): [event['DTSTART'].dt.isoformat(),
        str(event.get('DESCRIPTION', ''))] for event in calendar.walk('VEVENT')}))
      """, Data(calendar.text.utf8))
    for deadline in status.deadlines {
      let event = try #require(found["\(deadline.plan)/deadline/\(deadline.id)@kho"]?.array)
      if let lastDay = deadline.lastDay { #expect(event[0].string == lastDay.iso) }
      if let schools = deadline.schools {
        #expect(event[1].string?.contains("\(schools.done)/\(schools.expected)") == true)
      }
    }
  }

  /// As people read it: a comma, a sign before a goal, rounded but never into another state.
  private func compareShown(_ row: [String], _ expected: [String]) throws {
    for (text, number) in zip(row, expected) {
      let first = text.split(separator: "/").first.map(String.init) ?? ""
      let digits = first.filter { "-0123456789,".contains($0) }
        .replacingOccurrences(of: ",", with: ".")
      #expect(
        Double(digits).map { abs($0 - (Double(number) ?? .nan)) < 0.005001 } ?? number.isEmpty)
    }
  }
}
