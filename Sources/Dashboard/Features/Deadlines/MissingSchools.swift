import Campaign
import Canvas
import Writing

/// The schools that are not done with the deadline selected.
struct MissingSchools {
  private let state: State
  private let deadline: DeadlineStatus?

  init(_ state: State) {
    self.state = state
    deadline = DeadlineRows(state).selected(in: .deadlines)
  }

  private var missing: [Int32] { deadline?.owing ?? [] }

  private func school(_ item: Int) -> School? {
    let schools = state.status.roster.schools
    guard missing.indices.contains(item), schools.indices.contains(Int(missing[item])) else {
      return nil
    }
    return schools[Int(missing[item])]
  }

  private func standing(_ item: Int) -> Standing? {
    guard missing.indices.contains(item) else { return nil }
    return deadline?.standing(Int(missing[item]))
  }

  var selected: SchoolStatus? {
    guard let id = state.list(.missing).item.flatMap({ school($0) })?.id else { return nil }
    return state.status.schools.first { $0.school.id == id }
  }

  var source: ListSource {
    var source = ListSource(
      count: missing.count, id: { school($0)?.id.rawValue ?? "" },
      text: { row in
        school(row).map(\.searchedPlaces) ?? ""
      })
    source.columns = [
      SortColumn(Phrase("Tên trường", "Name"), id: "name") { CollationKey(school($0)?.name ?? "") },
      SortColumn(state.step.word) { [step = state.step] row in
        CollationKey(school(row)?.group(step) ?? "")
      },
      SortColumn(Phrase("Số giấy tờ đã có", "Documents in"), id: "in") { row in
        standing(row)?.itemsIn ?? 0
      },
    ]
    source.context = deadline?.key.text ?? ""
    return source
  }

  func table(_ hasFocus: Bool) -> Table? {
    guard let deadline, let tally = deadline.schools else { return nil }
    let (language, rows) = (state.language, self)
    let columns: [Column<(school: School, standing: Standing)>] = [
      Column(Phrase("Còn thiếu", "Missing"), .flexible(minimum: 14), sort: "name") {
        .text($0.school.shortName)
      },
      Column(Phrase("Có", "In"), .fixed(3), .right, sort: "in") { row in
        .text("\(row.standing.itemsIn)/\(row.standing.items)", row.standing.style)
      },
      Column(Phrase("Thiếu", "Lacks"), .flexible(minimum: 12), dropOrder: 1) { row in
        let standing = row.standing
        let before =
          standing.itemsBefore > 0
          ? language(
            ", trước có \(standing.itemsBefore)/\(standing.items)",
            ", had \(standing.itemsBefore) of \(standing.items)") : ""
        let returned =
          standing.isReturned ? language("trả lại\(before); ", "returned\(before); ") : ""
        return .text(
          returned + deadline.deadline.missing(standing).joined(separator: ", "), .dim)
      },
    ]
    return Table(state.list(.missing), columns, language, hasFocus: hasFocus) { item in
      rows.school(item).map { ($0, tally.standings[Int(rows.missing[item])]) }
    }
  }
}
