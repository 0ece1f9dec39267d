/// Lines over two axes, such as what is still missing day by day.
package struct Plot: Widget, Equatable {
  package struct Series: Equatable, Sendable {
    package var points: [(x: Double, y: Double)]
    package var ink: Ink
    /// Whether a value holds until the next point, instead of sloping to it.
    package var isStepped: Bool

    package init(_ points: [(x: Double, y: Double)], ink: Ink, isStepped: Bool = false) {
      self.points = points.filter { $0.x.isFinite && $0.y.isFinite }
      self.ink = ink
      self.isStepped = isStepped
    }

    package static func == (one: Series, other: Series) -> Bool {
      one.ink == other.ink && one.isStepped == other.isStepped
        && one.points.elementsEqual(other.points, by: ==)
    }
  }

  package var x: ClosedRange<Double>
  package var y: ClosedRange<Double>
  package var series: [Series]

  package init(x: ClosedRange<Double>, y: ClosedRange<Double>, series: [Series]) {
    self.x = x
    self.y = y
    self.series = series
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    var grid = DotGrid(rect.size, glyphs: frame.glyphs)
    for line in series {
      var last: Point?
      for value in line.points {
        let point = place(value, in: grid)
        if let last {
          let corner = line.isStepped ? Point(point.x, last.y) : last
          if line.isStepped { grid.line(from: last, to: corner, line.ink) }
          grid.line(from: corner, to: point, line.ink)
        } else {
          grid.set(point.x, point.y, line.ink)
        }
        last = point
      }
    }
    grid.render(in: rect, into: &frame)
  }

  private func place(_ value: (x: Double, y: Double), in grid: DotGrid) -> Point {
    let right = Plot.share(value.x, of: x)
    let up = Plot.share(value.y, of: y)
    return Point(
      Int(right * Double(max(grid.width - 1, 0)) + 0.5),
      Int((1 - up) * Double(max(grid.height - 1, 0)) + 0.5))
  }

  private static func share(_ value: Double, of range: ClosedRange<Double>) -> Double {
    let length = range.upperBound - range.lowerBound
    return length > 0 ? Bar.share((value - range.lowerBound) / length) : 0
  }
}
