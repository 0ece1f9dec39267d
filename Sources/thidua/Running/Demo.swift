import Campaign
import Store
import Templates
import Workplace
import Writing

/// The dashboard on an office that never was, in a store that goes away with it.
struct Demo {
  let session: Session

  func open() throws(Failure) -> Answer {
    let launch = Launch(session: session)
    launch.obey(try run(launch))
    return Answer([])
  }

  private func run(_ launch: Launch) throws(Failure) -> Int32? {
    let folder = try ThrowawayFolder()
    defer { folder.remove() }
    let path = folder.path + "/kho"
    let store = try fill(path)
    let desk = try Failure.of { () throws(OfficeFault) in try StoreDesk(store) }
    return try launch.run(
      desk: desk, storePath: path, author: session.author(login: "Lan"))
  }

  /// The plans of all documents at work at once, each dated for the year that holds the day.
  private func fill(_ path: String) throws(Failure) -> any OfficeStore {
    let system = LinuxFileSystem()
    let zone = OfficeZone(system: system)
    let today = try session.today(zone)
    var founding = Founding()
    for (id, _) in Templates.ofDocuments {
      let source = try PlanSource(id)
      // A template's kind of year shows once it is read.
      let year = try source.plan(for: nil).year
      switch year {
      case .school: try founding.add(source.plan(for: .school(containing: today)))
      case .calendar: try founding.add(source.plan(for: .calendar(containing: today)))
      }
    }
    try founding.addSchools(ImportSource(csv: Templates.sampleSchools), file: "sample-schools.csv")
    let engine = StoreDoor.engine(of: path)
    try founding.make(at: path, by: engine)
    let calendar = try session.calendar(years: today.year - 1...today.year + 1)
    let store: any OfficeStore
    do throws(StoreError) { store = try engine.open(path) } catch { throw .store(error) }
    do throws(StoreError) {
      let commits = SampleOffice.commits(
        plans: founding.plans, roster: founding.roster, calendar: calendar, today: today)
      for commit in commits {
        let at = Int64(commit.on.number) * Demo.dayLength + Demo.morning
        _ = try store.commit(commit.facts, author: commit.author, at: at)
      }
      return store
    } catch {
      throw .store(error)
    }
  }

  /// In milliseconds: a day, and the time in UTC at which an office's morning is.
  private static let dayLength: Int64 = 86_400_000
  private static let morning: Int64 = 9_000_000
}
