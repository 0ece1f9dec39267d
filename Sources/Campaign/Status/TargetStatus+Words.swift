package import Writing

extension TargetStatus {
  /// Why the figure is not to be signed as it is: its own ceiling, or too many people.
  package func doubt(_ language: Language) -> String {
    var doubts: [String] = []
    if let ceiling = ceilingPassed {
      let text = ceiling.formatted(language)
      doubts.append(language("vượt mức trần \(text)%", "above the ceiling of \(text)%"))
    }
    if !aboveBase.isEmpty {
      let count = aboveBase.count
      doubts.append(
        language(
          "mẫu số chưa khớp ở \(count) trường", "counted out of too many at \(count) schools"))
    }
    return doubts.map { "; " + $0 }.joined()
  }
}
