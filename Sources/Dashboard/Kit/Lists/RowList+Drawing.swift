import Canvas

extension Frame {
  /// The rows of a list that show, each as many lines high as it takes, with the row under the
  /// cursor tinted and a bar where more rows are than fit.
  ///
  /// - Parameter drawRow: draws what stands at a place of the source; false where nothing does.
  mutating func draw(
    _ list: RowList, in body: Rect, rowHeight: Int, hasFocus: Bool,
    _ drawRow: (Int, Rect, inout Frame) -> Bool
  ) {
    let visible = body.height / rowHeight
    let (room, edge) = body.cutRight(list.rows.count > visible ? 1 : 0)
    for line in 0..<visible {
      let row = list.first + line
      let rect = Rect(
        x: room.x, y: room.y + line * rowHeight, width: room.width, height: rowHeight)
      guard row < list.rows.count, drawRow(Int(list.rows[row]), rect, &self) else { break }
      if row == list.row { tint(rect, hasFocus ? .selected : .selectedFaint) }
    }
    draw(ScrollBar(first: list.first, visible: visible, count: list.rows.count), in: edge)
  }
}
