import Campaign

/// A figure as scalable vector graphics, in units of which the text width has 640.
struct SVGPicture {
  private(set) var body = ""
  private(set) var height = 0

  static let width = 640

  var text: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(SVGPicture.width) \(height)" \
    width="\(SVGPicture.width)" height="\(height)" font-family="Times New Roman, Liberation Serif, \
    serif" font-size="14">\(body)</svg>
    """
  }

  init(_ bars: Bars) {
    let barX = 270
    let barWidth = 230
    for bar in bars.bars {
      write(bar.label, x: 0, y: height + 15, longest: 40)
      let filled = Int((bar.share * Double(barWidth)).rounded())
      rectangle(x: barX, y: height + 5, width: filled, height: 11, fill: "#777")
      rectangle(x: barX, y: height + 5, width: barWidth, height: 11, fill: "none")
      if let goal = bar.goal {
        let x = barX + Int((goal * Double(barWidth)).rounded())
        line(x, height + 1, x, height + 20, width: 2)
      }
      write(bar.shown, x: barX + barWidth + 10, y: height + 15, longest: 24)
      height += 22
    }
  }

  init(_ timeline: Timeline) {
    let axisX = 100
    let axisWidth = SVGPicture.width - axisX
    func x(_ share: Double) -> Int { axisX + Int((share * Double(axisWidth)).rounded()) }
    let bottom = 22 * (timeline.spans.count + timeline.marks.count + 2)
    if timeline.today >= timeline.first, timeline.today <= timeline.last {
      let at = x(timeline.share(of: timeline.today))
      write(timeline.todayLabel, x: at, y: 15, longest: 30, anchor: "middle", isBold: true)
      line(at, 20, at, bottom, width: 1, dash: "4 3")
    }
    var day = timeline.first.startOfMonth
    while day <= timeline.last, timeline.last - timeline.first < 3 * 366 {
      let start = x(timeline.share(of: max(day, timeline.first)))
      line(start, 22, start, 22 * (timeline.spans.count + 2), width: 0)
      write("\(day.month)/\(day.year % 100)", x: start + 4, y: 38, longest: 8)
      let next = day.endOfMonth.adding(days: 1)
      if next <= day { break }
      day = next
    }
    height = 44
    for span in timeline.spans {
      write(span.label, x: 0, y: height + 15, longest: 14, isBold: span.state == .running)
      let start = x(timeline.share(of: span.starts))
      rectangle(
        x: start, y: height + 4, width: max(x(timeline.share(of: span.ends)) - start, 1),
        height: 13, fill: span.state.fill)
      height += 22
    }
    for mark in timeline.marks.sorted(by: { $0.day < $1.day }) {
      let at = x(timeline.share(of: mark.day))
      let sign = mark.kind == .cutoff ? "▼" : "○"
      let isLeft = at > SVGPicture.width / 2
      write(
        isLeft ? "\(mark.label.clean) \(sign)" : "\(sign) \(mark.label.clean)",
        x: isLeft ? at + 6 : at - 6, y: height + 15, longest: 60, anchor: isLeft ? "end" : "start")
      height += 22
    }
  }

  // MARK: Shapes

  private mutating func write(
    _ text: String, x: Int, y: Int, longest: Int, anchor: String = "start", isBold: Bool = false
  ) {
    let text = text.clean
    let cut = text.count > longest ? String(text.prefix(longest - 1)) + "…" : text
    let weight = isBold ? " font-weight=\"bold\"" : ""
    body += "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\"\(weight)>\(cut.html)</text>"
  }

  private mutating func rectangle(x: Int, y: Int, width: Int, height: Int, fill: String) {
    body += """
      <rect x="\(x)" y="\(y)" width="\(width)" height="\(height)" fill="\(fill)" stroke="#000"/>
      """
  }

  private mutating func line(
    _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, width: Int, dash: String = ""
  ) {
    let dashes = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
    body += """
      <line x1="\(x1)" y1="\(y1)" x2="\(x2)" y2="\(y2)" stroke="#000" \
      stroke-width="\(width == 0 ? "0.4" : "\(width)")"\(dashes)/>
      """
  }
}

extension PhaseStatus.State {
  fileprivate var fill: String {
    switch self {
    case .ended: "#ccc"
    case .running: "#777"
    case .upcoming: "#fff"
    }
  }
}
