/// What the styles of a document say of lists and of the lines of tables.
final class WordStyles: MarkupListener {
  struct List {
    var number: String
    var level: Int?
  }

  private struct Style {
    var list: List?
    var isRuled = false
    var base: String?
  }

  private var styles: [String: Style] = [:]
  private var open: String?
  private var isInBorders = false

  func list(of style: String) -> List? { find(style) { $0.list } }

  func isRuled(_ style: String) -> Bool { find(style) { $0.isRuled ? true : nil } ?? false }

  /// What the style says, or the one that it rests on.
  private func find<Answer>(_ style: String, _ answer: (Style) -> Answer?) -> Answer? {
    var name: String? = style
    // A file may let two styles rest on each other.
    for _ in 0..<20 {
      guard let style = name.flatMap({ styles[$0] }) else { return nil }
      if let answer = answer(style) { return answer }
      name = style.base
    }
    return nil
  }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) {
    guard name.space == .word else { return }
    if isInBorders, let open {
      if WordBorder.isSeen(attributes) { styles[open]?.isRuled = true }
      return
    }
    switch name.local {
    case "style":
      open = attributes["styleId"]
      if let open { styles[open] = Style() }
    case "basedOn": if let open { styles[open]?.base = attributes["val"] }
    case "numId":
      if let number = attributes["val"] { changeList { $0.number = number } }
    case "ilvl":
      if let level = attributes.number("val", within: 0...8) { changeList { $0.level = level } }
    case "tblBorders": isInBorders = true
    default: break
    }
  }

  private func changeList(_ change: (inout List) -> Void) {
    guard let open, var style = styles[open] else { return }
    var list = style.list ?? List(number: "0")
    change(&list)
    style.list = list
    styles[open] = style
  }

  func closes(_ name: MarkupName) {
    guard name.space == .word else { return }
    if name.local == "tblBorders" { isInBorders = false }
    if name.local == "style" { open = nil }
  }
}

enum WordBorder {
  /// A side of a border that somebody sees.
  static func isSeen(_ attributes: MarkupAttributes) -> Bool {
    guard let kind = attributes["val"] else { return false }
    return kind != "nil" && kind != "none"
  }
}
