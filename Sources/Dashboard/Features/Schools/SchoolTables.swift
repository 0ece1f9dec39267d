import Campaign
import Canvas

/// The four lists of a school's screen.
struct SchoolTables {
  private let file: SchoolFile
  private let state: State
  private let hasFocus: Bool

  init(_ file: SchoolFile, _ state: State, hasFocus: Bool) {
    self.file = file
    self.state = state
    self.hasFocus = hasFocus
  }

  private func draw(
    _ list: ListID, _ columns: [Table.Column], empty: Phrase, in rect: Rect, _ frame: inout Frame,
    cell: @escaping @Sendable (_ item: Int, _ column: Int) -> Table.Content
  ) {
    let rows = state.list(list)
    guard !rows.isEmpty else {
      frame.draw(EmptyState(empty(state.language)), in: rect)
      return
    }
    var table = Table(columns, rowCount: rows.rows.count) { row, column in
      cell(Int(rows.rows[row]), column)
    }
    table.hasHeader = false
    table.firstRow = rows.first
    table.selectedRow = rows.row
    table.isFocused = hasFocus
    frame.draw(table, in: rect)
  }

  /// Each deadline with what is in of its dossier.
  func deadlines(in rect: Rect, _ frame: inout Frame) {
    let deadlines = state.status.deadlines
    let file = self.file
    let glyphs = frame.glyphs
    let language = state.language
    draw(
      .schoolDeadlines,
      [
        Table.Column("", .fixed(1)), Table.Column("", .flexible(minimum: 12)),
        Table.Column("", .fixed(3), .right),
        Table.Column("", .flexible(minimum: 12), dropOrder: 1),
      ], empty: Phrase("Không hạn nào cần trường này.", "No deadline asks for this school."),
      in: rect, &frame
    ) { item, column in
      let one = deadlines[file.deadlines[item]]
      guard let standing = one.standing(file.position) else { return .text("") }
      switch column {
      case 0:
        return .text(standing.sign.map { String(glyphs.sign($0)) } ?? "", standing.style)
      case 1: return .text(one.title)
      case 2: return .text("\(standing.itemsIn)/\(standing.items)", standing.style)
      default:
        let missing = one.deadline.missing(standing)
        if standing.isDone || missing.isEmpty || standing.itemsIn == 0 {
          return .text(standing.word(language, mark: one.mark), standing.style)
        }
        return .text(
          language("thiếu ", "lacks ") + missing.joined(separator: ", "), standing.style)
      }
    }
  }

  /// Each target with the school's latest figure held against the goal.
  func results(in rect: Rect, _ frame: inout Frame) {
    let targets = state.status.targets
    let file = self.file
    let past = state.pastYears
    let hasBefore = past?.ends.isEmpty == false && state.size.width >= SchoolPage.roomForBefore
    /// The school's figure at the end of the year before, in brackets.
    @Sendable func before(_ now: TargetStatus) -> String {
      guard let end = past?.ends[now.plan]?.first, let at = end.roster.position(of: file.id),
        let one = end.targets.first(where: { $0.id == now.id }),
        one.measurements.indices.contains(at), let figure = one.measurements[at]
      else { return "" }
      return "(\(figure.shown(language)))"
    }
    let language = state.language
    let glyphs = frame.glyphs
    draw(
      .schoolResults,
      [
        Table.Column("", .fixed(1)), Table.Column("", .flexible(minimum: 12)),
        Table.Column("", .fixed(9), .right), Table.Column("", .fixed(8), .right, dropOrder: 1),
      ] + (hasBefore ? [Table.Column("", .fixed(10), .right, dropOrder: 2)] : []),
      empty: Phrase("Không chỉ tiêu nào lấy từ trường.", "No target asks schools for figures."),
      in: rect, &frame
    ) { item, column in
      let status = targets[file.targets[item]]
      let look = ResultLook(status, position: file.position)
      switch column {
      case 0: return .text(look.sign.map { String(glyphs.sign($0)) } ?? "", look.style)
      case 1: return .text(status.target.title)
      case 2: return .text(look.figure(language), look.style)
      case 3: return .text(status.target.goalText(language), .dim)
      default: return .text(before(status), .dim)
      }
    }
  }

  func nominees(in rect: Rect, _ frame: inout Frame) {
    let file = self.file
    let state = self.state
    let glyphs = frame.glyphs
    draw(
      .schoolNominees,
      [
        Table.Column("", .fixed(1)), Table.Column("", .flexible(weight: 2, minimum: 12)),
        Table.Column("", .flexible(minimum: 8), dropOrder: 1),
        Table.Column("", .flexible(minimum: 6), dropOrder: 2),
      ], empty: Phrase("Chưa đề nghị ai.", "Nobody has been proposed yet."), in: rect, &frame
    ) { item, column in
      let (deadline, nominee) = file.nominees[item]
      let (sign, style): (Sign, Style) =
        switch nominee.standing {
        case .proposed: (.upcoming, .plain)
        case .chosen: (.done, .good)
        case .aside: (.notApplicable, .dim)
        }
      switch column {
      case 0: return .text(String(glyphs.sign(sign)), style)
      case 1: return .text(nominee.name, style)
      case 2: return .text(nominee.className ?? nominee.position ?? "", .dim)
      default:
        return .text(
          state.status.deadline(deadline.id, plan: deadline.plan)?.title ?? "", .dim)
      }
    }
  }

  func history(in rect: Rect, _ frame: inout Frame) {
    let file = self.file
    let undone = state.language(" (đã hoàn tác)", " (undone)")
    // Of former years the month and the year are told.
    let thisYear = state.today.year
    let isOld = file.history.contains { $0.entry.on.year != thisYear }
    // Both ends tell something: what it is about, and what became of it.
    let room = max(rect.width - (isOld ? 16 : 14), 0)
    let ellipsis = frame.glyphs.ellipsis
    draw(
      .schoolHistory,
      [
        Table.Column("", .fixed(isOld ? 7 : 5)), Table.Column("", .fixed(6)),
        Table.Column("", .flexible(minimum: 12)),
      ], empty: Phrase("Chưa có gì được nhập.", "Nothing has been entered yet."), in: rect, &frame
    ) { item, column in
      let (entry, text) = file.history[item]
      let style: Style = entry.isActive ? .plain : .ghost
      switch column {
      case 0:
        let isThisYear = entry.on.year == thisYear
        return .text(
          isThisYear ? entry.on.dayMonth : String(entry.on.vietnamese.dropFirst(3)), .dim)
      case 1: return .text(entry.author, .dim)
      default:
        let whole = entry.isActive ? text : text + undone
        return .text(whole.truncatedInside(to: room, ellipsis: ellipsis), style)
      }
    }
  }
}
