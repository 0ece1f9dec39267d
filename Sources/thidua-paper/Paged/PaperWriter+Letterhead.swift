import Reports

extension PaperWriter {
  /// Two columns: who issues the paper, and the name of the state.
  func write(_ head: Letterhead) {
    let leftWidth = Sheet.textWidth * 0.42
    let rightWidth = Sheet.textWidth - leftWidth
    let rightX = Sheet.left + leftWidth
    let top = press.y

    var leftBottom = top
    let lines = [(head.superior, TextStyle.superior), (head.issuer, .issuer)]
    for (text, style) in lines where !text.isEmpty {
      let words = press.balanced(text, style, width: leftWidth - 8)
      words.draw(on: press.cairo, x: Sheet.left, y: leftBottom)
      leftBottom += words.height + 1
      if style == .issuer, let line = words.lines.last {
        press.y = leftBottom + 2
        press.rule(under: line, x: Sheet.left, share: 0.4)
        leftBottom = press.y
      }
    }

    let nation = press.words(head.nation, .nation, width: rightWidth, .centered)
    nation.draw(on: press.cairo, x: rightX, y: top)
    let motto = press.words(head.motto, .motto, width: rightWidth, .centered)
    press.y = top + nation.height
    motto.draw(on: press.cairo, x: rightX, y: press.y)
    press.y += motto.height + 2
    if let line = motto.lines.last { press.rule(under: line, x: rightX, share: 1) }

    let number = press.words(head.number, .number, width: leftWidth - 8, .centered)
    let place = press.balanced(head.placeAndDate, .placeAndDate, width: rightWidth)
    let y = max(leftBottom, press.y) + Sheet.paragraphGap
    number.draw(on: press.cairo, x: Sheet.left, y: y)
    place.draw(on: press.cairo, x: rightX, y: y + number.baseline - place.baseline)
    press.y = y + number.height
    if let about = head.about {
      let words = press.balanced(about, .about, width: leftWidth - 8)
      press.y += Sheet.paragraphGap
      words.draw(on: press.cairo, x: Sheet.left, y: press.y)
      press.y += words.height
    }
    press.y = max(press.y, y + place.height) + 3 * Sheet.paragraphGap
  }
}
