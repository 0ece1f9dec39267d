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

  private func draw<Row>(
    _ id: ListID, _ columns: [Column<Row>], empty: Phrase, in rect: Rect, _ frame: inout Frame,
    row: @escaping @Sendable (_ item: Int) -> Row?
  ) {
    let list = state.list(id)
    guard !list.isEmpty else {
      frame.draw(EmptyState(empty(state.language)), in: rect)
      return
    }
    var table = Table(list, columns, state.language, hasFocus: hasFocus, row: row)
    table.hasHeader = false
    frame.draw(table, in: rect)
  }

  /// Each deadline with what is in of its dossier.
  func deadlines(in rect: Rect, _ frame: inout Frame) {
    let (deadlines, file, language) = (state.status.deadlines, self.file, state.language)
    let glyphs = frame.glyphs
    let columns: [Column<(one: DeadlineStatus, standing: Standing)>] = [
      Column(.fixed(1)) { row in
        .text(row.standing.sign.map { String(glyphs.sign($0)) } ?? "", row.standing.style)
      },
      Column(.flexible(minimum: 12)) { .text($0.one.title) },
      Column(.fixed(3), .right) { row in
        .text("\(row.standing.itemsIn)/\(row.standing.items)", row.standing.style)
      },
      Column(.flexible(minimum: 12), dropOrder: 1) { one, standing in
        let missing = one.deadline.missing(standing)
        if standing.isDone || missing.isEmpty || standing.itemsIn == 0 {
          return .text(standing.word(language, mark: one.mark), standing.style)
        }
        return .text(
          language("thiếu ", "lacks ") + missing.joined(separator: ", "), standing.style)
      },
    ]
    draw(
      .schoolDeadlines, columns,
      empty: Phrase("Không hạn nào cần trường này.", "No deadline asks for this school."),
      in: rect, &frame
    ) { item in
      let one = deadlines[file.deadlines[item]]
      return one.standing(file.position).map { (one, $0) }
    }
  }

  /// Each target with the school's latest figure held against the goal.
  func results(in rect: Rect, _ frame: inout Frame) {
    let (targets, file, language) = (state.status.targets, self.file, state.language)
    let glyphs = frame.glyphs
    let past = state.pastYears
    var columns: [Column<(status: TargetStatus, look: ResultLook)>] = [
      Column(.fixed(1)) { row in
        .text(row.look.sign.map { String(glyphs.sign($0)) } ?? "", row.look.style)
      },
      Column(.flexible(minimum: 12)) { .text($0.status.target.title) },
      Column(.fixed(9), .right) { .text($0.look.figure(language), $0.look.style) },
      Column(.fixed(8), .right, dropOrder: 1) {
        .text($0.status.own(file.position).goalText(language), .dim)
      },
    ]
    if past?.ends.isEmpty == false, state.size.width >= SchoolPage.roomForBefore {
      // The school's figure at the end of the year before, in brackets.
      columns.append(
        Column(.fixed(10), .right, dropOrder: 2) { now, _ in
          guard let end = past?.ends[now.plan]?.first, let at = end.roster.position(of: file.id),
            let one = end.targets.first(where: { $0.id == now.id }),
            one.measurements.indices.contains(at), let figure = one.measurements[at]
          else { return .text("", .dim) }
          return .text("(\(figure.shown(language)))", .dim)
        })
    }
    draw(
      .schoolResults, columns,
      empty: Phrase("Không chỉ tiêu nào lấy từ trường.", "No target asks schools for figures."),
      in: rect, &frame
    ) { item in
      let status = targets[file.targets[item]]
      return (status, ResultLook(status, position: file.position))
    }
  }

  func nominees(in rect: Rect, _ frame: inout Frame) {
    let (file, status, glyphs) = (self.file, state.status, frame.glyphs)
    @Sendable func look(_ nominee: Nominee) -> (sign: Sign, style: Style) {
      switch nominee.standing {
      case .proposed: (.upcoming, .plain)
      case .chosen: (.done, .good)
      case .aside: (.notApplicable, .dim)
      }
    }
    let columns: [Column<(deadline: DeadlineKey, nominee: Nominee)>] = [
      Column(.fixed(1)) { row in
        let (sign, style) = look(row.nominee)
        return .text(String(glyphs.sign(sign)), style)
      },
      Column(.flexible(weight: 2, minimum: 12)) { .text($0.nominee.name, look($0.nominee).style) },
      Column(.flexible(minimum: 8), dropOrder: 1) {
        .text($0.nominee.className ?? $0.nominee.position ?? "", .dim)
      },
      Column(.flexible(minimum: 6), dropOrder: 2) { row in
        .text(status.deadline(row.deadline.id, plan: row.deadline.plan)?.title ?? "", .dim)
      },
    ]
    draw(
      .schoolNominees, columns, empty: Phrase("Chưa đề nghị ai.", "Nobody has been proposed yet."),
      in: rect, &frame
    ) { file.nominees[$0] }
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
    let columns: [Column<(entry: Entry, text: String)>] = [
      Column(.fixed(isOld ? 7 : 5)) { row in
        let day = row.entry.on
        return .text(
          day.year == thisYear ? day.dayMonth : String(day.vietnamese.dropFirst(3)), .dim)
      },
      Column(.fixed(6)) { .text($0.entry.author, .dim) },
      Column(.flexible(minimum: 12)) { entry, text in
        let whole = entry.isActive ? text : text + undone
        return .text(
          whole.truncatedInside(to: room, ellipsis: ellipsis), entry.isActive ? .plain : .ghost)
      },
    ]
    draw(
      .schoolHistory, columns,
      empty: Phrase("Chưa có gì được nhập.", "Nothing has been entered yet."), in: rect, &frame
    ) { file.history[$0] }
  }
}
