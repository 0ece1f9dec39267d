import Campaign
import Canvas
import Writing

/// The difficulties that were raised: those nobody answered first, the oldest leading.
struct DifficultyRows {
  private let difficulties: [DifficultyStatus]
  private let state: State

  static let shape = ListShape(rowHeight: 2)

  init(_ state: State) {
    self.state = state
    difficulties = state[PeopleState.self].difficulties
  }

  func difficulty(_ item: Int) -> DifficultyStatus? {
    difficulties.indices.contains(item) ? difficulties[item] : nil
  }

  /// The difficulty that keys act on.
  var selected: DifficultyStatus? { state.list(.difficulties).item.flatMap { difficulty($0) } }

  func count(_ stage: DifficultyStatus.Stage) -> Int { difficulties.count { $0.stage == stage } }

  var source: ListSource {
    let difficulties = self.difficulties
    let language = state.language
    var source = ListSource(
      count: difficulties.count, id: { "\(difficulties[$0].plan):\(difficulties[$0].id)" },
      text: { row in
        let one = difficulties[row]
        return [
          one.text, school(one) ?? "", one.raisedBy, one.answer ?? "", one.stage.word(language),
        ].joined(separator: " ")
      }, isLate: { difficulties[$0].stage == .unanswered })
    source.columns = [
      SortColumn(Phrase("Số ngày", "Age"), largestFirst: true) { difficulties[$0].age },
      SortColumn(Phrase("Trường", "School")) { CollationKey(school(difficulties[$0]) ?? "") },
      SortColumn(Phrase("Người nêu", "Raised by")) { CollationKey(difficulties[$0].raisedBy) },
      SortColumn(Phrase("Tình trạng", "State")) { difficulties[$0].stage },
    ]
    return source
  }

  func school(_ one: DifficultyStatus) -> String? {
    one.school.map { state.status.roster[$0]?.shortName ?? $0.rawValue }
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let list = state.list(.difficulties)
    guard !list.isEmpty else {
      frame.draw(empty(list), in: body)
      return
    }
    frame.draw(list, in: body, rowHeight: 2, hasFocus: hasFocus) { row, rect, frame in
      guard let one = difficulty(row) else { return false }
      draw(one, in: rect, &frame)
      return true
    }
  }

  private func draw(_ one: DifficultyStatus, in rect: Rect, _ frame: inout Frame) {
    let language = state.language
    let stage = one.stage
    let when = stage == .closed ? stage.word(language) : days(one.age, language)
    let (left, right) = rect.row(0).cutRight(when.displayWidth + 1)
    frame.draw(when, in: right, .right, style: stage.style)
    frame.draw(
      [
        Span("\(frame.glyphs.sign(stage.sign)) ", stage.style),
        Span(one.text, stage == .closed ? .dim : .plain.bold),
      ], in: left)
    let whose = [school(one), one.raisedBy].compactMap { $0 }.joined(separator: " · ")
    var spans = [Span("  " + whose + " · ", .dim)]
    if let answer = one.answer {
      spans.append(Span(language("trả lời: ", "answer: ") + answer, .plain))
    } else if stage == .unanswered {
      spans.append(Span(stage.word(language), .bad))
    } else {
      spans.append(Span(stage.word(language), .dim))
    }
    frame.draw(spans, in: rect.row(1))
  }

  private func empty(_ list: RowList) -> EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState.narrowed(
        list, language,
        noneLate: Phrase("Khó khăn nào cũng đã được trả lời.", "Every difficulty has an answer."),
        noneFound: Phrase("Không khó khăn nào khớp bộ lọc.", "No difficulty matches the filter."))
    }
    return EmptyState(
      language("Chưa ai nêu khó khăn, vướng mắc.", "No difficulty has been raised."),
      language("? mở mọi lệnh, gõ “khó khăn” để ghi.", "? opens all commands; type difficulty."))
  }
}

extension DifficultyStatus {
  /// How far a difficulty has come, the most pressing first.
  enum Stage: Int, Comparable {
    case unanswered, answered, closed

    static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }

    var sign: Sign {
      switch self {
      case .unanswered: .overdue
      case .answered: .soon
      case .closed: .done
      }
    }

    var style: Style {
      switch self {
      case .unanswered: .bad
      case .answered: .warning
      case .closed: .good
      }
    }

    func word(_ language: Language) -> String {
      switch self {
      case .unanswered: language("chưa có trả lời", "no answer yet")
      case .answered: language("đã trả lời, chưa xong", "answered, still open")
      case .closed: language("đã xong", "over")
      }
    }
  }

  var stage: Stage { isClosed ? .closed : answer == nil ? .unanswered : .answered }
}
