import Campaign
import Dashboard
import JSON
import Store
import Templates
import Workplace

extension DashboardRun {
  func found(_ answers: FirstRunAnswers) -> FoundingOutcome {
    do throws(Failure) {
      var founding = Founding()
      for plan in answers.plans {
        try founding.add(try PlanSource(plan.template).plan(for: plan.year))
      }
      if let blank = answers.blank { try founding.add(try plan(blank)) }
      if let file = answers.planFile { try founding.add(try plan(of: home(file))) }
      // A document is looked at item by item afterwards; one that cannot be read founds nothing.
      if let document = answers.document { try check(home(document)) }
      switch answers.schools {
      case .sample:
        let sample = ImportSource(csv: Templates.sampleSchools)
        try founding.addSchools(sample, file: "sample-schools.csv")
      case .file(let path):
        try founding.addSchools(try TableReader.read(home(path)), file: path)
      case .none: break
      }
      let session = setting.session
      try founding.make(at: setting.storePath, by: session.engine)
      let store = try session.openStore(.readWrite)
      let desk = try Failure.of { () throws(OfficeFault) in try StoreDesk(store) }
      setting.drafts.belong(to: store.description.id)
      return .founded(desk)
    } catch {
      return .refused(error.lines(state.language))
    }
  }

  private func plan(_ blank: FirstRunAnswers.Blank) throws(Failure) -> Plan {
    let document = BlankPlan.document(
      office: blank.office, year: blank.year, phases: blank.phases)
    do throws(PlanErrors) { return try Plan.read(document.bytes(.pretty)) } catch {
      throw .plan(file: blank.office, error)
    }
  }

  /// The plan of a file; one without a year is dated for this one.
  private func plan(of path: String) throws(Failure) -> Plan {
    let source = try PlanSource(path)
    guard try source.isUndated() else { return try source.plan(for: nil) }
    let today = state.today
    let kind = try source.plan(for: nil).year.kind
    return try source.plan(
      for: kind == .school ? .school(containing: today) : .calendar(containing: today))
  }

  /// `~/` is the user's own directory, as in a shell.
  func home(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = setting.session.surroundings["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }
}
