/// A stretch of words without a gap: a line of a paragraph, or of a cell.
struct Segment {
  var text: String
  var left: Double
  var right: Double
}

/// What stands at one height of a page.
struct PageRow {
  var segments: [Segment]
  var top: Double
  var bottom: Double
  /// How far its nearer edge of the page is, and which.
  var margin: Double
  var isUpper: Bool

  var text: String { segments.map(\.text).joined(separator: "\t") }
  var height: Double { bottom - top }
}

/// The words of a page as rows, and each row parted where columns are.
struct PageLines {
  private let page: PlacedPage

  init(_ page: PlacedPage) { self.page = page }

  var rows: [PageRow] {
    let lines = self.lines
    let gaps = lines.map(Gap.wide)
    let margin = PageLines.margin(of: lines)
    return lines.indices.map { at in
      let around = (max(0, at - 4)..<min(lines.count, at + 5)).filter { $0 != at }
      let near = around.flatMap { gaps[$0] }
      let starts = around.compactMap { lines[$0].first?.left }.filter { abs($0 - margin) > 2 }
      return row(lines[at], parted: gaps[at].filter { $0.isColumn(beside: near, under: starts) })
    }
  }

  /// The leftmost place where more than one line begins.
  private static func margin(of lines: [[PlacedWord]]) -> Double {
    let starts = lines.compactMap(\.first?.left).sorted()
    return zip(starts, starts.dropFirst()).first { $1 - $0 < 1 }?.0 ?? starts.first ?? 0
  }

  /// Words whose middles are at one height, from left to right.
  private var lines: [[PlacedWord]] {
    var lines: [[PlacedWord]] = []
    for word in page.words.sorted(by: { $0.middle < $1.middle }) {
      if let first = lines.last?.first,
        word.middle - first.middle < 0.4 * min(first.height, word.height)
      {
        lines[lines.count - 1].append(word)
      } else {
        lines.append([word])
      }
    }
    return lines.map { $0.sorted { $0.left < $1.left } }
  }

  private func row(_ words: [PlacedWord], parted gaps: [Gap]) -> PageRow {
    var ends = Set(gaps.map(\.after))
    // The number of an entry stands off its text; that makes no table.
    if ends == [0], ListMarker.isOne(LineText.paragraph(words[0].text)) { ends = [] }
    var segments: [Segment] = []
    for (at, word) in words.enumerated() {
      if at == 0 || ends.contains(at - 1) {
        segments.append(Segment(text: word.text, left: word.left, right: word.right))
      } else {
        segments[segments.count - 1].text += " " + word.text
        segments[segments.count - 1].right = max(segments[segments.count - 1].right, word.right)
      }
    }
    for at in segments.indices { segments[at].text = LineText.cell([segments[at].text]) }
    segments[0].text = ListMarker.plain(segments[0].text)
    let (top, bottom) = (words.map(\.top).min() ?? 0, words.map(\.bottom).max() ?? 0)
    return PageRow(
      segments: segments, top: top, bottom: bottom, margin: min(top, page.height - bottom),
      isUpper: top + bottom < page.height)
  }
}

/// A blank between two words that is wider than one between words is.
private struct Gap {
  /// The word before it.
  let after: Int
  let left: Double
  let right: Double
  /// As high as the letters beside it.
  let unit: Double
  /// What its line has between its words anyway, which is much where it is set to both margins;
  /// none in a line of two words.
  let usual: Double?

  var width: Double { right - left }
  var standsOut: Bool { isWider(1.5) }

  private func isWider(_ times: Double) -> Bool { usual.map { width > times * $0 } ?? true }

  static func wide(_ words: [PlacedWord]) -> [Gap] {
    guard words.count > 1 else { return [] }
    let widths = words.indices.dropLast().map { words[$0 + 1].left - words[$0].right }
    let sorted = widths.sorted()
    let usual = sorted[(sorted.count - 1) / 3]
    return widths.indices.compactMap { at in
      let unit = min(words[at].height, words[at + 1].height)
      guard widths[at] > 0.2 * unit else { return nil }
      return Gap(
        after: at, left: words[at].right, right: words[at + 1].left, unit: unit,
        usual: widths.count > 1 ? max(usual, 0) : nil)
    }
  }

  /// Whether it parts columns: by its width alone, or with what lines nearby have at one place, be
  /// it a gap or the beginning of the line.
  func isColumn(beside near: [Gap], under starts: [Double]) -> Bool {
    if width > 4 * unit || standsOut && width > 1.2 * unit { return true }
    let columns = near.filter(\.standsOut).map(\.right) + starts
    // A cell that is filled to its end leaves next to no gap.
    if isWider(1.1), columns.count(where: { abs($0 - right) < 0.15 }) > 2 { return true }
    let alike = columns.count { abs($0 - right) < 0.5 }
    if standsOut, alike > 1 && width > 0.28 * unit || alike > 0 && width > 0.45 * unit {
      return true
    }
    // Letters that are all of one width have wide blanks, and all of them stand under each other.
    guard width > (standsOut ? 0.55 : 0.9) * unit else { return false }
    return near.contains { other in
      let shared = min(right, other.right) - max(left, other.left)
      return abs(other.right - right) < 1.5
        || standsOut && other.standsOut && shared > 0.5 * unit
    }
  }
}
