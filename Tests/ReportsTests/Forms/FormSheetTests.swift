import Campaign
import Foundation
import JSON
import Reports
import Testing
import Writing

/// A form as another program opens it: what can be changed in it, and what it refuses.
struct FormSheetTests {
  private let sample: SampleOffice
  private let office: Office
  private let today = day("2023-11-10")

  /// The same plan in two years, with figures of the first.
  init() throws {
    var sample = try SampleOffice(
      ["quang-hoa", "dien-bien-province", "dien-bien-province"],
      years: ["2023-2024", "2022", "2023"])
    let former = sample.plans[1].id
    sample.add([
      Fact(.result(former, "t1", school: "mn-hoa-ban"), .string("46/100"), on: day("2022-11-01"))
    ])
    self.sample = sample
    office = Office(
      documents: sample.plans.map { PlanDocument($0) }, roster: sample.roster,
      ledger: sample.ledger, calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2023))
  }

  private var status: Status { office.status(on: today) }
  private var plan: Plan { sample.plans[2] }

  private func results(of school: UnitID? = nil, _ language: Language = .vi) throws -> Document {
    let former = try #require(FormerFigures(plan, status, office))
    return BlankForm.results(plan, status, former: former, of: school, language: language)
  }

  private func sheet(_ form: Document) throws -> JSON {
    try ReadBack.python(
      """
      import openpyxl, io
      sheet = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read())).active
      print(json.dumps({
        'locked': sheet.protection.sheet, 'password': sheet.protection.password,
        'frozen': sheet.freeze_panes, 'head': sheet.print_title_rows,
        'columns': sheet.print_title_cols, 'wide': sheet.page_setup.orientation,
        'paper': str(sheet.page_setup.paperSize), 'footer': sheet.oddFooter.left.text,
        'cells': [[{'text': c.value, 'locked': c.protection.locked,
                    'gray': c.fill.fill_type == 'solid', 'format': c.number_format,
                    'note': c.comment.text if c.comment else None} for c in row]
                  for row in sheet.iter_rows()],
        'checks': [{'type': v.type, 'cells': str(v.sqref), 'formula': v.formula1,
                    'title': v.errorTitle, 'message': v.error, 'blank': v.allow_blank}
                   for v in sheet.data_validations.dataValidation],
      }))
      """, PaperJob(format: .xlsx, documents: [form]).made())
  }

  @Test func idsAreLockedAndWhatDoesNotApplyIsGrayAndLocked() throws {
    let sheet = try sheet(results())
    #expect(sheet["locked"]?.bool == true)
    // Whoever means to can open it.
    #expect(sheet["password"] == .null)
    #expect(sheet["frozen"] == "C2")
    #expect(sheet["head"] == "$1:$1")
    #expect(sheet["columns"] == "$A:$B")
    #expect(sheet["wide"] == "landscape")
    #expect(sheet["paper"] == "9")
    #expect(sheet["footer"]?.string?.hasSuffix("Kết quả chỉ tiêu") == true)
    let targets = plan.targets.filter { $0.isPerUnit }
    let rows = try #require(sheet["cells"]?.array)
    #expect(rows[0].array?.allSatisfy { $0["locked"]?.bool == true } == true)
    var gray = 0
    for row in rows.dropFirst() {
      let id = try #require(row[0]?["text"]?.string)
      let school = try #require(office.roster.schools.first { $0.id.rawValue == id })
      #expect(row[0]?["locked"]?.bool == true)
      #expect(row[1]?["locked"]?.bool == true)
      for (at, target) in targets.enumerated() {
        let cell = try #require(row[at + 2])
        let isAsked = target.scope.includes(school)
        #expect(cell["locked"]?.bool == !isAsked, "\(id) \(target.id)")
        #expect(cell["gray"]?.bool == !isAsked, "\(id) \(target.id)")
        if isAsked { #expect(cell["format"] == "@") } else { gray += 1 }
      }
    }
    #expect(gray > 20)
  }

  @Test(arguments: Language.allCases) func theYearBeforeStandsAsANote(language: Language) throws {
    let rows = try #require(try sheet(results(language))["cells"]?.array)
    let own = try #require(rows.first { $0[0]?["text"] == "mn-hoa-ban" })
    #expect(own[2]?["note"]?.string == language("Năm trước: 46/100", "The year before: 46/100"))
    #expect(own[2]?["text"] == .null)
    let notes = rows.dropFirst().flatMap { $0.array ?? [] }.filter { $0["note"] != .null }
    #expect(notes.count == 1)
  }

  @Test func theFormOfOneSchoolHasOnlyWhatItIsAsked() throws {
    let sheet = try sheet(results(of: "mn-hoa-ban"))
    let rows = try #require(sheet["cells"]?.array)
    #expect(rows.count == 2)
    #expect(rows[1][0]?["text"] == "mn-hoa-ban")
    #expect(rows[1][0]?["locked"]?.bool == true)
    let cells = rows[1].array ?? []
    #expect(cells.dropFirst(2).allSatisfy { $0["locked"]?.bool == false })
    let school = try #require(office.roster.schools.first { $0.id == "mn-hoa-ban" })
    let asked = plan.targets.filter { $0.isPerUnit && $0.scope.includes(school) }
    #expect(cells.count == asked.count + 2)
  }

  @Test func theListOfSchoolsKeepsIdsAndHasRoomForMore() throws {
    let sheet = try sheet(BlankForm.roster(status, language: .vi))
    let rows = try #require(sheet["cells"]?.array)
    let count = office.roster.schools.count
    #expect(rows.count > count + 100)
    for (at, row) in rows.enumerated() where at > 0 {
      #expect(row[0]?["locked"]?.bool == (at <= count))
      #expect((row.array ?? []).dropFirst().allSatisfy { $0["locked"]?.bool == false })
    }
    let levels = try #require(sheet["checks"]?.array?.first { $0["type"] == "list" })
    #expect(levels["formula"]?.string?.hasPrefix("\"MN,TH,TH&THCS,") == true)
    #expect(levels["message"]?.string?.hasPrefix("Chọn một trong: MN, TH") == true)
  }

  // MARK: What is refused

  /// What a spreadsheet makes of a check for each of these texts.
  private func verdicts(_ formula: String, _ texts: [String]) throws -> [Bool] {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("check.xlsx").path
    _ = try ReadBack.python(
      """
      import openpyxl
      asked = json.load(sys.stdin)
      sheet = (book := openpyxl.Workbook()).active
      for at, text in enumerate(asked['texts']):
          sheet.cell(at + 1, 1, text).number_format = '@'
          formula = asked['formula'].replace('C2', f'A{at + 1}')
          sheet.cell(at + 1, 2, '=IF(IFERROR(' + formula + ',FALSE),"fine","wrong")')
      book.save(asked['path'])
      print('null')
      """,
      Data(
        JSON.object([
          "texts": .array(texts.map { .string($0) }), "formula": .string(formula),
          "path": .string(path),
        ]).bytes()))
    let made = try Tool.soffice.run([
      "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to",
      "csv", "--outdir", folder.url.path, path,
    ])
    let file = folder.url.appendingPathComponent("check.csv")
    guard let csv = try? Data(contentsOf: file) else {
      throw Tool.Failure(description: made.errors)
    }
    return String(decoding: csv, as: UTF8.self).split(separator: "\n").map { $0.hasSuffix(",fine") }
  }

  /// The check of the first column of entry.
  private func formula(_ form: Document) throws -> String {
    let checks = try #require(try sheet(form)["checks"]?.array)
    #expect(checks.allSatisfy { $0["blank"]?.bool == true })
    #expect(checks.allSatisfy { ($0["message"]?.string ?? "").hasPrefix("Ghi ") })
    let first = checks.first { $0["cells"]?.string?.hasPrefix("C2") == true }
    return try #require(first?["formula"]?.string)
  }

  @Test func aFigureIsRefusedWhereItIsTypedAsItWouldBeOnItsReturn() throws {
    let fine = ["126/129", "97,2%", "97.2 %", "97,2", "0", "46/100", "100%", "5/5"]
    let wrong = ["chín bảy", "130/129", "-3", "a/b", "97,2,1x", "x"]
    let formula = try formula(try results())
    #expect(try verdicts(formula, fine) == fine.map { _ in true })
    #expect(try verdicts(formula, wrong) == wrong.map { _ in false })
  }

  @Test func aMarkIsXOrADay() throws {
    let cutoff = try #require(sample.plans[0].deadline("dot-1"))
    let formula = try formula(BlankForm.dossier(cutoff, status, language: .vi))
    #expect(try verdicts(formula, ["x", "X", "5/11", "05/11/2023"]) == [true, true, true, true])
    #expect(try verdicts(formula, ["có", "rồi", "xx"]) == [false, false, false])
  }
}
