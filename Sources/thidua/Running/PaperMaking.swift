import Dashboard
import Glibc
import Reports
import Writing

/// A paper in the making: the program's own command that makes it, and what it leaves behind.
final class PaperMaking {
  let use: PaperUse
  private let work: OwnCommand
  /// Where the file is written that is saved or printed.
  private let path: String?
  private let printed: PrintFile?

  var watched: [Int32] { work.watched }
  var seconds: Int { work.seconds }
  var millisecondsToNextSecond: Int { work.millisecondsToNextSecond }

  /// - Parameter setting: the words that say which store, day and language.
  init?(
    _ order: PaperOrder, _ use: PaperUse, _ setting: [String], printer: String?, name: String
  ) {
    self.use = use
    var words = order.words + setting
    switch use {
    case .preview:
      words += ["--format", "preview"]
      (path, printed) = (nil, nil)
    case .clipboard:
      words += ["--format", "message"]
      (path, printed) = (nil, nil)
    case .file(let file, _):
      words += ["--output", file]
      (path, printed) = (file, nil)
    case .printer:
      guard let file = try? PrintFile(name: "\(name).pdf") else { return nil }
      words += ["--output", file.path, printer.map { "--print=\($0)" } ?? "--print"]
      (path, printed) = (file.path, file)
    }
    guard let work = OwnCommand(words) else {
      printed?.remove()
      return nil
    }
    self.work = work
  }

  /// Takes in what has come on a descriptor; how it ended, once it has.
  func listen(_ descriptor: Int32) -> OwnCommand.End? {
    guard let end = work.listen(descriptor) else { return nil }
    // What could not be printed is kept, and the complaint says where.
    if end.code == 0 || !isWritten { printed?.remove() }
    return end
  }

  /// Ends it, and takes away what it has not written whole.
  func stop() {
    work.stop()
    if let path { unlink(OutputFile.draft(of: path, process: work.process)) }
    printed?.remove()
  }

  private var isWritten: Bool { path.map { access($0, F_OK) == 0 } ?? false }
}

extension PaperOrder {
  /// The command that makes it.
  fileprivate var words: [String] {
    switch self {
    case .summary(nil): ["report"]
    case .summary(let school?): ["report", "--school", school.rawValue]
    case .letter(let deadline, .all): ["letter", deadline.text]
    case .letter(let deadline, .each): ["letter", deadline.text, "--each"]
    case .letter(let deadline, .school(let school)):
      ["letter", deadline.text, "--school", school.rawValue]
    case .submission(let deadline): ["paper", "submission", deadline.text]
    case .minutes(let deadline): ["paper", "minutes", deadline.text]
    case .decision(let deadline): ["paper", "decision", deadline.text]
    case .certificates(let deadline): ["paper", "certificates", deadline.text]
    case .review(let review): ["paper", "review", review.text]
    case .results(let plan, let deadline?): ["paper", "results", "\(plan):\(deadline)"]
    case .results(let plan, nil): ["paper", "results", "--plan", plan.rawValue]
    }
  }
}
