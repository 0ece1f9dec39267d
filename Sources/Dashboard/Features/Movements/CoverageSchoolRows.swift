import Campaign
import Canvas
import Writing

/// The schools with what each has done of the movement, criterion or registration selected.
struct CoverageSchoolRows {
  private let state: State
  private let subject: CoverageSubject?
  private let order: [Int32]
  private let totals: CriterionTotals?

  init(_ state: State) {
    self.state = state
    subject = CoverageSubject(state)
    order = subject.flatMap { state[CoverageState.self].schools[$0.key]?.order } ?? []
    totals = subject.flatMap { state[CoverageState.self].totals[$0.key.plan] }
  }

  private func total(_ school: Int) -> CriterionTotals.Sum? {
    totals.flatMap { $0.schools.indices.contains(school) ? $0.schools[school] : nil }
  }

  private func rank(_ school: Int) -> Int? {
    totals.flatMap { $0.ranks.indices.contains(school) ? $0.ranks[school] : nil }
  }

  private func position(_ item: Int) -> Int? {
    order.indices.contains(item) ? Int(order[item]) : nil
  }

  private func school(_ item: Int) -> School? {
    let schools = state.status.roster.schools
    guard let at = position(item), schools.indices.contains(at) else { return nil }
    return schools[at]
  }

  /// The school that keys act on.
  var selected: School? { state.list(.coverageSchools).item.flatMap { school($0) } }

  var source: ListSource {
    let subject = self.subject
    var source = ListSource(
      count: order.count, id: { school($0)?.id.rawValue ?? "" },
      text: { row in school(row).map(\.searchedPlaces) ?? "" },
      isLate: { row in
        guard let subject, let at = position(row) else { return false }
        return !subject.isDone(at)
      })
    source.columns = [
      SortColumn(Phrase("Tên trường", "Name"), id: "name") { CollationKey(school($0)?.name ?? "") },
      SortColumn(state.step.word, id: "group") { [step = state.step] row in
        CollationKey(school(row)?.group(step) ?? "")
      },
    ]
    source.columns += answerColumns
    source.context = subject?.key.text ?? ""
    return source
  }

  /// What the subject asks of schools, as ways to order them: those who lack it first.
  private var answerColumns: [SortColumn] {
    switch subject {
    case .movement(let one):
      let titles = [
        Phrase("Có kế hoạch", "Has a plan"), Phrase("Có báo cáo", "Has a report"),
        Phrase("Tham gia", "Joined"),
      ]
      return zip(titles, MovementTable.aspects).map { title, aspect in
        SortColumn(title, id: MovementTable.sort(aspect)) { row in
          position(row).map { one.has(aspect, school: $0) ? 1 : 0 } ?? 0
        }
      }
    case .asked(.criterion(let one)):
      return [
        SortColumn(Phrase("Điểm", "Score"), id: "score") { row in
          position(row).flatMap { one.scores[$0] }?.units ?? -1
        },
        SortColumn(Phrase("Tổng điểm, hạng", "Total and rank"), id: "rank") { row in
          position(row).flatMap { rank($0) } ?? .max
        },
      ]
    case .asked(.registration(let one)):
      return [
        SortColumn(Phrase("Đăng ký", "Registered"), id: "value") { row in
          CollationKey(position(row).flatMap { one.values[$0] } ?? "")
        }
      ]
    case nil: return []
    }
  }

  func draw(in rect: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let list = state.list(.coverageSchools)
    if list.isEmpty, list.isNarrowed {
      frame.draw(
        EmptyState.noSchools(
          list, state.language,
          noneLate: Phrase("Mọi trường đã có đủ.", "Every school has it all.")), in: rect)
    } else if let subject {
      frame.draw(table(subject, list, hasFocus, frame.glyphs), in: rect)
    }
  }

  private func table(
    _ subject: CoverageSubject, _ list: RowList, _ hasFocus: Bool, _ glyphs: Glyphs
  ) -> Table {
    let rows = self
    let columns: [Column<(school: School, at: Int)>] = [
      Column(.fixed(1)) { row in
        let (sign, style) = subject.look(row.at)
        return .text(String(glyphs.sign(sign)), style)
      },
      Column(Phrase("Trường", "School"), .flexible(minimum: 12), sort: "name") {
        .text($0.school.shortName)
      },
      Column(state.step.word, .fixed(9), dropOrder: 1, sort: "group") { [step = state.step] in
        .text($0.school.group(step), .dim)
      },
    ]
    return Table(
      list, columns + answers(subject, glyphs), state.language, hasFocus: hasFocus
    ) { item in
      guard let school = rows.school(item), let at = rows.position(item) else { return nil }
      return (school, at)
    }
  }

  /// What each school has of the subject.
  private func answers(_ subject: CoverageSubject, _ glyphs: Glyphs)
    -> [Column<(school: School, at: Int)>]
  {
    let language = state.language
    switch subject {
    case .movement(let one):
      let titles = [Phrase("KH", "Plan"), Phrase("BC", "Rep."), Phrase("TG", "Join")]
      return zip(titles, MovementTable.aspects).map { title, aspect in
        Column(title, .fixed(4), .center, sort: MovementTable.sort(aspect)) { row in
          let has = one.has(aspect, school: row.at)
          return .text(String(glyphs.sign(has ? .done : .missing)), has ? .good : .dim)
        }
      }
    case .asked(.criterion(let one)):
      return [
        Column(Phrase("Điểm", "Score"), .fixed(6), .right, sort: "score") { row in
          .text(one.scores[row.at]?.formatted(language) ?? "")
        },
        Column(Phrase("Tổng", "Total"), .fixed(7), .right, sort: "rank") { row in
          .text(total(row.at)?.total.formatted(language) ?? "", .dim)
        },
        Column(Phrase("Hạng", "Rank"), .fixed(4), .right, sort: "rank") { row in
          .text(rank(row.at).map { "\($0)" } ?? "", .dim)
        },
      ]
    case .asked(.registration(let one)):
      return [
        Column(Phrase("Đăng ký", "Registered"), .flexible(minimum: 10), sort: "value") { row in
          guard let value = one.values[row.at] else {
            return .text(language("chưa", "not yet"), .dim)
          }
          return .text(value.isEmpty ? language("đã đăng ký", "yes") : value)
        }
      ]
    }
  }

}
