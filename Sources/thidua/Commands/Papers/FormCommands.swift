import Campaign
import Reports
import Writing

/// Blank spreadsheets that travel down to the schools and come back through `import`.
extension Command {
  static let formResults = Command(
    "form results", [.planIDOrNone], options: formOptions,
    Phrase("mẫu nhập kết quả chỉ tiêu", "a blank form for the results of the targets"),
    details: Phrase(
      "Mỗi trường một dòng, mỗi chỉ tiêu một cột; lưu lại thành CSV rồi thidua import results.",
      "A row a school, a column a target; saved as CSV it comes back by thidua import results."),
    examples: [
      Example(
        "thidua form results dien-bien-province -o mau.xlsx",
        Phrase("mẫu gửi các trường", "the form for the schools"))
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
    return try deliver(
      session, "mau-ket-qua", BlankForm.results(plan, status, language: session.language))
  }

  static let formDossier = Command(
    "form dossier", [.deadline], options: formOptions + [.plan],
    Phrase("mẫu đánh dấu hồ sơ của một hạn", "a blank form for the documents of a cutoff"),
    details: Phrase(
      "Mỗi trường một dòng, mỗi thành phần một cột; lưu lại thành CSV rồi thidua import dossiers.",
      "A row a school, a column a document; saved as CSV it comes back by thidua import dossiers."),
    examples: [
      Example(
        "thidua form dossier dot-1 -o ho-so.xlsx",
        Phrase("mẫu gửi các trường", "the form for the schools"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let (_, deadline) = try desk.finder.cutoff(session.call[.deadline])
    let status = desk.office.status(on: desk.day)
    return try deliver(
      session, "mau-ho-so", BlankForm.dossier(deadline, status, language: session.language))
  }

  static let formSchools = Command(
    "form schools", options: formOptions,
    Phrase("mẫu danh sách trường, đã điền", "the list of schools as a form, filled in"),
    details: Phrase(
      "Sửa, thêm dòng, lưu lại thành CSV rồi thidua import schools.",
      "Corrected and added to, saved as CSV, it comes back by thidua import schools.")
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    return try deliver(
      session, "mau-truong", BlankForm.roster(status, language: session.language))
  }

  private static let formOptions: [Option] = [.format(PaperFormat.form), .output]

  private static func deliver(_ session: Session, _ name: String, _ form: Document)
    throws(Failure) -> Answer
  {
    try PaperDelivery(session: session, formats: PaperFormat.form, name: name).deliver([form])
  }
}
