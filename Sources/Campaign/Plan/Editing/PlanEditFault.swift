package import Writing

/// Why a plan was not changed.
package enum PlanEditFault: Error, Equatable, Sendable {
  /// What the rules of plan files say of the changed document; the entry stands at a place of a
  /// list.
  case rules(PlanErrors, list: String, place: Int?)
  case idTaken(String)
  case unknown(String)
  /// The entry does not say any more what it said when it was opened.
  case changedMeanwhile

  /// The key of the entry that the first problem is about.
  package var key: String? {
    switch self {
    case .rules(let errors, let list, let place):
      return errors.problems.lazy.compactMap { PlanEditFault.keys($0, list, place)?.first }.first
    case .idTaken: return "id"
    case .unknown, .changedMeanwhile: return nil
    }
  }

  package func text(_ language: Language) -> String {
    switch self {
    case .rules(let errors, let list, let place):
      let told = errors.problems.prefix(2).map { problem -> String in
        // Of the entry itself nobody needs to be told where it stands.
        guard let keys = PlanEditFault.keys(problem, list, place) else {
          return problem.text(language)
        }
        let inner = keys.dropFirst().joined(separator: ".")
        let reason = problem.reason.text(language)
        return inner.isEmpty ? reason : "\(inner): \(reason)"
      }
      return told.joined(separator: "; ")
    case .idTaken(let id):
      return language("mã “\(id)” đã dùng", "the id “\(id)” was used before")
    case .unknown(let id):
      return language("kế hoạch không có “\(id)”", "the plan has no “\(id)”")
    case .changedMeanwhile:
      return language(
        "người khác vừa sửa hoặc bỏ mục này; mở lại để xem",
        "somebody just changed it or took it out; open it again")
    }
  }

  /// The way from the entry to a problem of it; none where it lies elsewhere.
  private static func keys(_ problem: PlanProblem, _ list: String, _ place: Int?) -> [String]? {
    var steps = problem.path.steps[...]
    if !list.isEmpty {
      guard let place, steps.count > 1, steps.removeFirst() == .key(list),
        steps.removeFirst() == .index(place)
      else { return nil }
    }
    let keys = steps.map { step in
      switch step {
      case .key(let key): key
      case .index(let index): "\(index + 1)"
      }
    }
    return keys.isEmpty ? nil : keys
  }
}
