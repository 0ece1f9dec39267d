import Campaign
import Foundation
import Reports
import Testing
import Writing

/// Names made of quotes, separators, signs and combining marks come back from Python's own reader
/// as they were, and begin no formula, whichever sign parts the cells.
struct CSVFuzzTests {
  private static let pieces = [
    "\"", "\u{301}", "=", "+", "-", "@", ";", ",", "'", "a", "Đ", " ", "1", "\u{200D}", "\u{303}",
    "＝", "\t", "\n", "\u{A0}", "\"\u{301}", "=\u{20D2}", "%",
  ]

  @Test(arguments: Language.allCases) func everyNameComesBackAndNoneRuns(language: Language) throws
  {
    let rounds = Int(ProcessInfo.processInfo.environment["THIDUA_FUZZ"] ?? "") ?? 5000
    var chance = SystemRandomNumberGenerator()
    var table = Table(
      id: "names", title: "", columns: [Column("a"), Column("b"), Column("c"), Column("d")])
    for _ in 0..<rounds {
      table.add(
        (0..<4).map { _ in
          let length = Int.random(in: 0...7, using: &chance)
          return .text(
            (0..<length).map { _ in Self.pieces.randomElement(using: &chance)! }.joined())
        })
    }
    var document = Document(language: language, day: day("2022-11-10"), title: "", subject: "")
    document.blocks = [.table(table)]
    let text = CSVPaper.text([document])
    let wanted = table.rows.map { $0.cells.map { $0.shown(language) } }
    let verdict = try ReadBack.python(
      """
      import csv, io, re
      job = json.load(sys.stdin)
      wrong = []
      def rows(separator):
          return list(csv.reader(io.StringIO(job['text'][1:], newline=''), delimiter=separator))
      # An apostrophe may have been put before what would have been calculated.
      def bare(text): return text.replace("'", '')
      found = rows(job['separator'])[1:]
      if len(found) != len(job['wanted']): wrong.append(f'{len(found)} rows')
      for row, expected in zip(found, job['wanted']):
          if [bare(cell) for cell in row] != [bare(cell) for cell in expected]: wrong.append(row)
      def number(text):
          text = text.rstrip('%').lstrip('+-').replace(',', '.')
          return text.replace('.', '', 1).isdigit()
      for separator in [';', ',']:
          for row in rows(separator):
              for cell in row:
                  start = cell.lstrip('" \\u00a0')
                  # Read by the other sign a cell may end amid a quoted one.
                  if separator != job['separator']: start = re.split('[";,]', start)[0]
                  if start[:1] in tuple('=+-@＝') and start and not number(start):
                      wrong.append([separator, cell])
      print(json.dumps([repr(one) for one in wrong[:5]]))
      """,
      Data(
        JSONSerialization.data(withJSONObject: [
          "text": text, "wanted": wanted, "separator": language(";", ","),
        ])))
    #expect(verdict == [], "\(verdict)")
  }
}
