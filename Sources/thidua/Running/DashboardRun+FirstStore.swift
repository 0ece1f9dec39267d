import Campaign
import Dashboard
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
      switch answers.schools {
      case .sample: try founding.addSchools(Templates.sampleSchools, file: "sample-schools.csv")
      case .file(let path): try founding.addSchools(try InputFile.read(home(path)), file: path)
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

  /// `~/` is the user's own directory, as in a shell.
  func home(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = setting.session.surroundings["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }
}
