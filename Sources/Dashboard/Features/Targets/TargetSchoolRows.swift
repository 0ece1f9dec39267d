import Campaign
import Canvas
import Writing

/// The schools that the target selected expects figures of, the furthest from the goal first.
struct TargetSchoolRows {
  private let state: State
  private let one: TargetStatus?
  private let order: [Int32]

  init(_ state: State) {
    self.state = state
    one = TargetRows(state).selected
    order = one.flatMap { state[TargetState.self].schools[$0.key]?.order } ?? []
  }

  private func position(_ item: Int) -> Int? {
    order.indices.contains(item) ? Int(order[item]) : nil
  }

  private func school(_ item: Int) -> School? {
    let schools = state.status.roster.schools
    guard let at = position(item), schools.indices.contains(at) else { return nil }
    return schools[at]
  }

  var selected: School? { state.list(.targetSchools).item.flatMap { school($0) } }

  var source: ListSource {
    func standing(_ row: Int) -> TargetSchools.Standing {
      guard let one, let at = position(row) else { return .met }
      return one.standing(at)
    }
    var source = ListSource(
      count: order.count, id: { school($0)?.id.rawValue ?? "" },
      text: { row in school(row).map(\.searchedPlaces) ?? "" },
      isLate: { standing($0) == .short || standing($0) == .missing })
    source.columns = [
      SortColumn(Phrase("Khoảng cách tới mục tiêu", "Gap to the goal"), id: "gap") { row in
        guard let one, let at = position(row) else { return Int64.max }
        return one.gap(at).map { one.target.room($0) } ?? .max
      },
      SortColumn(Phrase("Tên trường", "Name"), id: "name") { CollationKey(school($0)?.name ?? "") },
      SortColumn(state.step.word, id: "group") { [step = state.step] row in
        CollationKey(school(row)?.group(step) ?? "")
      },
      SortColumn(Phrase("Tỷ lệ", "Share"), id: "share") { row in
        guard let one, let at = position(row) else { return Int64.max }
        return one.measurement(at)?.share?.units ?? .max
      },
    ]
    source.context = one?.key ?? ""
    return source
  }

  func draw(in rect: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let list = state.list(.targetSchools)
    if list.isEmpty, list.isNarrowed {
      frame.draw(
        EmptyState.noSchools(
          list, state.language, noneLate: Phrase("Mọi trường đều đạt.", "Every school meets it.")),
        in: rect)
    } else if let table = table(list, hasFocus, frame.glyphs) {
      frame.draw(table, in: rect)
    }
  }

  private func table(_ list: RowList, _ hasFocus: Bool, _ glyphs: Glyphs) -> Table? {
    guard let one else { return nil }
    let (language, rows) = (state.language, self)
    let acceptance = state[TargetState.self].acceptances[one.key]
    var columns: [Column<(school: School, at: Int)>] = [
      Column(.fixed(1)) { row in
        let standing = one.standing(row.at)
        return .text(String(glyphs.sign(standing.sign)), standing.style)
      },
      Column(Phrase("Trường", "School"), .flexible(minimum: 12), sort: "name") {
        .text($0.school.shortName)
      },
      Column(state.step.word, .fixed(9), dropOrder: 2, sort: "group") { [step = state.step] in
        .text($0.school.group(step), .dim)
      },
      Column(Phrase("Số liệu", "Figure"), .fixed(8), .right, dropOrder: 1) { row in
        guard let measured = one.measurement(row.at) else { return .text("") }
        if case .percent = measured { return .text(TargetTable.unweighted(glyphs), .warning) }
        if acceptance?.isAccepted(row.school.id, measured) == true {
          return .text("\(glyphs.sign(.done))" + measured.shown(language), .good)
        }
        return .text(measured.shown(language), .dim)
      },
      Column(Phrase("Tỷ lệ", "Share"), .fixed(7), .right, sort: "share") { row in
        let (measured, style) = (one.measurement(row.at), one.standing(row.at).style)
        guard let share = measured?.share else {
          return measured == nil ? .text(language("chưa có", "no data"), style) : .text("")
        }
        return .text(share.formatted(language, places: 1) + "%", style)
      },
      Column(Phrase("Lệch", "Gap"), .fixed(6), .right, sort: "gap") { row in
        .text(
          one.gap(row.at).map { TargetLook.difference($0, language, places: 1) } ?? "",
          one.standing(row.at).style)
      },
    ]
    if !one.target.allotments.isEmpty {
      let asked = Column<(school: School, at: Int)>(
        Phrase("Giao", "Asked"), .fixed(7), .right, dropOrder: 3
      ) { row in .text(one.allotted(row.at)?.formatted(language) ?? "", .dim) }
      columns.insert(asked, at: columns.count - 1)
    }
    return Table(list, columns, language, hasFocus: hasFocus) { item in
      guard let school = rows.school(item), let at = rows.position(item) else { return nil }
      return (school, at)
    }
  }
}
