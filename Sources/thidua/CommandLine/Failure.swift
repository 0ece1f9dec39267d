import Campaign
import Store

/// Why a command did not do what it was asked; nothing was written.
enum Failure: Error {
  case usage(UsageError)
  case naming(NamingError)
  /// A day as it was typed, for an option or argument of this name.
  case day(String, DayParseError)
  case year(String)
  case result(ResultFault)
  case imported(file: String, [ImportFault])
  /// Each of some files for its own reason.
  case several([Failure])
  case plan(file: String, PlanErrors)
  /// A plan that lies in the store does not read.
  case storedPlan(file: String, PlanErrors)
  case holidays(file: String, UnreadableHolidays)
  case file(String, FileFault)
  case store(StoreError)
  case damaged([Damage])
  case paper(PaperFault)
  /// A document that was to be read.
  case document(file: String, DocumentFault)
  /// What is asked before it is recorded, where nobody can be asked.
  case doubtful([Doubt])
  /// What was asked for makes no sense as things stand.
  case refused(Phrase)

  enum FileFault {
    case system(Int32)
    case tooLarge
  }
}

extension Failure {
  var exit: ExitCode {
    switch self {
    case .usage: .usage
    case .naming, .day, .year, .result, .imported, .plan, .doubtful, .refused: .badInput
    case .file(_, let fault): fault.exit
    case .several(let failures): failures.first?.exit ?? .badInput
    case .storedPlan, .holidays, .damaged: .damaged
    case .paper: .unavailable
    case .document(_, let fault): fault.exit
    case .store(let error): ExitCode(rawValue: error.exitCode) ?? .unavailable
    }
  }
}

extension Failure {
  /// The same, said of an entry that for this reason was not recorded.
  var whileSaving: Failure {
    if case .store(let error) = self { return .store(error.whileSaving) }
    return self
  }
}

extension Failure.FileFault {
  fileprivate var exit: ExitCode {
    switch self {
    case .system(let code): SystemFault(code).exit
    case .tooLarge: .badInput
    }
  }
}
