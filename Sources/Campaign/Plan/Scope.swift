/// Which schools something expects; empty lists mean all.
package struct Scope: Sendable, Equatable {
  package var levels: [Level]
  package var blocks: [String]

  package init(levels: [Level] = [], blocks: [String] = []) {
    self.levels = levels
    self.blocks = blocks
  }

  package func includes(_ school: School) -> Bool {
    includes(school.level, block: school.block)
  }

  func includes(_ level: Level, block: @autoclosure () -> String) -> Bool {
    (levels.isEmpty || levels.contains(level)) && (blocks.isEmpty || blocks.contains(block()))
  }
}

/// A cấp học, written as the documents write it.
package enum Level: String, Sendable, CaseIterable, Comparable {
  case preschool = "MN"
  case primary = "TH"
  case primaryAndLowerSecondary = "TH&THCS"
  case lowerSecondary = "THCS"
  case upperSecondary = "THPT"

  package static func < (a: Level, b: Level) -> Bool { a.order < b.order }
  private var order: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}
