import Reports

/// Draws bars, each with its label before and its figure behind it.
struct BarsSetter {
  let bars: Bars
  let press: Press

  private let labelWidth = Sheet.textWidth * 0.40
  private let barWidth = Sheet.textWidth * 0.36
  private let barHeight = 8.0

  init(_ bars: Bars, _ press: Press) {
    self.bars = bars
    self.press = press
  }

  func write() {
    let caption = press.words(bars.title, .tableBold, width: Sheet.textWidth, .centered)
    press.need(caption.height + 60)
    caption.draw(on: press.cairo, x: Sheet.left, y: press.y)
    press.y += caption.height + 4
    for bar in bars.bars { draw(bar) }
    press.y += 2 * Sheet.paragraphGap
  }

  private func draw(_ bar: Bars.Bar) {
    let label = press.words(bar.label, .figure, width: labelWidth - 8)
    let shown = press.words(
      bar.shown, .figure, width: Sheet.textWidth - labelWidth - barWidth - 8)
    let height = max(label.height, shown.height) + 4
    press.need(height)
    label.draw(on: press.cairo, x: Sheet.left, y: press.y + (height - label.height) / 2)
    let x = Sheet.left + labelWidth
    let y = press.y + (height - barHeight) / 2
    press.rectangle(x: x, y: y, width: barWidth * bar.share, height: barHeight, gray: 0.45)
    press.rectangle(x: x, y: y, width: barWidth, height: barHeight, border: 0.5)
    if let goal = bar.goal {
      let at = x + barWidth * goal
      press.line(from: (at, y - 2.5), to: (at, y + barHeight + 2.5), width: 1.5)
    }
    shown.draw(
      on: press.cairo, x: x + barWidth + 8, y: press.y + (height - shown.height) / 2)
    press.y += height
  }
}
