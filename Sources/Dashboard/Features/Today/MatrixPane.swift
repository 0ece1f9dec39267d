import Campaign
import Canvas

/// Schools by deadlines, the worst school and the most urgent deadline first.
struct MatrixPane {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: SchoolRows

  private static let roomForBlock = 62
  private static let nameWidth = 15
  private static let longName = 36
  private static let columnWidth = 3
  private static let widestColumn = 9

  static let shape = ListShape(above: 1, below: 1)

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.todaySchools)
    rows = SchoolRows(state, order: state.digest.worst)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    guard !list.isEmpty else {
      frame.draw(empty, in: body)
      return
    }
    let (table, line) = body.cutBottom(1)
    frame.draw(self.table(width: body.width, frame.glyphs), in: table)
    if hasFocus { drawMeaning(in: line, &frame) } else { drawBlocks(in: line, &frame) }
  }

  private func table(width: Int, _ glyphs: Glyphs) -> Table {
    let hasBlock = width >= MatrixPane.roomForBlock
    let rows = self.rows
    let deadlines = deadlines(columnWidth(width: width, hasBlock: hasBlock), glyphs)
    func table(nameWidth: Int) -> Table {
      let beside = besideDeadlines(nameWidth, hasBlock: hasBlock, glyphs)
      var table = Table(list, beside + deadlines, state.language, hasFocus: hasFocus) { item in
        rows.line(item).map { (item, $0) }
      }
      table.pinned = beside.count
      return table
    }
    let room = table(nameWidth: 0).layout(width: width - 1).first?.width ?? 0
    var table = table(nameWidth: room)
    table.firstColumn = firstColumn(width: width, hasBlock: hasBlock)
    if hasFocus, !state.digest.matrix.isEmpty {
      table.selectedColumn = table.pinned + state.matrixColumn
    }
    return table
  }

  private typealias MatrixColumn = Column<(item: Int, line: SchoolStatus)>

  private func besideDeadlines(_ nameWidth: Int, hasBlock: Bool, _ glyphs: Glyphs)
    -> [MatrixColumn]
  {
    let name = MatrixColumn(
      Phrase("Trường", "School"), .flexible(minimum: MatrixPane.nameWidth), sort: "name"
    ) { row in
      .text(
        row.line.school.shortName.truncatedInside(to: nameWidth, ellipsis: glyphs.ellipsis))
    }
    let block = MatrixColumn(state.step.word, .fixed(12), sort: "group") { [step = state.step] in
      .text($0.line.school.group(step), .dim)
    }
    let late = MatrixColumn(Phrase("Quá", "Late"), .fixed(4), .right, sort: "late") { row in
      let line = row.line
      let style: Style = line.overdue > 0 ? .bad : line.behind > 0 ? .warning : .dim
      if line.behind > 0 { return .text("\(line.behind)\(line.mark)", style) }
      // Of a school that nothing is known of nothing is fine.
      let isUnknown = line.owed == 0 || line.proven == 0
      return .text(isUnknown ? String(glyphs.sign(.notApplicable)) : "", .dim)
    }
    return hasBlock ? [name, block, late] : [name, late]
  }

  private func deadlines(_ width: Int, _ glyphs: Glyphs) -> [MatrixColumn] {
    let (rows, state) = (self.rows, self.state)
    return state.digest.matrix.map { at in
      let one = state.status.obligations[at]
      // The arrow of the sorted column takes the place of the sign.
      let isSorted = list.sorting?.column == one.key.text
      let label = isSorted ? ColumnLabel.short(one, state) : ColumnLabel.of(one, state)
      return MatrixColumn(
        Phrase(label, label), .fixed(width), .center, sort: one.key.text
      ) { row in
        guard let tally = one.schools else { return .text("") }
        return MatrixPane.cell(
          tally, rows.position(row.item), Status.mark(one.isUncertain), glyphs)
      }
    }
  }

  /// What stands beside the deadlines, but for the name: the block, how much is late, the bar.
  private func besides(hasBlock: Bool) -> Int { 6 + (hasBlock ? 13 : 0) }

  /// What a long name leaves is shared by the deadlines, so that signs stay near their school.
  private func columnWidth(width: Int, hasBlock: Bool) -> Int {
    let spare = width - MatrixPane.longName - besides(hasBlock: hasBlock)
    let share = spare / max(state.digest.matrix.count, 1) - 1
    return min(max(share, MatrixPane.columnWidth), MatrixPane.widestColumn)
  }

  /// Scrolls sideways so that the column meant shows.
  private func firstColumn(width: Int, hasBlock: Bool) -> Int {
    let taken = MatrixPane.nameWidth + besides(hasBlock: hasBlock)
    let column = columnWidth(width: width, hasBlock: hasBlock)
    let visible = max((width - taken) / (column + 1), 1)
    return (hasBlock ? 3 : 2)
      + Scrolling.first(
        0, selected: state.matrixColumn, visible: visible, count: state.digest.matrix.count)
  }

  /// What of its documents is in where some are, else the sign of the state.
  private static func cell(
    _ tally: SchoolsTally, _ position: Int, _ mark: String, _ glyphs: Glyphs
  ) -> Table.Content {
    guard tally.standings.indices.contains(position) else { return .text("") }
    let standing = tally.standings[position]
    guard let sign = standing.sign else { return .text("") }
    if !standing.isDone, standing.itemsIn > 0 {
      return .text("\(standing.itemsIn)/\(standing.items)", standing.style)
    }
    return .text(
      String(glyphs.sign(sign)) + (standing.isLate ? mark : ""), standing.style)
  }

  /// The cell meant, in words.
  private func drawMeaning(in line: Rect, _ frame: inout Frame) {
    guard let item = list.item, state.digest.matrix.indices.contains(state.matrixColumn) else {
      return
    }
    let one = state.status.obligations[state.digest.matrix[state.matrixColumn]]
    guard let standing = one.standing(rows.position(item)) else { return }
    let word = standing.word(state.language, mark: Status.mark(one.isUncertain))
    var text = "\(one.kind.word(state.language)) – \(one.title): \(word)"
    let missing =
      state.status.deadline(one.subject, plan: one.plan)?.deadline.missing(standing) ?? []
    if !standing.isDone, standing.state != .notExpected, !missing.isEmpty {
      text += state.language(", thiếu ", ", missing ") + missing.joined(separator: ", ")
    }
    frame.draw(text, in: line, style: standing.style)
  }

  /// How many schools of each block are late.
  private func drawBlocks(in line: Rect, _ frame: inout Frame) {
    var spans: [Span] = []
    for block in state.digest.blocks.sorted(by: { $0.late > $1.late }) {
      let figure = figure(of: block, frame.glyphs)
      let more = [
        Span(spans.isEmpty ? "" : "  "), Span(state.groupTitle(block.name) + " ", .dim), figure,
      ]
      guard (spans + more).displayWidth <= line.width else { break }
      spans += more
    }
    frame.draw(spans, in: line)
  }

  /// A block that nothing is asked of, or that nothing is known of, is not fine: it says nothing.
  private func figure(of block: BlockSum, _ glyphs: Glyphs) -> Span {
    if block.late > 0 {
      return Span("\(block.late)\(state.status.lateMark)/\(block.schools)", .warning)
    }
    if block.owed == 0 || block.proven == 0 {
      return Span(String(glyphs.sign(.notApplicable)), .dim)
    }
    return block.proven == block.owed
      ? Span(String(glyphs.sign(.done)), .good) : Span("\(block.proven * 100 / block.owed)%", .dim)
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState(
        list.onlyLate && list.filter.isEmpty
          ? language("Không trường nào quá ngày thu, quá hạn.", "No school is late.")
          : language("Không trường nào khớp bộ lọc.", "No school matches the filter."),
        language("Esc bỏ bộ lọc.", "Esc clears the filter."))
    }
    return EmptyState(
      language("Chưa có danh sách trường.", "There are no schools yet."),
      language(
        "Mở danh sách trường (3): I nhập từ Excel, hoặc dán cả bảng.",
        "Open the schools (3): I takes a spreadsheet, or paste a table."))
  }
}
