import Campaign
import Canvas
import Writing

/// The groups of what is selected above, by level, block, commune or phase.
enum MeasureGroupTable {
  private static func groups(_ state: State) -> [Measure] {
    guard let subject = state.measured else { return [] }
    return state[MeasuresState.self].groups(of: subject)
  }

  static func source(_ state: State) -> ListSource {
    let groups = groups(state)
    let (status, language) = (state.status, state.language)
    var source = ListSource(
      count: groups.count, id: { groups[$0].group },
      text: { groups[$0].name(status, language) })
    source.context = "\(state.measured?.id ?? "") \(state[MeasuresState.self].grouping.rawValue)"
    source.columns = [
      SortColumn(Phrase("Tỷ lệ thấp nhất", "Lowest rate"), id: "rate") {
        groups[$0].rate.percent?.units ?? .max
      },
      SortColumn(Phrase("Đúng hạn thấp nhất", "Least in time"), id: "onTime") {
        groups[$0].rate.percentOnTime?.units ?? .max
      },
      SortColumn(Phrase("Tên", "Name"), id: "title") {
        CollationKey(groups[$0].name(status, language))
      },
    ]
    return source
  }

  /// The group that keys act on.
  static func selected(_ state: State) -> Measure? {
    let groups = groups(state)
    guard let item = state.list(.measureGroups).item, groups.indices.contains(item) else {
      return nil
    }
    return groups[item]
  }

  static func draw(in body: Rect, _ state: State, _ hasFocus: Bool, into frame: inout Frame) {
    let (list, language, status) = (state.list(.measureGroups), state.language, state.status)
    guard !list.isEmpty else {
      let isPhase = state[MeasuresState.self].grouping == .phase
      frame.draw(
        list.isNarrowed
          ? EmptyState(
            language("Không nhóm nào khớp bộ lọc.", "No group matches the filter."),
            language("Esc bỏ bộ lọc.", "Esc clears the filter."))
          : state.measured == nil
            ? EmptyState()
            : EmptyState(
              isPhase
                ? language("Việc này không thuộc đợt nào.", "It belongs to no phase.")
                : language("Chưa có việc nào đến hạn.", "Nothing has come due yet.")), in: body)
      return
    }
    let groups = groups(state)
    let columns: [Column<Measure>] =
      [
        Column(
          state[MeasuresState.self].grouping.word, .flexible(minimum: 14), sort: "title"
        ) { .text($0.name(status, language)) }
      ] + MeasureColumns.all(language) { $0 }
    frame.draw(
      Table(list, columns, language, hasFocus: hasFocus) {
        groups.indices.contains($0) ? groups[$0] : nil
      }, in: body)
  }
}
