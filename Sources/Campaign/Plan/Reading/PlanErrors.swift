package import JSON
package import Writing

/// Everything that is wrong with a plan, in the order of the file.
package struct PlanErrors: Error, Equatable, Sendable {
  package var problems: [PlanProblem]
  /// How many more there were than anyone would read.
  package var unlisted: Int

  package init(_ problems: [PlanProblem], unlisted: Int = 0) {
    self.problems = problems
    self.unlisted = unlisted
  }
}

/// One thing that is wrong with a plan, and where.
package struct PlanProblem: Equatable, Sendable {
  package var path: JSONPath
  package var line: Int
  package var column: Int
  package var reason: Reason

  package init(path: JSONPath, line: Int, column: Int, reason: Reason) {
    self.path = path
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// `cutoffs[1].day: …`, without the place in the file.
  package func text(_ language: Language) -> String {
    let words = reason.text(language)
    let place = path.description
    return place.isEmpty ? words : "\(Sanitise.line(place)): \(words)"
  }
}

extension PlanErrors {
  /// One line a problem: `plan.json:12:9: cutoffs[1].day: …`
  package func lines(file: String, _ language: Language) -> [String] {
    var lines = problems.map { "\(file):\($0.line):\($0.column): \($0.text(language))" }
    if unlisted > 0 {
      lines.append(language("\(file): và \(unlisted) lỗi nữa", "\(file): and \(unlisted) more"))
    }
    return lines
  }
}
