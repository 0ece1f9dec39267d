package import Canvas

/// What stands in a pane that has nothing to show: why, and what to do next.
package struct EmptyState: Widget {
  let lines: [String]

  package init(_ lines: String...) { self.lines = lines }

  package func render(in rect: Rect, into frame: inout Frame) {
    let wrapped = lines.flatMap { $0.wrapped(to: max(rect.width - 4, 1)) }
    let top = rect.height > wrapped.count + 2 ? (rect.height - wrapped.count) / 3 : 0
    for (row, line) in wrapped.enumerated() {
      frame.draw(line, in: rect, row: top + row, .center, style: .dim)
    }
  }
}
