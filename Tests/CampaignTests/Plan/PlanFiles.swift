import Campaign
import JSON
import Templates

/// The bytes of a template that travels inside the program.
func templateBytes(_ id: String) throws -> [UInt8] {
  guard let template = Templates.plans.first(where: { $0.id == id }) else {
    throw NoSuchTemplate(id: id)
  }
  return template.bytes
}

/// A template dated for a year, or for its original one.
func templatePlan(_ id: String, _ year: String? = nil) throws -> Plan {
  try Plan.read(templateBytes(id), year: year.flatMap { PlanYear($0) })
}

struct NoSuchTemplate: Error { let id: String }

/// What is wrong with a plan's text; empty where nothing is.
func problems(_ text: String, year: PlanYear? = nil) -> [PlanProblem] {
  do throws(PlanErrors) {
    _ = try Plan.read(Array(text.utf8), year: year)
    return []
  } catch {
    return error.problems
  }
}
