import Campaign
import Reports
import Writing

/// Blank spreadsheets that travel down to the schools and come back through `import`.
extension Command {
  static let formResults = Command(
    "form results", [.planIDOrNone], options: formOptions,
    Phrase("mẫu nhập kết quả chỉ tiêu", "a blank form for the results of the targets"),
    details: Phrase(
      "Mỗi trường một dòng, mỗi chỉ tiêu một cột; điền xong thì thidua import results.",
      "A row a school, a column a target; filled in it comes back by thidua import results."),
    examples: [
      Example(
        "thidua form results dien-bien-province -o mau.xlsx",
        Phrase("mẫu gửi các trường", "the form for the schools")),
      Example(
        "thidua form results dien-bien-province --each -o mau/",
        Phrase("mỗi trường một tệp mẫu", "a form for each school in a file of its own")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let plan = try desk.finder.plan(session.call[.planIDOrNone]) {
      $0.targets.contains { $0.isPerUnit }
    }
    guard plan.targets.contains(where: { $0.isPerUnit }) else {
      throw .refused(
        Phrase(
          "“\(plan.id)” không có chỉ tiêu nào do trường báo cáo",
          "“\(plan.id)” has no target that schools report"))
    }
    let status = desk.office.status(on: desk.day)
    let former = FormerFigures(plan, status, desk.office)
    return try deliver(session, "mau-ket-qua") { school in
      BlankForm.results(plan, status, former: former, of: school, language: session.language)
    }
  }

  static let formDossier = Command(
    "form dossier", [.deadline], options: formOptions + [.plan],
    Phrase("mẫu đánh dấu hồ sơ của một hạn", "a blank form for the documents of a cutoff"),
    details: Phrase(
      "Mỗi trường một dòng, mỗi thành phần một cột; điền xong thì thidua import dossiers.",
      "A row a school, a column a document; filled in it comes back by thidua import dossiers."),
    examples: [
      Example(
        "thidua form dossier dot-1 -o ho-so.xlsx",
        Phrase("mẫu gửi các trường", "the form for the schools"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let (_, deadline) = try desk.finder.cutoff(session.call[.deadline])
    let status = desk.office.status(on: desk.day)
    return try deliver(session, "mau-ho-so-\(deadline.id)") { school in
      BlankForm.dossier(deadline, status, of: school, language: session.language)
    }
  }

  static let formSchools = Command(
    "form schools", options: [.format(PaperFormat.form), .output],
    Phrase("mẫu danh sách trường, đã điền", "the list of schools as a form, filled in"),
    details: Phrase(
      "Sửa, thêm dòng, rồi thidua import schools.",
      "Corrected and added to, it comes back by thidua import schools.")
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let form = BlankForm.roster(status, levels: desk.office.levels, language: session.language)
    return try PaperDelivery(session: session, formats: PaperFormat.form, name: "mau-truong")
      .deliver([form])
  }

  private static let formOptions: [Option] = [.each, .format(PaperFormat.form), .output]

  /// A form with a row for every school, or one each.
  private static func deliver(
    _ session: Session, _ name: String, _ form: (UnitID?) -> Document
  ) throws(Failure) -> Answer {
    let isApart = session.call.has(.each)
    let delivery = try PaperDelivery(
      session: session, formats: PaperFormat.form, name: name, apart: isApart ? .xlsx : nil)
    guard isApart else { return try delivery.deliver([form(nil)]) }
    guard delivery.isApart else {
      throw .usage(
        UsageError(
          .other(
            Phrase(
              "mỗi trường một mẫu thì cần thư mục: -o THƯ-MỤC/",
              "a form for each school needs a folder: -o FOLDER/")), session.call.command))
    }
    return try delivery.deliver(
      apart: BlankForm.schools(of: form(nil)).map {
        SchoolPaper(school: $0, document: form($0))
      })
  }
}
