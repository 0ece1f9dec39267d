import Campaign
import Store
import Workplace

/// A store that is about to be made: everything is read before anything is written.
struct Founding {
  private(set) var plans: [Plan] = []
  private(set) var roster = Roster()
  /// The list of schools that was taken in.
  private(set) var list: SchoolImport?
  var zone = OfficeZone.defaultName
  /// None: as the directory says that is there.
  var sharing: Sharing?
  /// Of those who share it.
  var group: UInt32?

  mutating func add(_ plan: Plan) throws(Failure) {
    if plans.contains(where: { $0.id == plan.id }) {
      throw .store(.planExists(id: plan.id.rawValue))
    }
    plans.append(plan)
  }

  /// Takes in a list of schools; one bad row refuses them all.
  mutating func addSchools(_ source: ImportSource, sheet: String? = nil, file: String)
    throws(Failure)
  {
    let levels = LevelList.standard.adding(plans.flatMap(\.levels))
    let list = SchoolImport(source, sheet: sheet, into: roster, levels: levels)
    if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
    self.list = list
    for change in list.changes { roster.put(change.after) }
  }

  func make(at path: String, by engine: any StoreEngine) throws(Failure) {
    var content = NewStore()
    content.zone = zone
    content.sharing = sharing
    content.group = group
    content.roster = roster
    content.plans = plans.map { PlanFile($0) }
    do throws(StoreError) {
      try engine.create(path, content, at: Moment.now)
    } catch {
      throw .store(error)
    }
  }
}
