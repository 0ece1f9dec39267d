/// What the styles of a document say of lists and of the lines around cells.
final class OpenStyles: MarkupListener {
  struct Level {
    var format = NumberFormat.decimal
    var prefix = ""
    var suffix = ""
    /// So many levels stand in the number: `1.2.` has two.
    var shown = 1
    var start = 1
  }

  private var lists: [String: [Int: Level]] = [:]
  private var ruledCells: Set<String> = []
  private var list: String?
  private var cell: String?

  /// The one list that all headings are of.
  static let outline = "\u{1}outline"

  func level(_ level: Int, of list: String) -> Level? { lists[list]?[level] }

  func isRuled(_ cell: String) -> Bool { ruledCells.contains(cell) }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) {
    switch (name.space, name.local) {
    case (.text, "list-style"), (.text, "outline-style"):
      list = name.local == "outline-style" ? OpenStyles.outline : attributes["name"]
      if let list { lists[list] = [:] }
    case (.text, "list-level-style-number"), (.text, "outline-level-style"):
      add(attributes, format: OpenStyles.format(attributes["num-format"] ?? ""))
    case (.text, "list-level-style-bullet"), (.text, "list-level-style-image"):
      add(attributes, format: .bullet)
    case (.style, "style"):
      cell = attributes["family"] == "table-cell" ? attributes["name"] : nil
    case (.style, "table-cell-properties"):
      let sides = [
        attributes["border"], attributes["border-top"], attributes["border-bottom"],
        attributes["border-left"], attributes["border-right"],
      ]
      if let cell, sides.contains(where: { $0 != nil && $0 != "none" }) { ruledCells.insert(cell) }
    default: break
    }
  }

  func closes(_ name: MarkupName) {
    if name.space == .text, name.local == "list-style" || name.local == "outline-style" {
      list = nil
    }
  }

  private func add(_ attributes: MarkupAttributes, format: NumberFormat) {
    guard let list, let level = attributes.number("level", within: 1...ListCounter.levels) else {
      return
    }
    lists[list]?[level - 1] = Level(
      format: format, prefix: attributes["num-prefix"] ?? "",
      suffix: attributes["num-suffix"] ?? "",
      shown: attributes.number("display-levels", within: 1...level) ?? 1,
      start: attributes.number("start-value", within: ListCounter.numbers) ?? 1)
  }

  private static func format(_ name: String) -> NumberFormat {
    switch name {
    case "1": .decimal
    case "01", "01, 02, 03, ...": .twoDigits
    case "a": .lowerLetter
    case "A": .upperLetter
    case "i": .lowerRoman
    case "I": .upperRoman
    case "": .none
    default: .decimal
    }
  }
}
