import Campaign
import Dashboard
import Store
import Templates

extension DashboardRun {
  /// Makes a store of the first run's answers and goes on with it.
  func makeStore(_ answers: FirstRunAnswers) -> [Message] {
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
      try founding.make(at: setting.storePath, by: setting.session.engine)
      let desk = try StoreDesk(setting.session.openStore(.readWrite))
      self.desk = desk
      setting.drafts.belong(to: desk.store.description.id)
      return [.storeMade(desk.office)]
    } catch {
      let lines = error.lines(state.language)
      return [.refused(lines)]
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
