import JSON
import Writing

/// `thidua-read`, which opens documents apart from this program: they may be made to break it.
enum DocumentReader {
  struct Text {
    var lines: [String]
    /// What may be missing.
    var warnings: [Phrase]
  }

  /// Twice a document of 300 pages; what is made of it is worked out in this program, where nothing
  /// else bounds it.
  static let mostLines = 50_000
  private static let mostBytes = 4 << 20

  /// The text of a document, line by line; `-` is standard input.
  static func read(_ path: String) throws(Failure) -> Text {
    let bytes = try InputFile.read(path)
    let program = Companion("thidua-read")
    let child: ChildProcess
    do throws(Companion.Fault) {
      child = try program.run(input: bytes)
    } catch {
      switch error {
      case .missing: throw .document(file: path, .noProgram(path: program.path))
      case .unsafe: throw .document(file: path, .unsafeProgram(path: program.path))
      }
    }
    let answer = try? JSON.parse(child.output)
    if let refusal = answer?["refused"].flatMap({ Phrase($0) }) {
      let isOfMachine = child.code == ExitCode.unavailable.rawValue
      throw .document(file: path, .refused(refusal, isOfMachine: isOfMachine))
    }
    guard child.code == 0, let lines = answer?["lines"]?.array else {
      throw .document(file: path, .broke)
    }
    let text = lines.compactMap(\.string)
    guard text.count <= mostLines, text.reduce(0, { $0 + $1.utf8.count }) <= mostBytes else {
      throw .document(file: path, .tooLong(lines: text.count, most: mostLines))
    }
    return Text(
      lines: text,
      warnings: (answer?["warnings"]?.array ?? []).compactMap { Phrase($0) })
  }
}

extension Phrase {
  /// As `thidua-read` writes it.
  init?(_ json: JSON) {
    guard let vietnamese = json["vi"]?.string, let english = json["en"]?.string else { return nil }
    self.init(vietnamese, english)
  }
}
