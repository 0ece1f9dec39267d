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
    let shownWidth = bars.bars.map { SVGPicture.length($0.shown) }.max() ?? 0
    // The figure is what must be read; the bar takes what room it leaves.
    let barWidth = min(max(SVGPicture.width - 280 - shownWidth, 50), 230)
    let barX = SVGPicture.width - 10 - shownWidth - barWidth
    for bar in bars.bars {
      let lines = write(bar.label, x: 0, width: barX - 10)
      let filled = Int((bar.share * Double(barWidth)).rounded())
      rectangle(x: barX, y: height + 5, width: filled, height: 11, fill: "#777")
      rectangle(x: barX, y: height + 5, width: barWidth, height: 11, fill: "none")
      if let goal = bar.goal {
        let x = barX + Int((goal * Double(barWidth)).rounded())
        line(x, height + 1, x, height + 20, width: 2)
      }
      write(bar.shown, x: barX + barWidth + 10, y: height + 15)
      height += SVGPicture.height(of: lines)
    }
  }

  init(_ timeline: Timeline) {
    let axisX = 100
    // Signs at either end of the year stay within the picture.
    let axisWidth = SVGPicture.width - axisX - 8
    func x(_ share: Double) -> Int { axisX + Int((share * Double(axisWidth)).rounded()) }
    var day = timeline.first.startOfMonth
    while day <= timeline.last, timeline.last - timeline.first < 3 * 366 {
      let start = x(timeline.share(of: max(day, timeline.first)))
      line(start, 22, start, 22 * (timeline.spans.count + 2), width: 0)
      write("\(day.month)/\(day.year % 100)", x: start + 4, y: 38)
      let next = day.endOfMonth.adding(days: 1)
      if next <= day { break }
      day = next
    }
    height = 44
    for span in timeline.spans {
      let lines = write(span.label, x: 0, width: axisX - 6, isBold: span.state == .running)
      let start = x(timeline.share(of: span.starts))
      rectangle(
        x: start, y: height + 4, width: max(x(timeline.share(of: span.ends)) - start, 1),
        height: 13, fill: span.state.fill)
      height += SVGPicture.height(of: lines)
    }
    for mark in timeline.marks.sorted(by: { $0.day < $1.day }) {
      let at = x(timeline.share(of: mark.day))
      let sign = mark.kind == .cutoff ? "▼" : "○"
      let isLeft = at > SVGPicture.width / 2
      let lines = write(
        isLeft ? "\(mark.label.clean) \(sign)" : "\(sign) \(mark.label.clean)",
        x: isLeft ? at + 6 : at - 6, width: (isLeft ? at : SVGPicture.width - at) - 2,
        anchor: isLeft ? "end" : "start")
      height += SVGPicture.height(of: lines)
    }
    if timeline.today >= timeline.first, timeline.today <= timeline.last {
      let at = x(timeline.share(of: timeline.today))
      let half = SVGPicture.length(timeline.todayLabel) / 2 + 4
      write(
        timeline.todayLabel, x: min(max(at, half), SVGPicture.width - half), y: 15,
        anchor: "middle", isBold: true)
      line(at, 20, at, height, width: 1, dash: "4 3")
    }
  }

  // MARK: Text

  /// About how long a text is on one line: nothing here knows the letters of a font.
  private static func length(_ text: String) -> Int {
    let tenths = text.clean.reduce(0) { $0 + ($1.isUppercase ? 105 : $1 == " " ? 35 : 71) }
    return (tenths + 9) / 10
  }

  private static func height(of lines: Int) -> Int { 22 + (lines - 1) * 16 }

  /// Writes a text on as many lines as it takes; returns how many.
  private mutating func write(
    _ text: String, x: Int, width: Int, anchor: String = "start", isBold: Bool = false
  ) -> Int {
    var lines: [String] = []
    for word in text.clean.split(separator: " ") {
      if let last = lines.last, SVGPicture.length("\(last) \(word)") <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    for (place, line) in lines.enumerated() {
      write(line, x: x, y: height + 15 + place * 16, anchor: anchor, isBold: isBold)
    }
    return max(1, lines.count)
  }

  // MARK: Shapes

  private mutating func write(
    _ text: String, x: Int, y: Int, anchor: String = "start", isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    body += "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\"\(weight)>\(text.html)</text>"
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
