/// The lists that a document declares.
final class WordNumbering: MarkupListener {
  struct Level {
    var format = NumberFormat.decimal
    /// `%1.%2.`, where `%1` stands for the number of the first level.
    var text = ""
    var start = 1
    /// The style whose paragraphs are of this level.
    var style: String?
    /// All numbers in it are written in digits.
    var isLegal = false
  }

  struct Number {
    var list = ""
    /// Levels that it counts from another number than the list does.
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private(set) var lists: [String: [Int: Level]] = [:]
  private(set) var numbers: [String: Number] = [:]
  private var list: String?
  private var number: String?
  private var override = 0
  private var level: (at: Int, level: Level)?

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) {
    guard name.space == .word else { return }
    switch name.local {
    case "abstractNum":
      list = attributes["abstractNumId"]
      if let list { lists[list] = [:] }
    case "num":
      number = attributes["numId"]
      if let number { numbers[number] = Number() }
    case "abstractNumId": if let number { numbers[number]?.list = attributes["val"] ?? "" }
    case "lvlOverride": override = attributes.number("ilvl", within: 0...8) ?? 0
    case "startOverride":
      if let number { numbers[number]?.starts[override] = WordNumbering.start(attributes) }
    case "lvl": level = (attributes.number("ilvl", within: 0...8) ?? 0, Level())
    case "start": level?.level.start = WordNumbering.start(attributes)
    case "numFmt": level?.level.format = WordNumbering.format(attributes["val"] ?? "")
    case "lvlText": level?.level.text = attributes["val"] ?? ""
    case "pStyle": level?.level.style = attributes["val"]
    case "isLgl": level?.level.isLegal = true
    default: break
    }
  }

  func closes(_ name: MarkupName) {
    guard name.space == .word else { return }
    switch name.local {
    case "lvl":
      guard let level else { return }
      if let list {
        lists[list]?[level.at] = level.level
      } else if let number {
        numbers[number]?.levels[level.at] = level.level
      }
      self.level = nil
    case "abstractNum": list = nil
    case "num": number = nil
    default: break
    }
  }

  private static func start(_ attributes: MarkupAttributes) -> Int {
    attributes.number("val", within: ListCounter.numbers) ?? 1
  }

  private static func format(_ name: String) -> NumberFormat {
    switch name {
    case "decimalZero": .twoDigits
    case "lowerLetter": .lowerLetter
    case "upperLetter": .upperLetter
    case "lowerRoman": .lowerRoman
    case "upperRoman": .upperRoman
    case "bullet": .bullet
    case "none": .none
    default: .decimal
    }
  }
}
