import Campaign
import Canvas
import Writing

/// What units owe, each with how much of it is in and in time, beside the year before.
enum MeasureTable {
  static func source(_ state: State) -> ListSource {
    let subjects = state[MeasuresState.self].subjects
    let names = state.planNames
    var source = ListSource(
      count: subjects.count, id: { subjects[$0].id },
      text: { "\(subjects[$0].title) \(names[subjects[$0].all.plan] ?? "")" },
      isLate: { subjects[$0].isLate(on: state.today) })
    source.columns = [
      SortColumn(Phrase("Tỷ lệ thấp nhất", "Lowest rate"), id: "rate") {
        subjects[$0].all.rate.percent?.units ?? .max
      },
      SortColumn(Phrase("Đúng hạn thấp nhất", "Least in time"), id: "onTime") {
        subjects[$0].all.rate.percentOnTime?.units ?? .max
      },
      SortColumn(Phrase("Tên", "Title"), id: "title") { CollationKey(subjects[$0].title) },
      SortColumn(Phrase("Hạn", "Due"), id: "due") { subjects[$0].one?.due ?? .first },
    ]
    return source
  }

  static func draw(
    in body: Rect, _ state: State, _ hasFocus: Bool, into frame: inout Frame
  ) {
    let (list, language) = (state.list(.measured), state.language)
    guard !list.isEmpty else {
      frame.draw(
        list.isNarrowed
          ? EmptyState.narrowed(
            list, language,
            noneLate: Phrase("Không việc nào đã quá ngày.", "Nothing is past its day."),
            noneFound: Phrase("Không việc nào khớp bộ lọc.", "Nothing matches the filter."))
          : EmptyState(
            language(
              "Các kế hoạch đang mở không giao việc gì cho đơn vị nào.",
              "The open plans ask nothing of any unit."),
            language(
              "Có trường và có hạn thì tỷ lệ mới có.",
              "There are rates once there are schools and something is due from them.")),
        in: body)
      return
    }
    let subjects = state[MeasuresState.self].subjects
    let columns: [Column<MeasureSubject>] =
      [
        Column(Phrase("Việc", "What"), .flexible(minimum: 16), sort: "title") {
          .text($0.title, $0.one == nil ? .plain.bold : .plain)
        },
        Column(Phrase("Hạn", "Due"), .fixed(5), dropOrder: 1, sort: "due") {
          .text($0.one?.due?.dayMonth ?? "", .dim)
        },
      ] + MeasureColumns.all(language) { $0.all }
    frame.draw(
      Table(list, columns, language, hasFocus: hasFocus) {
        subjects.indices.contains($0) ? subjects[$0] : nil
      }, in: body)
  }
}

extension MeasureSubject {
  /// Whether somebody is past the day.
  fileprivate func isLate(on day: Day) -> Bool {
    guard let due = one?.due else { return false }
    return day > due && all.rate.actual < all.rate.expected
  }
}

/// The figures of a measure, in the order of both tables.
enum MeasureColumns {
  static func all<Row>(
    _ language: Language, _ measure: @escaping @Sendable (Row) -> Measure
  ) -> [Column<Row>] {
    [
      Column(Phrase("Đã có", "In"), .fixed(7), .right, dropOrder: 2) { row in
        let rate = measure(row).rate
        return .text(rate.expected > 0 ? "\(rate.actual)/\(rate.expected)" : "–", .dim)
      },
      Column(Phrase("Tỷ lệ", "Rate"), .fixed(6), .right, sort: "rate") { row in
        text(measure(row).rate.percent, language)
      },
      Column(Phrase("Đúng hạn", "In time"), .fixed(8), .right, sort: "onTime") { row in
        text(measure(row).rate.percentOnTime, language)
      },
      Column(Phrase("N.trước", "Before"), .fixed(7), .right, dropOrder: 3) { row in
        text(measure(row).lastYear?.percent, language, style: .dim)
      },
      Column(Phrase("Đ.hạn nt", "In time"), .fixed(8), .right, dropOrder: 4) { row in
        text(measure(row).lastYear?.percentOnTime, language, style: .dim)
      },
    ]
  }

  /// Nothing at all is in where it says 0 %, and nothing can be said where there is a dash.
  private static func text(_ percent: Quantity?, _ language: Language, style: Style? = nil)
    -> Table.Content
  {
    guard let percent else { return .text("–", .dim) }
    let whole = Quantity(100) ?? .zero
    let own: Style = percent == .zero ? .bad : percent >= whole ? .good : .plain
    return .text(percent.formatted(language, places: 1) + "%", style ?? own)
  }
}
