import Campaign
import Canvas
import JSON
import Writing

/// One line of the log whole: the change, who made it and for which day, and all that was ever
/// said of the same thing.
struct LogLineReader {
  private let line: LogEntry
  private let number: Int
  private let view: LogView
  private let state: State

  init?(_ number: Int, _ state: State) {
    guard let view = state[LogState.self].view else { return nil }
    self.number = number
    self.view = view
    self.state = state
    line = view.reader.line(number)
  }

  var overlay: Reader {
    let title = state.language("Mục #\(line.id.text)", "Entry #\(line.id.text)")
    let reader = self
    // The history and the undo are looked up once, the lines are broken for any width.
    let taken = view.reader.undoer(of: number)
    let history = state.office.ledger.history(line.cell)
    return Reader(title) { width in reader.lines(width, taken, history) }
  }

  private func lines(_ width: Int, _ taken: LogEntry?, _ history: [Entry]) -> [FactLine] {
    let language = state.language
    func facts(_ label: Phrase, _ value: String, _ style: Style = .plain) -> [FactLine] {
      FactLine.lines(label(language), value, style, width: width)
    }
    var lines = place.wrapped(to: width).map { FactLine(spans: [Span($0, .title)]) }
    if let title { lines += facts(Phrase("Tên", "Title"), title) }
    lines += facts(Phrase("Trước", "Before"), words(line.before), .dim)
    lines += facts(Phrase("Sau", "After"), words(line.after), .plain.bold)
    if let undoes = line.undoes {
      lines += facts(Phrase("Hoàn tác mục", "Takes back"), "#\(undoes.text)", .warning)
    }
    if let taken {
      let moment = LogMoment(taken.at, state).long(language)
      lines += facts(
        Phrase("Đã hoàn tác", "Taken back"), "#\(taken.id.text), \(taken.author), \(moment)",
        .warning)
    }
    lines += facts(Phrase("Người nhập", "Entered by"), author)
    lines += facts(Phrase("Lúc nhập", "Entered at"), LogMoment(line.at, state).long(language))
    lines += facts(Phrase("Cho ngày", "For the day"), line.on.long(language))
    if let plan = state.office.plan(line.plan) {
      lines += facts(Phrase("Kế hoạch", "Plan"), plan.title, .dim)
    }
    let companions = view.reader.companions(of: number) - 1
    if companions > 0 {
      lines += facts(
        Phrase("Cùng lúc", "At once"),
        language("cùng \(companions) mục khác", "with \(companions) other entries"), .dim)
    }
    return lines + past(history, width)
  }

  private var place: String {
    let place = view.words.place(of: line.cell)
    return place.isEmpty ? line.kind : place
  }

  /// What the line calls by its id alone.
  private var title: String? {
    let plan = state.office.plan(line.plan)
    if line.cell.kind == .result { return plan?.target(line.target)?.title }
    return line.cell.kind == .task ? plan?.deadline(line.target)?.title : nil
  }

  private var author: String {
    line.login == line.author || line.login.isEmpty
      ? line.author : "\(line.author) (\(line.login))"
  }

  private func words(_ value: JSON) -> String {
    value == .null
      ? state.language("(trống)", "(empty)") : view.words.valueText(value, line.cell)
  }

  /// What others said of the same before and since; one entry alone has no past.
  private func past(_ history: [Entry], _ width: Int) -> [FactLine] {
    guard history.count > 1 else { return [] }
    let language = state.language
    var lines = [
      FactLine(spans: []),
      FactLine(spans: [Span(language("Mọi lần nhập", "Every entry of it"), .header)]),
    ]
    for entry in history.suffix(LogLineReader.longestPast) {
      let undone = entry.isActive ? "" : language(" (đã hoàn tác)", " (undone)")
      lines += FactLine.lines(
        "\(entry.on.vietnamese) ", "\(entry.author): \(words(entry.value))\(undone)",
        entry.isActive ? .plain : .ghost, width: width)
    }
    return lines
  }

  private static let longestPast = 100
}
