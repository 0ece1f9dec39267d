import Foundation
import Reports

/// A PDF as `pdftotext -bbox-layout` sees it: words in their boxes, in points from the top left.
struct PDFPages {
  var pages: [[Word]] = []

  struct Word {
    var text: String
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    /// The line of the page that the word stands on.
    var line: Int
  }

  static let millimetre = 72 / 25.4

  init(_ pdf: Data) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(pdf, "paper.pdf")
    let text = try Tool.pdftotext.run(["-bbox-layout", path, "-"]).text
    var line = 0
    for row in text.components(separatedBy: "\n") {
      if row.contains("<page ") { pages.append([]) }
      if row.contains("<line ") { line += 1 }
      guard row.contains("<word ") else { continue }
      let numbers = ["xMin", "yMin", "xMax", "yMax"].map { Double(row.attribute($0)) ?? .nan }
      let start = row.range(of: "\">")!.upperBound
      let end = row.range(of: "</word>")!.lowerBound
      pages[pages.count - 1].append(
        Word(
          text: row[start..<end].replacingOccurrences(of: "&amp;", with: "&"), left: numbers[0],
          top: numbers[1], right: numbers[2], bottom: numbers[3], line: line))
    }
  }

  /// The words of each line of a page, from the top down.
  func lines(_ page: Int) -> [[Word]] {
    Dictionary(grouping: pages[page], by: \.line).values
      .map { $0.sorted { $0.left < $1.left } }
      .sorted { $0[0].top < $1[0].top }
  }

  /// The line that begins with this text, wherever it stands.
  func line(_ beginning: String) -> [Word]? {
    pages.indices.lazy.flatMap { lines($0) }
      .first { $0.map(\.text).joined(separator: " ").hasPrefix(beginning) }
  }
}

extension String {
  fileprivate func attribute(_ name: String) -> String {
    guard let start = range(of: " \(name)=\"")?.upperBound,
      let end = self[start...].firstIndex(of: "\"")
    else { return "" }
    return String(self[start..<end])
  }
}

/// A straight line drawn on a page, in points from the top left.
struct Stroke {
  var x1: Double
  var y1: Double
  var x2: Double
  var y2: Double

  var length: Double { abs(x2 - x1) }
  var isLevel: Bool { abs(y2 - y1) < 0.01 }
}

/// The straight lines of a page, as `pdftocairo -svg` writes them.
func strokes(_ pdf: Data, page: Int) throws -> [Stroke] {
  let folder = try TemporaryFolder()
  let path = try folder.write(pdf, "paper.pdf")
  let svg = try Tool.pdftocairo.run(["-svg", "-f", "\(page)", "-l", "\(page)", path, "-"]).text
  return svg.components(separatedBy: "<path ").dropFirst().compactMap { element in
    guard element.contains("stroke:rgb"), let start = element.range(of: "d=\"")?.upperBound,
      let end = element[start...].firstIndex(of: "\"")
    else { return nil }
    let numbers = element[start..<end].split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 4 else { return nil }
    var stroke = Stroke(x1: numbers[0], y1: numbers[1], x2: numbers[2], y2: numbers[3])
    if let foot = element.foot { (stroke.y1, stroke.y2) = (foot - stroke.y1, foot - stroke.y2) }
    return stroke
  }
}

extension String {
  /// Where the page ends, if this element of it is drawn from its foot upward.
  fileprivate var foot: Double? {
    guard let start = range(of: "matrix(")?.upperBound, let end = self[start...].firstIndex(of: ")")
    else { return nil }
    let numbers = self[start..<end].split(separator: ",").compactMap { Double($0) }
    guard numbers.count == 6, numbers[3] < 0 else { return nil }
    return numbers[5] / -numbers[3]
  }
}
