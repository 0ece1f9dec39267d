/// Counts the lists of a document as their entries come.
struct OpenLists {
  private let styles: OpenStyles
  /// The lists that one is in, the innermost last.
  private var open: [List] = []
  private var counters: [String: ListCounter] = [:]
  /// By the name that a list gives itself: which of the counters was its own.
  private var named: [String: String] = [:]
  private var outline = ListCounter()

  private struct List {
    var style: String
    /// The paragraph to come is the first one of an entry.
    var isAtEntry = false
    var start: Int?
  }

  init(_ styles: OpenStyles) { self.styles = styles }

  mutating func openList(_ attributes: MarkupAttributes) {
    let style = attributes["style-name"] ?? open.last?.style ?? ""
    if open.isEmpty {
      let continued = attributes["continue-list"].flatMap { named[$0] }
      let goesOn = attributes["continue-numbering"] == "true" || continued == style
      if !goesOn { counters[style] = nil }
      if let id = attributes["id"] { named[id] = style }
    }
    open.append(List(style: style))
  }

  mutating func closeList() { _ = open.popLast() }

  mutating func openEntry(_ attributes: MarkupAttributes, isCounted: Bool) {
    guard !open.isEmpty else { return }
    open[open.count - 1].isAtEntry = isCounted
    open[open.count - 1].start = attributes.number("start-value", within: ListCounter.numbers)
  }

  /// What stands before the paragraph that begins, with its blank; nothing where it is in no list.
  mutating func marker(heading: Int?) -> String {
    guard let list = open.last else { return heading.map { headingMarker($0) } ?? "" }
    guard list.isAtEntry else { return "" }
    open[open.count - 1].isAtEntry = false
    let level = min(open.count, ListCounter.levels) - 1
    guard let shape = styles.level(level, of: list.style) else { return "" }
    var counter = counters[list.style] ?? ListCounter()
    if let start = list.start {
      counter.restart(level)
      counter.count(level, from: start)
    } else {
      counter.count(level, from: shape.start)
    }
    counters[list.style] = counter
    return text(shape, level, of: list.style, counter)
  }

  private mutating func headingMarker(_ heading: Int) -> String {
    guard let shape = styles.level(heading, of: OpenStyles.outline), shape.format != .none else {
      return ""
    }
    outline.count(heading, from: shape.start)
    return text(shape, heading, of: OpenStyles.outline, outline)
  }

  private func text(
    _ shape: OpenStyles.Level, _ level: Int, of list: String, _ counter: ListCounter
  ) -> String {
    switch shape.format {
    case .bullet: return "- "
    case .none: return ""
    default: break
    }
    let numbers = ((level + 1 - min(shape.shown, level + 1))...level).map { at in
      let other = styles.level(at, of: list)
      return (other?.format ?? .decimal).text(counter.number(at, from: other?.start ?? 1))
    }
    return shape.prefix + numbers.joined(separator: ".") + shape.suffix + " "
  }
}
