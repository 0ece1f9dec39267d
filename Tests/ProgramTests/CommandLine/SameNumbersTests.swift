import Foundation
import JSON
import Testing

/// Every format of the summary as the real program writes it, read back by Python's own readers
/// and `pdftotext`, says the numbers of `status --json`.
@Suite struct SameNumbersTests {
  private let bench = Bench()

  /// Three plans and the sample schools in November 2022: some late, some over the cap.
  init() throws {
    let file = try #require(
      FileManager.default.contents(atPath: SameNumbersTests.sampleSchools))
    let schools = bench.file("schools.csv", file)
    bench(
      "init", "--plan", "quang-hoa", "--year", "2022-2023", "--plan", "dien-bien-phu-tasks",
      "--year", "2022", "--plan", "dien-bien-province", "--year", "2022", "--schools", schools)
    let rows = String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst()
    let ids = rows.map { String($0.prefix { $0 != "," }) }
    // The district asks nothing of what is not under its office.
    let others = Set(rows.filter { $0.contains(",THPT,") }.map { String($0.prefix { $0 != "," }) })
    #expect(others.count == 4)
    var form = ["school,to-trinh,bien-ban,danh-sach,bao-cao"]
    for (at, id) in ids.enumerated() where at % 3 != 1 && !others.contains(id) {
      form.append("\(id),x,x,\(at % 4 == 0 ? "" : "x"),x")
    }
    let dossiers = bench.file("dossiers.csv", form.joined(separator: "\n"))
    #expect(bench("import", "dossiers", dossiers, "dot-1", "--as-of", "2022-11-01").code == 0)
    var results = ["school,t15"]
    for (at, id) in ids.enumerated() where at % 5 != 0 {
      results.append("\(id),\(at % 2 == 0 ? "\(at + 40)/\(at + 49)" : "\"93,\(at % 10)%\"")")
    }
    let sheet = bench.file("results.csv", results.joined(separator: "\n"))
    #expect(
      bench(
        "import", "results", sheet, "--plan", "dien-bien-province-2022", "--as-of", "2022-11-01"
      ).code == 0)
    bench("record", "result", "office", "t10", "125/129", "--as-of", "2022-11-01")
    for at in 1...22 {
      let standing = at < 5 ? ["--chosen"] : at == 22 ? ["--aside"] : []
      #expect(nominate(ids[at % 7], "Nguyễn Văn \(at)", standing).code == 0)
    }
  }

  /// What travels with the program.
  private static let sampleSchools = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Templates/data/sample-schools.csv").standardized.path

  private func nominate(_ school: String, _ name: String, _ standing: [String]) -> Run {
    Program.run(
      ["nominate", school, "dot-1", name, "--as-of", "2022-11-02"] + standing,
      environment: ["THIDUA_STORE": bench.store, "THIDUA_AUTHOR": "Lan"])
  }

  @Test func everyFormatSaysTheNumbersOfTheStatus() throws {
    func write(_ words: String...) -> Run {
      Program.run(
        words + ["--as-of", "2022-11-14"], environment: ["THIDUA_STORE": bench.store])
    }
    for format in ["text", "pdf", "docx", "html", "xlsx", "csv", "ics", "json"] {
      let path = bench.directory.appending(path: "report.\(format)").path
      #expect(write("report", "--format", format, "-o", path).code == 0)
    }
    _ = bench.file("status.json", write("status", "--json").out)
    let check = Program.run(
      ["-c", SameNumbersTests.check], of: "/usr/bin/python3",
      environment: ["REPORTS": bench.directory.path, "LC_ALL": "C.UTF-8"])
    #expect(check.code == 0, "\(check.err)")
    let verdict = try check.json()
    #expect(verdict["wrong"] == [])
    // So many schools, overdue deadlines, targets and cutoffs with a cap were compared.
    #expect(verdict["compared"] == [44, 10, 20, 3])
  }

  private static let check = #"""
    import csv, datetime, html.parser, io, json, os, re, subprocess
    import docx, icalendar, openpyxl
    folder = os.environ['REPORTS']
    status = json.load(open(folder + '/status.json'))
    wrong = []

    def number(text):
        """A figure as people read it: 1.234,5 % and >= 46% are numbers; nothing is none."""
        found = re.findall(r'-?[0-9]+(?:[.,][0-9]+)?', str(text).split('/')[0])
        return float(found[0].replace(',', '.')) if found else None

    def near(a, b):
        return a is None and b is None or None not in (a, b) and abs(a - b) < 0.00501

    def compare(format, what, found, expected):
        if len(found) != len(expected):
            wrong.append(f'{format} {what}: {len(found)} rows, not {len(expected)}')
        for row, wanted in zip(found, expected):
            same = all(near(number(a), b) for a, b in zip(row, wanted))
            if not same or len(row) != len(wanted):
                wrong.append(f'{format} {what}: {row}, not {wanted}')

    def figures(deadline):
        schools = deadline['schools']
        if schools is None: return [-deadline['daysLeft'], None, None, None]
        missing = len(schools['missing'])
        return [-deadline['daysLeft'], schools['expected'], schools['done'], missing]

    def integers(row): return str([number(cell) and int(number(cell)) for cell in row])

    schools = [[s['expected'], s['done'], s['late'], s['overdue']] for s in status['schools']]
    overdue = [figures(d) for d in status['deadlines'] if d['state'] == 'overdue']
    overdue.sort(key=str)
    targets = [[t['goal'], t['actual'], t['gap'], t['reported'], t['expected']]
               for t in status['targets']]
    caps = [d['nominees'] for d in status['deadlines'] if d['nominees']]
    # What was set aside was proposed too.
    nominees = [[n['count'] + n['aside'], n['chosen'], n['aside'], n['cap']] for n in caps]

    def tables(format, tables):
        def table(*head):
            return next((t[1:] for t in tables if t and t[0][:len(head)] == list(head)), [])
        compare(format, 'schools', [r[4:8] for r in table('TT', 'Trường', 'Cấp')], schools)
        late = [r[4:8] for r in table('TT', 'Nội dung', 'Thời hạn', 'Ngày cuối', 'Quá hạn (ngày)')]
        compare(format, 'overdue', sorted(late, key=integers), overdue)
        compare(format, 'targets', [r[2:7] for r in table('TT', 'Chỉ tiêu')], targets)
        named = [r[1:5] for r in table('Hạn đề nghị')]
        compare(format, 'nominees', named[:len(nominees)], nominees)

    # JSON is the status itself.
    if json.load(open(folder + '/report.json')) != status: wrong.append('json')

    data = open(folder + '/report.csv', encoding='utf-8-sig', newline='').read()
    found = [[]]
    for row in csv.reader(io.StringIO(data), delimiter=';', strict=True):
        if len(row) < 3: found.append([])
        else: found[-1].append(row)
    tables('csv', found)

    book = openpyxl.load_workbook(folder + '/report.xlsx')
    def cell(c):
        if c.value is None: return ''
        isShare = c.data_type == 'n' and c.number_format.endswith('%')
        return c.value * 100 if isShare else c.value
    tables('xlsx', [[[cell(c) for c in row] for row in sheet.iter_rows()] for sheet in book])

    word = docx.Document(folder + '/report.docx')
    tables('docx', [[[cell.text for cell in row.cells] for row in t.rows] for t in word.tables])

    class Reader(html.parser.HTMLParser):
        found = []; text = None
        def handle_starttag(self, tag, attributes):
            if tag == 'table' and ('class', 'data') in attributes: self.found.append([])
            if tag == 'tr' and self.found: self.found[-1].append([])
            if tag in ('td', 'th'): self.text = ''
        def handle_data(self, data):
            if self.text is not None: self.text += data
        def handle_endtag(self, tag):
            if tag in ('td', 'th'):
                if self.found and self.found[-1]: self.found[-1][-1].append(self.text)
                self.text = None
    reader = Reader(); reader.feed(open(folder + '/report.html').read())
    tables('html', [[row for row in t if len(row) > 1] for t in reader.found])

    def whole(cells): return all(re.fullmatch('[0-9]+', cell) for cell in cells)

    # On paper the first line of a row carries its figures.
    text = open(folder + '/report.text').read()
    lines = [[part.strip() for part in line.split('|')] for line in text.splitlines()]
    rows = [r for r in lines if len(r) in (8, 9) and whole(r[:1])]
    listed = [r[4:8] for r in rows if whole(r[4:8])]
    compare('text', 'schools', listed[-len(schools):], schools)
    compare('text', 'targets', [r[2:7] for r in rows if re.match('[≥>=]', r[2])], targets)
    late = [r[4:8] for r in rows if re.fullmatch('[0-9/]{10}', r[3])]
    compare('text', 'overdue', sorted(late, key=integers), overdue)

    # Columns are apart by rules alone: a fixed pitch keeps their figures apart.
    command = ['pdftotext', '-layout', '-fixed', '4', folder + '/report.pdf', '-']
    paper = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    words = [line.split() for line in paper.splitlines()]
    annex = max(at for at, line in enumerate(words) if line == ['Phụ', 'lục'])
    # Behind the figures may stand what the school lacks.
    def figuresIn(line):
        return next((line[at:at + 4] for at in range(2, len(line) - 3)
                     if whole(line[at:at + 4])), None)
    rows = {int(w[0]): figuresIn(w) for w in words[annex:] if w and whole(w[:1]) and figuresIn(w)}
    compare('pdf', 'schools', [rows[at] for at in sorted(rows)], schools)
    row = '[≥>=] ([0-9,]+)(?:%|/[0-9]+)? +([0-9,]+)%? +(-?[0-9,]+) +([0-9]+) +([0-9]+)'
    measured = [t for t in targets if t[1] is not None]
    compare('pdf', 'targets', re.findall(row, paper), measured)
    def dated(line): return any(re.fullmatch('[0-9]{2}/[0-9]{2}/[0-9]{4}', w) for w in line)
    late = [w[-4:] for w in words if len(w) > 5 and dated(w) and whole(w[-4:])]
    ofSchools = [r for r in overdue if r[1] is not None]
    compare('pdf', 'overdue', sorted(late, key=integers), ofSchools)

    calendar = icalendar.Calendar.from_ical(open(folder + '/report.ics', 'rb').read())
    events = {str(e['UID']).split('@')[0]: e for e in calendar.walk('VEVENT')}
    for d in status['deadlines']:
        name = f"{d['plan']}/deadline/{d['id']}"
        event = events.get(name)
        if event is None:
            wrong.append(f'ics {name} is missing')
            continue
        if d['lastDay'] and event['DTSTART'].dt.isoformat() != d['lastDay']: wrong.append(name)
        of = d['schools']
        if of and f"{of['done']}/{of['expected']}" not in str(event['DESCRIPTION']):
            wrong.append(f'ics {name}: {event["DESCRIPTION"]}')
    for p in status['phases']:
        event = events.get(f"{p['plan']}/phase/{p['id']}")
        last = datetime.date.fromisoformat(p['ends']) + datetime.timedelta(1)
        if event is None or event['DTSTART'].dt.isoformat() != p['starts']: wrong.append(str(p))
        elif event['DTEND'].dt != last: wrong.append(f'{p}: {event["DTEND"].dt}')
    counts = [len(schools), len(overdue), len(targets), len(nominees)]
    print(json.dumps({'wrong': wrong, 'compared': counts}, ensure_ascii=False))
    """#
}
