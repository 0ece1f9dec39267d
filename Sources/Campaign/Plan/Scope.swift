import Writing

/// Which units something expects; empty lists mean all schools.
package struct Scope: Sendable, Equatable {
  package var levels: [Level]
  package var blocks: [String]
  package var communes: [String] { didSet { folded = Set(communes.map { Commune.folded($0) }) } }
  /// Communes that the document counts and does not name: the office fills them in, and until it
  /// has, nobody is expected of them.
  package var openCommunes: Int
  private var folded: Set<String>

  package init(
    levels: [Level] = [], blocks: [String] = [], communes: [String] = [], openCommunes: Int = 0
  ) {
    self.levels = levels
    self.blocks = blocks
    self.communes = communes
    self.openCommunes = openCommunes
    folded = Set(communes.map { Commune.folded($0) })
  }

  package func includes(_ school: School) -> Bool {
    includes(school.level, block: school.block, commune: school.commune)
  }

  func includes(
    _ level: Level, block: @autoclosure () -> String, commune: @autoclosure () -> String
  ) -> Bool {
    (levels.isEmpty ? level.isOfSchools : levels.contains(level))
      && (blocks.isEmpty || blocks.contains(block()))
      && (isAnyCommune || folded.contains(Commune.folded(commune())))
  }

  private var isAnyCommune: Bool { folded.isEmpty && openCommunes == 0 }

  /// Whether it is communes that it asks, and no schools.
  package var isOfCommunes: Bool {
    !levels.isEmpty && levels.allSatisfy { $0.kind == .commune }
  }
}
