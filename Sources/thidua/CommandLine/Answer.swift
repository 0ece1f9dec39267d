import JSON
import Writing

/// What a command has to say, and how it ended.
struct Answer: Sendable {
  /// For standard output.
  var output: [UInt8] = []
  /// Lines for standard error.
  var notes: [String] = []
  var exit = ExitCode.fine
  /// Whether what it tells of is on disk, whoever reads it.
  var isSaved = false

  /// Lines of text for people, without anything that a terminal would obey.
  init(_ lines: [String], notes: [String] = []) {
    output = Array(lines.map { Sanitise.line($0) + "\n" }.joined().utf8)
    self.notes = notes
  }

  init(_ line: String, notes: [String] = []) { self.init([line], notes: notes) }

  init(_ json: JSON) { output = json.bytes(.pretty) + [UInt8(ascii: "\n")] }

  /// Text of the program's own, as a script or a page.
  init(text: String) { output = Array(text.utf8) }

  mutating func add(_ other: Answer) {
    output += other.output
    notes += other.notes
    isSaved = isSaved || other.isSaved
  }

  /// The same, of something that is on disk by now.
  var saved: Answer {
    var answer = self
    answer.isSaved = true
    return answer
  }
}

extension Answer {
  /// Writes what there is to say; notes come last, where they are seen.
  func deliver() -> ExitCode {
    var exit = exit
    if !Process.write(output, to: 1) {
      Process.note(
        isSaved
          ? "ĐÃ LƯU, chỉ không ghi được đầu ra / SAVED; only standard output cannot be written"
          : "không ghi được đầu ra / cannot write to standard output")
      exit = .unavailable
    }
    for note in notes { Process.note(note) }
    return exit
  }
}
