package import Writing

extension ObligationKind {
  /// As it goes on in a sentence behind a number.
  package func noun(_ language: Language, _ count: Int) -> String {
    guard language == .en else {
      let word = word(.vi)
      return word.prefix(1).lowercased() + word.dropFirst()
    }
    let word = word(.en).lowercased()
    if count == 1 { return word }
    switch self {
    case .duty: return "duties"
    case .difficulty: return "difficulties"
    case .criterion: return "criteria"
    case .cutoff, .task, .target, .movement, .registration, .goal, .solution, .review, .plan:
      return word + "s"
    }
  }
}

extension Sequence<ObligationStatus> {
  /// `12 phong trào, 17 tiêu chí`, kinds in their usual order.
  package func countedByKind(_ language: Language) -> String {
    var counts: [ObligationKind: Int] = [:]
    for obligation in self { counts[obligation.kind, default: 0] += 1 }
    return ObligationKind.allCases.compactMap { kind in
      counts[kind].map { "\($0) \(kind.noun(language, $0))" }
    }.joined(separator: ", ")
  }
}
