import Campaign
import Canvas
import Dashboard
import Glibc
import Store
import Templates
import Terminal
import Workplace
import Writing

/// Opens the dashboard on a store, or on the first run where there is none.
struct Launch {
  let session: Session

  func open() throws(Failure) -> Answer {
    let desk = try existingDesk()
    let author = try session.author(login: login(desk))
    obey(try run(desk: desk, storePath: session.storePath, author: author))
    return Answer([])
  }

  /// Runs until someone leaves; answers the signal that asked for it, if one did.
  func run(desk: StoreDesk?, storePath: String, author: String) throws(Failure) -> Int32? {
    let zone = desk?.store.zone ?? OfficeZone(system: LinuxFileSystem())
    let span = desk.flatMap { Desk.span(of: $0.office) }
    let fixedDay = session.call.has(.asOf) ? try session.today(zone, within: span) : nil
    let clock = OfficeClock(zone: zone, fixedDay: fixedDay)
    let office = if let desk { desk.office } else { try emptyOffice(clock.today) }
    let terminal: TerminalSession
    do throws(TerminalError) { terminal = try TerminalSession(options) } catch {
      throw .refused(error.phrase)
    }
    var state = State(
      office: office, today: clock.today,
      minute: clock.minute, language: session.language, author: author, size: terminal.size,
      glyphs: terminal.glyphs, firstRun: desk == nil ? firstRun(storePath, clock.today) : nil)
    state.utcOffset = { Int(zone.offset(at: $0)) }
    state.alert = session.surroundings["THIDUA_ALERT"].flatMap { Alert(rawValue: $0) } ?? .off
    let setting = RunSetting(
      storePath: storePath, session: session,
      drafts: DraftFile(
        directory: session.cacheDirectory, store: desk?.store.description.id ?? "new",
        author: author),
      habits: HabitsFile(directory: session.cacheDirectory))
    let run = DashboardRun(
      setting, terminal, clock: clock, DashboardLoop(state, desk: desk))
    let signal = run.run()
    terminal.stop()
    return signal
  }

  /// Ends as the signal asks, now that the terminal is as it was.
  func obey(_ signal: Int32?) {
    guard let signal else { return }
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }

  private var options: TerminalOptions {
    TerminalOptions { name in getenv(name).map { String(cString: $0) } }
  }

  /// What the first run looks at before there is a store.
  private func emptyOffice(_ today: Day) throws(Failure) -> Office {
    Office(calendar: try session.calendar(years: today.year...today.year + 1))
  }

  /// None where there is no store yet.
  private func existingDesk() throws(Failure) -> StoreDesk? {
    let store: any OfficeStore
    do throws(Failure) { store = try session.openStore(.readWrite) } catch {
      if case .store(.notAStore) = error { return nil }
      throw error
    }
    return try Failure.of { () throws(OfficeFault) in try StoreDesk(store) }
  }

  private func login(_ desk: StoreDesk?) -> String {
    let system = LinuxFileSystem()
    return desk?.store.login ?? system.login(of: system.user) ?? "uid\(system.user)"
  }

  private func firstRun(_ path: String, _ today: Day) -> FirstRun {
    let templates = Templates.plans.compactMap { id, bytes -> TemplateChoice? in
      guard let template = try? Plan.read(bytes) else { return nil }
      let year: PlanYear =
        switch template.year {
        case .school: .school(containing: today)
        case .calendar: .calendar(containing: today)
        }
      guard let plan = try? Plan.read(bytes, year: year) else { return nil }
      let isSchoolYear = if case .school = year { true } else { false }
      return TemplateChoice(
        id: id, title: plan.title, office: plan.office.name, isSchoolYear: isSchoolYear)
    }
    return FirstRun(templates, directory: path, today: today)
  }
}

extension TerminalError {
  fileprivate var phrase: Phrase {
    switch self {
    case .notATerminal: Phrase("đây không phải màn hình lệnh", "this is no terminal")
    case .tooSimple(let term):
      Phrase(
        "màn hình lệnh “\(term)” không đặt được con trỏ", "terminal “\(term)” cannot place a cursor"
      )
    case .unknown(let term):
      Phrase("không biết loại màn hình lệnh “\(term)”", "unknown terminal “\(term)”")
    }
  }
}
