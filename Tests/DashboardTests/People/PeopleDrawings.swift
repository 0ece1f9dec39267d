import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// The people screen at the three sizes, in both languages.
@Suite struct PeopleDrawings {
  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func whoFollowsWhat(size: (Int, Int), language: Language) {
    let state = Sample.state(
      size.0, size.1, language, office: Sample.withStaff, start: .people)
    expectDrawing(render(state), "people-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func theDifficultiesOnASmallScreen(language: Language) {
    let state = Sample.state(50, 15, language, office: Sample.withStaff, start: .people)
    expectDrawing(
      render(state.after(.backTab)), "difficulties-50x15-\(language.rawValue)")
  }

  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func oneDifficultyWhole(size: (Int, Int), language: Language) {
    let state = Sample.state(
      size.0, size.1, language, office: Sample.withStaff, start: .people)
    expectDrawing(
      render(state.after(.backTab, .end, .enter)),
      "difficulty-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func aThemeWhole() {
    let state = Sample.state(office: Sample.office([Sample.themes]), start: .people)
    expectDrawing(render(state.after(.enter)), "theme-80x24-vi")
  }

  @Test func nothingToFollow() {
    let state = Sample.state(
      office: Sample.office([Sample.schoolYear], roster: Roster()), start: .people)
    expectDrawing(render(state), "people-none-80x24-vi")
  }

  @Test func withoutUTF8() {
    let state = Sample.state(office: Sample.withStaff, glyphs: .ascii, start: .people)
    expectDrawing(render(state), "people-80x24-vi-ascii")
  }

  @Test func styles() {
    expectDrawing(
      render(Sample.state(office: Sample.withStaff, start: .people)), "people-80x24-vi-styled",
      styled: true)
  }
}

extension Sample {
  /// The office of the fifth document once it has filled in who works there and who follows what.
  static let themes: Plan = {
    let template = Sample.plan("sa-dec", .calendar(2022))
    guard case .object(var document) = template.document else { return template }
    let staff = [
      ("truong-phong", "Nguyễn Công Hiếu", "Trưởng phòng"),
      ("pho-1", "Trần Thị Bích", "Phó Trưởng phòng"),
      ("pho-2", "Lê Văn Chiến", "Phó Trưởng phòng"),
      ("thanh-vien-1", "Võ Thị Diễm", "Thành viên phòng"),
    ]
    document["staff"] = .array(
      staff.map { ["id": .string($0.0), "name": .string($0.1), "role": .string($0.2)] })
    let owners = [0, 0, 1, 2, 3, 3, 3, 3, 1]
    document["assignments"] = .array(
      owners.enumerated().map { number, owner in
        ["staff": .string(staff[owner].0), "subject": .string("chu-de-\(number + 1)")]
      })
    return try! Plan.read(.object(document))
  }()
  static let withStaff = office([schoolYear, tasks, targets, themes])
}
