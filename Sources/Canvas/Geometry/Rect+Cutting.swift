extension Rect {
  package func inset(_ all: Int = 1) -> Rect { inset(horizontal: all, vertical: all) }

  package func inset(horizontal: Int = 0, vertical: Int = 0) -> Rect {
    Rect(
      x: x + min(horizontal, width), y: y + min(vertical, height), width: width - 2 * horizontal,
      height: height - 2 * vertical)
  }

  /// The upper `rows` and what remains below them.
  package func cutTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(rows, 0), height)
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  /// What remains above the lower `rows`, and those rows.
  package func cutBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = cutTop(height - min(max(rows, 0), height))
    return (rest, bottom)
  }

  /// The left `columns` and what remains to their right.
  package func cutLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(columns, 0), width)
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: width - cut, height: height)
    )
  }

  /// What remains to the left of the right `columns`, and those columns.
  package func cutRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = cutLeft(width - min(max(columns, 0), width))
    return (rest, right)
  }

  /// One row of the rectangle, empty where there is none.
  package func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: y, width: width, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  /// A rectangle of at most the given size in the middle of this one.
  package func centered(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width,
      height: height)
  }

  /// Side by side rectangles of the given lengths.
  package func columns(_ lengths: [Length], gap: Int = 0) -> [Rect] {
    var left = x
    return Length.share(width, among: lengths, gap: gap).map { width in
      defer { left += width + (width > 0 ? gap : 0) }
      return Rect(x: left, y: y, width: width, height: height).intersection(self)
    }
  }

  /// Stacked rectangles of the given lengths.
  package func rows(_ lengths: [Length], gap: Int = 0) -> [Rect] {
    var top = y
    return Length.share(height, among: lengths, gap: gap).map { height in
      defer { top += height + (height > 0 ? gap : 0) }
      return Rect(x: x, y: top, width: width, height: height).intersection(self)
    }
  }
}
