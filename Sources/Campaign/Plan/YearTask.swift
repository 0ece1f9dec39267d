/// A row of the year's work plan.
package struct YearTask: Sendable, Equatable {
  package var lead: String
  package var coordinating: [String]
  package var perSchool: Bool
  package var parts: [TaskPart]

  package init(
    lead: String, coordinating: [String] = [], perSchool: Bool = false, parts: [TaskPart] = []
  ) {
    self.lead = lead
    self.coordinating = coordinating
    self.perSchool = perSchool
    self.parts = parts
  }

  /// What is ticked one by one: the parts, or the task itself where it has none.
  package var units: [(id: String, perSchool: Bool)] {
    parts.isEmpty ? [("", perSchool)] : parts.map { ($0.id, $0.perSchool) }
  }
}

package struct TaskPart: Sendable, Equatable {
  package var id: String
  package var title: String
  package var perSchool: Bool
  /// "(nếu có)": it may turn out not to apply.
  package var ifAny: Bool
  /// The source's words where the title corrects them.
  package var printed: String?

  package init(
    id: String, title: String, perSchool: Bool = false, ifAny: Bool = false,
    printed: String? = nil
  ) {
    self.id = id
    self.title = title
    self.perSchool = perSchool
    self.ifAny = ifAny
    self.printed = printed
  }
}
