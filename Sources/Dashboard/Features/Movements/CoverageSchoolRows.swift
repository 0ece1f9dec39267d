import Campaign
import Canvas
import Writing

/// The schools with what each has done of the movement, criterion or registration selected.
struct CoverageSchoolRows {
  private let state: State
  private let subject: CoverageSubject?
  private let order: [Int32]

  init(_ state: State) {
    self.state = state
    subject = CoverageSubject(state)
    order = subject.flatMap { state[CoverageState.self].schools[$0.key]?.order } ?? []
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
      text: { row in school(row).map { "\($0.name) \($0.block) \($0.commune)" } ?? "" },
      isLate: { row in
        guard let subject, let at = position(row) else { return false }
        return !subject.isDone(at)
      })
    source.columns = [
      SortColumn(Phrase("Tên trường", "Name"), at: 1) { CollationKey(school($0)?.name ?? "") },
      SortColumn(Phrase("Khối thi đua", "Block"), at: 2) {
        CollationKey(school($0)?.block ?? "")
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
      return zip(titles, MovementTable.aspects).enumerated().map { number, both in
        SortColumn(both.0, at: 3 + number) { row in
          position(row).map { one.has(both.1, school: $0) ? 1 : 0 } ?? 0
        }
      }
    case .asked(.criterion(let one)):
      return [
        SortColumn(Phrase("Điểm", "Score"), at: 3) { row in
          position(row).flatMap { one.scores[$0] }?.units ?? -1
        }
      ]
    case .asked(.registration(let one)):
      return [
        SortColumn(Phrase("Đăng ký", "Registered"), at: 3) { row in
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
    let language = state.language
    let rows = self
    var columns: [Table.Column] = [
      Table.Column("", .fixed(1)),
      Table.Column(language("Trường", "School"), .flexible(minimum: 12)),
      Table.Column(language("Khối", "Block"), .fixed(9), dropOrder: 1),
    ]
    switch subject {
    case .movement:
      columns += [
        Table.Column(language("KH", "Plan"), .fixed(4), .center),
        Table.Column(language("BC", "Rep."), .fixed(4), .center),
        Table.Column(language("TG", "Join"), .fixed(4), .center),
      ]
    case .asked(.criterion):
      columns.append(Table.Column(language("Điểm", "Score"), .fixed(6), .right))
    case .asked(.registration):
      columns.append(Table.Column(language("Đăng ký", "Registered"), .flexible(minimum: 10)))
    }
    var table = Table(columns, rowCount: list.rows.count) { row, column in
      let item = Int(list.rows[row])
      guard let school = rows.school(item), let at = rows.position(item) else { return .text("") }
      let (sign, style) = subject.look(at)
      switch column {
      case 0: return .text(String(glyphs.sign(sign)), style)
      case 1: return .text(school.shortName)
      case 2: return .text(school.block, .dim)
      default: return CoverageSchoolRows.cell(subject, at, column - 3, language, glyphs)
      }
    }
    table.firstRow = list.first
    table.selectedRow = list.row
    table.isFocused = hasFocus
    table.sorted = list.sortedColumn
    return table
  }

  private static func cell(
    _ subject: CoverageSubject, _ school: Int, _ column: Int, _ language: Language,
    _ glyphs: Glyphs
  ) -> Table.Content {
    switch subject {
    case .movement(let one):
      let has = one.has(MovementTable.aspects[column], school: school)
      return .text(String(glyphs.sign(has ? .done : .missing)), has ? .good : .dim)
    case .asked(.criterion(let one)):
      guard let score = one.scores[school] else { return .text("") }
      return .text(score.formatted(language))
    case .asked(.registration(let one)):
      guard let value = one.values[school] else {
        return .text(language("chưa", "not yet"), .dim)
      }
      return .text(value.isEmpty ? language("đã đăng ký", "yes") : value)
    }
  }
}
