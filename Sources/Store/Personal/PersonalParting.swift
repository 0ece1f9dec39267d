import Campaign
import JSON

/// The facts of a commit as a journal holds them, and what of them is kept apart.
struct PersonalParting {
  let facts: [Fact]
  let lines: [PersonalLine]
  /// What is to be gone of whom the facts blot out.
  let blotted: Set<String>

  init(_ facts: [Fact], salt: () -> String) {
    var lines: [PersonalLine] = []
    self.facts = facts.map { fact in
      fact.parted { value in
        let line = PersonalLine(value, salt: salt())
        lines.append(line)
        return line.key
      }
    }
    self.lines = lines
    blotted = Set(
      facts.filter { $0.cell.kind == .blot }
        .flatMap { $0.value["keys"]?.array ?? [] }.compactMap(\.string))
  }
}
