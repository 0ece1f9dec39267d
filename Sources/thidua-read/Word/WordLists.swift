/// Counts the lists of a document as its paragraphs come.
struct WordLists {
  private let numbering: WordNumbering
  private var counters: [String: ListCounter] = [:]
  /// Numbers that have begun to count from where they say.
  private var begun: Set<String> = []

  init(_ numbering: WordNumbering) { self.numbering = numbering }

  /// What stands before a paragraph of a list, with its blank; nothing where it is in none.
  mutating func marker(number id: String, level: Int?, style: String?) -> String {
    guard let number = numbering.numbers[id], let list = numbering.lists[number.list] else {
      return ""
    }
    let levels = list.merging(number.levels) { $1 }
    let level = level ?? levels.first { style != nil && $1.style == style }?.key ?? 0
    guard let shape = levels[level] else { return "" }
    count(id, number, level, from: shape.start)
    switch shape.format {
    case .bullet: return "- "
    case .none: return ""
    default:
      let text = written(shape, levels, counters[number.list] ?? ListCounter())
      return text.isEmpty ? "" : text + " "
    }
  }

  private mutating func count(
    _ id: String, _ number: WordNumbering.Number, _ level: Int, from start: Int
  ) {
    var counter = counters[number.list] ?? ListCounter()
    if !number.starts.isEmpty, begun.insert(id).inserted {
      for restarted in number.starts.keys { counter.restart(restarted) }
    }
    counter.count(level, from: number.starts[level] ?? start)
    counters[number.list] = counter
  }

  private func written(
    _ shape: WordNumbering.Level, _ levels: [Int: WordNumbering.Level], _ counter: ListCounter
  ) -> String {
    var text = ""
    var isPlace = false
    for character in shape.text {
      if isPlace, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        let other = levels[digit - 1]
        let format = shape.isLegal ? .decimal : other?.format ?? .decimal
        text += format.text(counter.number(digit - 1, from: other?.start ?? 1))
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        isPlace = false
        text.append(character)
      }
    }
    return text
  }
}
