extension Frame {
  /// Clears a titled box in the middle of `area`, over whatever is there, and answers its inside.
  package mutating func popup(_ inside: Size, title: String, in area: Rect) -> Rect {
    let rect = area.centered(Size(inside.width + 4, inside.height + 2))
    let style = Style(.plain, on: .popup)
    fill(rect, style: style)
    let room = box(
      rect, title: title, style: Style(.border, on: .popup),
      titleStyle: Style(.title, on: .popup, .bold))
    cursor = nil
    return room.inset(horizontal: room.width > inside.width ? 1 : 0)
  }
}
