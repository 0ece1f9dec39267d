import Campaign
import Canvas
import Writing

/// How the percentages of the selected row come about, school by school.
enum MeasureReader {
  static func open(_ state: inout State) -> [Effect] {
    guard let subject = state.measured, let measures = state[MeasuresState.self].measures else {
      return [.bell]
    }
    let group = state.place.focus > 0 ? MeasureGroupTable.selected(state) : nil
    let text = MeasureExplanation([group ?? subject.all], of: subject.one, measures, state.status)
      .lines(state.language)
    state.overlays.append(
      Reader(state.language("Vì sao tỷ lệ này", "Why this percentage")) { width in
        text.enumerated().flatMap { place, line in
          line.wrapped(to: width).map { part in
            FactLine(spans: [Span(part, place == 0 ? .title : .plain)])
          }
        }
      })
    return []
  }
}
