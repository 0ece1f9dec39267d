/// A series as one row of blocks of eight heights; a missing value leaves a gap.
package struct Sparkline: Widget, Equatable {
  package var values: [Double?]
  package var highest: Double?
  package var style: Style

  package init(_ values: [Double?], highest: Double? = nil, style: Style = .accent) {
    self.values = values
    self.highest = highest
    self.style = style
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    let shown = values.suffix(rect.width)
    let top = highest ?? shown.compactMap { $0 }.max() ?? 0
    let text = shown.map { value in
      value.map { frame.glyphs.height(top > 0 ? $0 / top : 0) } ?? " "
    }
    frame.draw(text.joined(), at: rect.origin, style: style)
  }
}

extension Glyphs {
  /// A column as high as the share, at least a trace.
  package func height(_ fraction: Double) -> String {
    let heights = isASCII ? Glyphs.heightsASCII : Glyphs.heightsUnicode
    let step = Int(Bar.share(fraction) * Double(heights.count))
    return heights[min(step, heights.count - 1)]
  }

  private static let heightsUnicode = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let heightsASCII = ["_", ".", "-", "=", "+", "*", "#"]
}
