package import JSON
import Writing

/// What can be changed of a plan; every change is held against the rules of plan files.
package struct PlanActs {
  /// As it stands on the day.
  package let plan: Plan
  private let ledger: Ledger
  private let document: PlanDocument
  private let day: Day

  package init?(_ office: Office, plan id: PlanID, on day: Day) {
    guard let document = office.documents.first(where: { $0.original.id == id }) else {
      return nil
    }
    ledger = office.ledger
    self.document = document
    self.day = day
    plan = document.plan(edited: ledger, on: day)
  }

  /// An entry as the document writes it.
  package func entry(_ id: String, of list: PlanList) -> JSONObject? {
    entries(list, of: plan).first { $0["id"]?.string == id }
  }

  /// Adds an entry under an id that nothing was ever known by.
  package func add(_ entry: JSONObject, to list: PlanList) throws(PlanEditFault) -> [Fact] {
    let id = entry["id"]?.string ?? ""
    if wasUsed(id, in: list) { throw .idTaken(id) }
    return try set(entry, in: list)
  }

  /// Puts an entry in the place of that of the same id.
  package func set(_ entry: JSONObject, in list: PlanList) throws(PlanEditFault) -> [Fact] {
    let id = entry["id"]?.string ?? ""
    if self.entry(id, of: list) == entry { return [] }
    return try facts(.planEntry(plan.id, list: list.rawValue, id: id), .object(entry))
  }

  /// Sets or, with null, takes out the value of a key at the top.
  package func set(_ value: JSON, forKey key: String) throws(PlanEditFault) -> [Fact] {
    if plan.document[key] ?? .null == value { return [] }
    return try facts(.planEntry(plan.id, list: "", id: key), value)
  }

  /// Takes an entry out; what was recorded of it stays on file.
  package func drop(_ id: String, from list: PlanList) throws(PlanEditFault) -> [Fact] {
    guard entry(id, of: list) != nil else { throw .unknown(id) }
    return try facts(.planEntry(plan.id, list: list.rawValue, id: id), .null)
  }

  /// The entries that were taken out, as they last stood.
  package func dropped(_ list: PlanList) -> [JSONObject] {
    ledger.droppedEntries(list, of: document.original, on: day)
  }

  /// Puts an entry that was taken out back as it was.
  package func restore(_ id: String, to list: PlanList) throws(PlanEditFault) -> [Fact] {
    let cell = Cell.planEntry(plan.id, list: list.rawValue, id: id)
    guard entry(id, of: list) == nil,
      let value = ledger.lastEntry(cell, of: document.original, on: day)
    else { throw .unknown(id) }
    return try facts(cell, .object(value))
  }

  /// Somebody of the staff: put to a role, or added where no id is given.
  package func setStaff(_ id: String?, name: String, role: String) throws(PlanEditFault) -> [Fact] {
    let entry: JSONObject = [
      "id": .string(id ?? freshStaffID(role)), "name": name.isEmpty ? .null : .string(name),
      "role": .string(role),
    ]
    return id == nil ? try add(entry, to: .staff) : try set(entry, in: .staff)
  }

  /// The role as an id, with the next number that is free.
  private func freshStaffID(_ role: String) -> String {
    let words = Vietnamese.fold(role).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let stem = words.isEmpty ? "can-bo" : words.joined(separator: "-")
    return wasUsed(stem, in: .staff) ? freshID("\(stem)-", in: .staff, from: 2) : stem
  }

  /// A closed plan stays readable, and its deadlines no longer call.
  package func close(_ closes: Bool) -> [Fact] {
    let cell = Cell.closed(plan.id)
    if (ledger.value(cell, on: day) == true) == closes { return [] }
    return [ledger.setting(cell, .bool(closes), on: day)]
  }

  /// The first id of the form `task-13` that nothing was ever known by.
  package func freshID(_ prefix: String, in list: PlanList, from first: Int = 1) -> String {
    var number = first
    while wasUsed("\(prefix)\(number)", in: list) { number += 1 }
    return "\(prefix)\(number)"
  }

  // MARK: Checking

  /// The value of a key at the top, of which one entry was changed.
  func facts(_ value: JSON, forKey key: String, place: Int?) throws(PlanEditFault) -> [Fact] {
    try facts(.planEntry(plan.id, list: "", id: key), value, at: (key, place))
  }

  private func facts(
    _ cell: Cell, _ value: JSON, at changed: (list: String, place: Int?)? = nil
  ) throws(PlanEditFault) -> [Fact] {
    // Entries of a later day are there too when that day comes.
    for day in Set([day, .last]) { try check(PlanEdit(cell, value), changed, on: day) }
    return [ledger.setting(cell, value, on: day)]
  }

  private func check(
    _ edit: PlanEdit, _ entry: (list: String, place: Int?)?, on day: Day
  ) throws(PlanEditFault) {
    let now = document.plan(edited: ledger, on: day).document
    let changed = now.edited(by: [edit])
    // What an older program let in stays; a plan that keeps all rules goes on keeping them.
    let isStrict = (try? Plan.read(now, unknownKeys: .refused)) != nil
    do throws(PlanErrors) {
      _ = try Plan.read(changed, unknownKeys: isStrict ? .refused : .kept)
    } catch {
      let list = entry?.list ?? edit.list
      let place =
        entry?.place ?? changed[edit.list]?.array?.firstIndex { $0["id"]?.string == edit.id }
      throw .rules(error, list: list, place: place)
    }
  }

  // MARK: Looking

  private func entries(_ list: PlanList, of plan: Plan) -> [JSONObject] {
    plan.document.entries(of: list)
  }

  /// Cutoffs and tasks share their ids; one that was dropped keeps its own.
  private func wasUsed(_ id: String, in list: PlanList) -> Bool {
    let lists: [PlanList] = [.cutoffs, .tasks].contains(list) ? [.cutoffs, .tasks] : [list]
    return lists.contains { list in
      (entries(list, of: plan) + entries(list, of: document.original))
        .contains { $0["id"]?.string == id }
        || !ledger.history(.planEntry(plan.id, list: list.rawValue, id: id)).isEmpty
    }
  }
}
