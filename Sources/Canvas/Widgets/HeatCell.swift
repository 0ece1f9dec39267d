/// A share as the ground behind a short text, which tells the same without colour.
package struct HeatCell: Widget, Equatable {
  /// Missing where nothing is expected.
  package var fraction: Double?
  package var text: String
  package var style: Style

  package init(_ fraction: Double?, text: String, style: Style = .plain) {
    self.fraction = fraction
    self.text = text
    self.style = style
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    let ground = fraction.map { Ground.heat[HeatCell.step($0)] } ?? .none
    frame.fill(rect, style: style.on(ground))
    frame.draw(text, in: rect, .center, style: style.on(ground))
  }

  /// Nothing and all have steps of their own; what lies between shares the other three.
  static func step(_ fraction: Double) -> Int {
    let share = Bar.share(fraction)
    if share == 0 { return 0 }
    if share == 1 { return 4 }
    return 1 + min(Int(share * 3), 2)
  }
}
