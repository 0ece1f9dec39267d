import Campaign
import Templates
import Writing

/// Where a new plan comes from: a template, a plan of the store, or a file.
struct PlanSource {
  /// What messages call it: the file's path, or the id.
  let name: String
  private let bytes: [UInt8]
  /// A plan of the store, with its edits.
  private let plan: Plan?

  /// A plan of an office's store brings those who follow something on a day.
  init(_ name: String, in office: Office? = nil, on day: Day = .last) throws(Failure) {
    self.name = name
    plan = office?.plan(PlanID(name)).map { plan in
      var plan = plan
      plan.document = office?.documentWithAssignments(of: plan, on: day) ?? plan.document
      return plan
    }
    if plan != nil {
      bytes = []
    } else if let template = Templates.plans.first(where: { $0.id == name }) {
      bytes = template.bytes
    } else if name.contains("/") || name.hasSuffix(".json") || name == "-" {
      bytes = try InputFile.read(name)
    } else {
      throw .naming(PlanSource.unknown(name, in: office))
    }
  }

  /// The plan of a year; without one that which it was written for.
  func plan(for year: PlanYear?, keeping ids: [String] = []) throws(Failure) -> Plan {
    if let year, !ids.isEmpty { return try plan(for: year, asking: ids) }
    do throws(PlanErrors) {
      if let plan { return try plan.rolled(to: year ?? plan.year) }
      guard let year else { return try Plan.read(bytes) }
      // A dated file may be made into another year's as a plan of the store may.
      if let own = try? Plan.read(bytes), own.document["year"]?.string != nil, own.year != year,
        own.year.kind == year.kind
      {
        return try own.rolled(to: year)
      }
      return try Plan.read(bytes, year: year)
    } catch {
      throw .plan(file: name, error)
    }
  }

  /// The plan of a year with movements that would have ended before it.
  private func plan(for year: PlanYear, asking ids: [String]) throws(Failure) -> Plan {
    let own = try asWritten()
    let known = own.movements.map(\.id.rawValue)
    if let unknown = ids.first(where: { !known.contains($0) }) {
      let nearest = Vietnamese.nearest(to: unknown, among: known)
      throw .naming(NamingError(.entry, unknown, .unknown(nearest: nearest)))
    }
    do throws(PlanErrors) {
      return try own.keeping(ids).rolled(to: year)
    } catch {
      throw .plan(file: name, error)
    }
  }

  private func asWritten() throws(Failure) -> Plan {
    if let plan { return plan }
    return try plan(for: nil)
  }

  /// Movements that the plan of a year leaves out because they ended before it.
  func leftOut(of made: Plan) throws(Failure) -> [Movement] {
    let own = try asWritten()
    return own.movementsEnding(before: made.year).filter { one in
      !made.movements.contains { $0.id == one.id }
    }
  }

  /// Whether it needs a year to be a plan of a store.
  func isUndated() throws(Failure) -> Bool {
    if plan != nil { return false }
    return try plan(for: nil).document["year"]?.string == nil
  }

  private static func unknown(_ name: String, in office: Office?) -> NamingError {
    let known = Templates.plans.map(\.id) + (office?.plans.map(\.id.rawValue) ?? [])
    let nearest = Vietnamese.nearest(to: name, among: known)
    return NamingError(.template, name, .unknown(nearest: nearest.isEmpty ? known : nearest))
  }
}

extension Session {
  /// The year of an option; none where it was not given.
  func year(_ option: Option = .year) throws(Failure) -> PlanYear? {
    guard let text = call[option] else { return nil }
    return try Session.year(text)
  }

  static func year(_ text: String) throws(Failure) -> PlanYear {
    guard let year = PlanYear(text) else { throw .year(text) }
    return year
  }
}
