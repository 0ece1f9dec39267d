import Workplace

extension Failure {
  init(_ fault: OfficeFault) {
    self =
      switch fault {
      case .store(let error): .store(error)
      case .plan(let file, let errors): .storedPlan(file: file, errors)
      case .holidays(let file, let unreadable): .holidays(file: file, unreadable)
      }
  }

  /// What a store's office has to say, as the failure of a command.
  static func of<Result>(_ body: () throws(OfficeFault) -> Result) throws(Failure) -> Result {
    do throws(OfficeFault) { return try body() } catch { throw Failure(error) }
  }
}
