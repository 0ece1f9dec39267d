import Reports

/// Draws bars, each with its label before and its figure behind it.
struct BarsSetter {
  let bars: Bars
  let press: Press

  private let labelWidth: Double
  private let barWidth: Double
  private let barHeight = 8.0

  init(_ bars: Bars, _ press: Press) {
    self.bars = bars
    self.press = press
    // The figure is what must be read, on one line; label and bar share what room it leaves.
    let longest = bars.bars.map { press.length(of: $0.shown, .figure) }.max() ?? 0
    let shownWidth = min(longest + 1, Sheet.textWidth / 2)
    labelWidth = min(Sheet.textWidth * 0.40, Sheet.textWidth - shownWidth - 60)
    barWidth = min(Sheet.textWidth * 0.36, Sheet.textWidth - labelWidth - shownWidth - 8)
  }

  func write(before tail: Double = 0) {
    let caption = press.words(bars.title, .tableBold, width: Sheet.textWidth, .centered)
    let whole = caption.height + 4 + drawingHeight + 2 * Sheet.paragraphGap
    press.need(whole + tail < Sheet.textHeight / 2 ? whole + tail : caption.height + 60)
    press.draw(caption, x: Sheet.left, y: press.y)
    press.y += caption.height + 4
    draw()
    press.y += 2 * Sheet.paragraphGap
  }

  /// Of the bars without their caption.
  var drawingHeight: Double { bars.bars.reduce(0) { $0 + height(of: $1) } }

  func draw() {
    for (at, bar) in bars.bars.enumerated() {
      press.place.item = at
      draw(bar)
    }
  }

  private func label(_ bar: Bars.Bar) -> Words {
    press.words(bar.label, .figure, width: labelWidth - 8)
  }

  private func shown(_ bar: Bars.Bar) -> Words {
    press.words(bar.shown, .figure, width: Sheet.textWidth - labelWidth - barWidth - 8)
  }

  private func height(of bar: Bars.Bar) -> Double {
    max(label(bar).height, shown(bar).height) + 4
  }

  private func draw(_ bar: Bars.Bar) {
    let label = label(bar)
    let shown = shown(bar)
    let height = height(of: bar)
    press.need(height)
    // What it says is all in its words.
    press.tagged(.paragraph) { draw(bar, label, shown, height) }
    press.y += height
  }

  private func draw(_ bar: Bars.Bar, _ label: Words, _ shown: Words, _ height: Double) {
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
  }
}
