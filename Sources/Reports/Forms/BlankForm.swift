package import Campaign
package import Writing

/// Spreadsheets for schools to fill in, whose columns `import` understands when they come back.
package enum BlankForm {
  /// A row a school, a column a target; a heading begins with the target's id.
  ///
  /// - Parameter former: what stood there the year before.
  /// - Parameter school: the one whose form it is; its form has only what it is asked.
  package static func results(
    _ plan: Plan, _ status: Status, former: FormerFigures? = nil, of school: UnitID? = nil,
    language: Language
  ) -> Document {
    let listed = schools(status) { one in
      (school == nil || one.id == school)
        && plan.targets.contains { $0.isPerUnit && $0.scope.includes(one) }
    }
    let targets = plan.targets.filter { target in
      target.isPerUnit && (school == nil || listed.contains { target.scope.includes($0) })
    }
    let columns = targets.map { target in
      var column = Column(
        "\(target.id) \(target.title)", .right, isEntry: true, note: note(on: target, language))
      column.check = .figure
      return column
    }
    let table = table(
      id: "results", title: language("Kết quả chỉ tiêu", "Results"), columns, listed, language
    ) { school, at in
      guard targets[at].scope.includes(school) else { return .closed }
      let value = former?.shown(of: school, targets[at].id, language)
      return value.map { .blank(note: language("Năm trước: \($0)", "The year before: \($0)")) }
        ?? .empty
    }
    return form(table, status, language)
  }

  /// A row a school, a column a document of a cutoff's dossier, to be ticked with x.
  package static func dossier(
    _ deadline: Deadline, _ status: Status, of school: UnitID? = nil, language: Language
  ) -> Document {
    let columns = (deadline.cutoff?.items ?? []).map { item in
      var column = Column(
        "\(item.id) \(item.name)", .center, isEntry: true,
        note: language(
          "Ghi x hoặc ngày gửi, như 5/11; để trống nếu chưa có.",
          "Enter x or the day it was sent, as 5/11; blank if not yet."))
      column.check = .tick
      return column
    }
    let listed = schools(status) {
      (school == nil || $0.id == school) && deadline.scope.includes($0)
    }
    return form(
      table(id: "dossier-\(deadline.id)", title: deadline.title, columns, listed, language) {
        _, _ in
        .empty
      }, status, language)
  }

  /// The schools that a form has a row for.
  package static func schools(of form: Document) -> [UnitID] {
    form.tables.flatMap(\.rows).compactMap { row in
      guard case .text(let id)? = row.cells.first else { return nil }
      return UnitID(id)
    }
  }

  /// The roster as it stands, to be corrected and added to; an id that is known stays.
  package static func roster(
    _ status: Status, levels: LevelList = .standard, language: Language
  ) -> Document {
    var table = Table(
      id: "schools", title: language("Danh sách trường", "Schools"),
      columns: [
        ("mã", "id"), ("tên", "name"), ("cấp", "level"), ("xã", "commune"), ("khối", "block"),
        ("hiệu trưởng", "head"), ("điện thoại", "phone"), ("email", "mail"),
      ].enumerated().map { at, name in
        Column(language(name.0, name.1), isEntry: at > 0)
      })
    table.columns[0].check = .unique
    let levels = levels.entries.filter { $0.kind == .school }.map(\.level.rawValue)
    table.columns[2].check = .choice(levels)
    for school in schools(status, where: { _ in true }) {
      table.add([
        .text(school.id.rawValue), .text(school.fullName), .text(school.level.rawValue),
        .text(school.commune), .text(school.block), CellValue(school.head),
        CellValue(school.phone), CellValue(school.mail),
      ])
    }
    table.form = Form(kept: 2, open: newSchools)
    return form(table, status, language)
  }

  /// Room for so many that the office does not know yet.
  private static let newSchools = 200

  // MARK: Parts

  private static func schools(_ status: Status, where isListed: (School) -> Bool) -> [School] {
    status.roster.schools.filter { $0.isAlive(on: status.day) && isListed($0) }
  }

  private static func table(
    id: String, title: String, _ columns: [Column], _ schools: [School], _ language: Language,
    cell: (School, Int) -> CellValue
  ) -> Table {
    var table = Table(
      id: id, title: title,
      columns: [Column(language("trường", "school")), Column(language("tên", "name"))] + columns)
    for school in schools {
      table.add(
        [.text(school.id.rawValue), .text(school.fullName)]
          + columns.indices.map { cell(school, $0) })
    }
    table.form = Form(kept: 2)
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
