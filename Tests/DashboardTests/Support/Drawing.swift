import Canvas
import Foundation
import Testing

/// Compares a frame with a drawing kept in `Drawings`; a missing drawing fails.
///
/// `THIDUA_RECORD=1` writes the drawings anew, for someone to look at; the test fails all the same.
func expectDrawing(
  _ frame: Frame, _ name: String, styled: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var lines = frame.text
  if styled {
    lines += ["=== ink"] + frame.inkText + ["=== ground"] + frame.groundText
  }
  if let cursor = frame.cursor { lines.append("=== cursor \(cursor.x),\(cursor.y)") }
  let text = lines.joined(separator: "\n") + "\n"
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Drawings/\(name).txt")
  if ProcessInfo.processInfo.environment["THIDUA_RECORD"] == "1" {
    try? text.write(to: file, atomically: false, encoding: .utf8)
    Issue.record("\(name) was drawn anew; look at it", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("there is no drawing \(name)", sourceLocation: sourceLocation)
    return
  }
  let difference = firstDifference(expected, text)
  #expect(difference == nil, "\(name)", sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, as both have it.
private func firstDifference(_ expected: String, _ actual: String) -> String? {
  if expected == actual { return nil }
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for at in 0..<max(old.count, new.count) {
    let (a, b) = (at < old.count ? old[at] : "", at < new.count ? new[at] : "")
    if a != b { return "line \(at + 1): drawn \"\(a)\", now \"\(b)\"" }
  }
  return "line ends differ"
}
