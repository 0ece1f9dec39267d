import Reports

extension PaperWriter {
  /// Two columns: who issues the paper, and the name of the state.
  func write(_ head: Letterhead) {
    let leftWidth = Sheet.textWidth * Letterhead.leftShare
    let rightWidth = Sheet.textWidth - leftWidth
    let rightX = Sheet.left + leftWidth
    let top = press.y

    var leftBottom = top
    let lines = [(head.superior, TextStyle.superior), (head.issuer, .issuer)]
    for (text, style) in lines where !text.isEmpty {
      var last: Words.Line?
      for line in press.lines(of: text, style, width: leftWidth - 8) {
        if let last { leftBottom += last.height * (Words.capitalSpacing - 1) }
        let words = press.words(line, style, width: leftWidth - 8, .centered)
        press.draw(words, x: Sheet.left, y: leftBottom)
        leftBottom += words.height
        last = words.lines.last
      }
      leftBottom += 1
      if style == .issuer, let last {
        press.y = leftBottom + 2
        press.rule(under: last, x: Sheet.left, share: 0.4)
        leftBottom = press.y
      }
    }

    let nation = press.words(head.nation, .nation, width: rightWidth, .centered)
    press.draw(nation, x: rightX, y: top)
    let motto = press.words(head.motto, .motto, width: rightWidth, .centered)
    press.y = top + nation.height
    press.draw(motto, x: rightX, y: press.y)
    press.y += motto.height + 2
    if let line = motto.lines.last { press.rule(under: line, x: rightX, share: 1) }

    let number = press.words(head.number, .number, width: leftWidth - 8, .centered)
    let place = press.balanced(head.placeAndDate, .placeAndDate, width: rightWidth)
    let y = max(leftBottom, press.y) + Sheet.paragraphGap
    press.draw(number, x: Sheet.left, y: y)
    press.draw(place, x: rightX, y: y + number.baseline - place.baseline)
    press.y = y + number.height
    if let about = head.about {
      let words = press.balanced(about, .about, width: leftWidth - 8)
      press.y += Sheet.paragraphGap
      press.draw(words, x: Sheet.left, y: press.y)
      press.y += words.height
    }
    press.y = max(press.y, y + place.height) + 3 * Sheet.paragraphGap
  }
}

extension Press {
  /// The name of an office on the lines that it may stand on.
  func lines(of name: String, _ style: TextStyle, width: Double) -> [String] {
    OfficeName(name).lines(width: width) { text in
      words(text, style, width: 10 * Sheet.width).lines.first?.width ?? 0
    } breaking: { text in
      balanced(text, style, width: width).texts
    }
  }
}
