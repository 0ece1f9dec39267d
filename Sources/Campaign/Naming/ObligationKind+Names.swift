package import Writing

extension ObligationKind: Choosable {
  package func title(_ language: Language) -> String { word(language) }

  package var otherNames: [String] {
    switch self {
    case .cutoff: ["hạn", "deadline"]
    case .criterion: ["criteria"]
    case .duty: ["duties", "nội dung", "theme"]
    case .difficulty: ["vướng mắc", "difficulties"]
    case .review: ["sơ kết", "tổng kết", "report"]
    case .plan: ["kế hoạch", "own plans"]
    case .task, .target, .movement, .registration, .goal, .solution: ["\(rawValue)s"]
    }
  }
}
