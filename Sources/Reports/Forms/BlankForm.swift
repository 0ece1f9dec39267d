package import Campaign
package import Writing

/// Spreadsheets for schools to fill in, whose columns `import` understands when they come back.
package enum BlankForm {
  /// A row a school, a column a target; a heading begins with the target's id.
  package static func results(_ plan: Plan, _ status: Status, language: Language) -> Document {
    let targets = plan.targets.filter { $0.isPerUnit }
    let columns = targets.map { target in
      Column(
        "\(target.id) \(target.title)", .right, isEntry: true,
        note: note(on: target, language))
    }
    let rows = schools(status) { school in targets.contains { $0.scope.includes(school) } }
    return form(
      table(id: "results", title: language("Kết quả chỉ tiêu", "Results"), columns, rows, language),
      status, language)
  }

  /// A row a school, a column a document of a cutoff's dossier, to be ticked with x.
  package static func dossier(
    _ deadline: Deadline, _ status: Status, language: Language
  ) -> Document {
    let columns = (deadline.cutoff?.items ?? []).map {
      Column(
        "\($0.id) \($0.name)", .center, isEntry: true,
        note: language(
          "Ghi x hoặc ngày gửi, như 5/11; để trống nếu chưa có.",
          "Enter x or the day it was sent, as 5/11; blank if not yet."))
    }
    let rows = schools(status) { deadline.scope.includes($0) }
    return form(
      table(id: "dossier-\(deadline.id)", title: deadline.title, columns, rows, language), status,
      language)
  }

  /// The roster as it stands, to be corrected and added to.
  package static func roster(_ status: Status, language: Language) -> Document {
    var table = Table(
      id: "schools", title: language("Danh sách trường", "Schools"),
      columns: [
        ("mã", "id"), ("tên", "name"), ("cấp", "level"), ("xã", "commune"), ("khối", "block"),
        ("hiệu trưởng", "head"), ("điện thoại", "phone"), ("email", "mail"),
      ].map { Column(language($0.0, $0.1), isEntry: true) })
    for school in schools(status, where: { _ in true }) {
      table.add([
        .text(school.id.rawValue), .text(school.fullName), .text(school.level.rawValue),
        .text(school.commune), .text(school.block), CellValue(school.head),
        CellValue(school.phone), CellValue(school.mail),
      ])
    }
    return form(table, status, language)
  }

  // MARK: Parts

  private static func schools(_ status: Status, where isListed: (School) -> Bool) -> [School] {
    status.roster.schools.filter { $0.isAlive(on: status.day) && isListed($0) }
  }

  private static func table(
    id: String, title: String, _ columns: [Column], _ schools: [School], _ language: Language
  ) -> Table {
    var table = Table(
      id: id, title: title,
      columns: [Column(language("trường", "school")), Column(language("tên", "name"))] + columns)
    for school in schools {
      table.add(
        [.text(school.id.rawValue), .text(school.fullName)] + columns.map { _ in CellValue.empty })
    }
    return table
  }

  /// A form has no head: its first line is what the columns are.
  private static func form(_ table: Table, _ status: Status, _ language: Language) -> Document {
    var document = Document(language: language, day: status.day, title: "", subject: "")
    document.blocks = [.table(table)]
    return document
  }

  private static func note(on target: Target, _ language: Language) -> String {
    let entry = language(
      "Ghi 126/129 hoặc 97,2%; để trống nếu chưa có.", "Enter 126/129 or 97.2%; blank if none yet.")
    return "\(target.goalWords(language)). \(target.base ?? "") \(entry)"
  }
}
