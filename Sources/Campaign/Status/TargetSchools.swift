package import Writing

/// How the schools stand with one target, each by itself and block by block.
package struct TargetSchools: Sendable, Equatable {
  /// Positions in the roster of the schools it expects: those short of the goal first, the furthest
  /// from it leading, then those that owe a figure, then the rest.
  package var order: [Int32] = []
  package var short = 0
  package var missing = 0
  package var met = 0
  package var blocks: [Block] = []
  /// Figures that say no more than a percentage, which has no weight.
  package var bare = 0

  package enum Standing: UInt8, Sendable {
    case short, missing, met
    /// A share of a number of things, which no school can meet or miss alone.
    case counted
  }

  package struct Block: Sendable, Equatable {
    package var name: String
    package var expected = 0
    package var reported = 0
    package var figure: Figure?
    /// Positions in the roster.
    package var schools: [Int32] = []
  }

  package init(_ status: TargetStatus, roster: Roster, by step: UnitStep, day: Day) {
    guard status.target.isPerUnit else { return }
    var gaps: [(gap: Int64, at: Int32)] = []
    var missing: [Int32] = []
    var met: [Int32] = []
    var groups = UnitGrouping(step)
    var figures: [[Measurement]] = []
    for (at, school) in roster.schools.enumerated()
    where school.isAlive(on: day) && status.target.scope.includes(school) {
      let block = groups.place(of: school)
      if block == blocks.count {
        blocks.append(Block(name: groups.names[block]))
        figures.append([])
      }
      blocks[block].expected += 1
      blocks[block].schools.append(Int32(at))
      switch status.standing(at) {
      case .missing: missing.append(Int32(at))
      case .short: gaps.append((status.gap(at).map { status.target.room($0) } ?? 0, Int32(at)))
      case .met, .counted: met.append(Int32(at))
      }
      guard let measured = status.measurement(at) else { continue }
      if case .percent = measured { bare += 1 }
      blocks[block].reported += 1
      figures[block].append(measured)
    }
    for at in blocks.indices { blocks[at].figure = Figure(figures[at], of: status.target) }
    gaps.sort { ($0.gap, $0.at) < ($1.gap, $1.at) }
    order = gaps.map(\.at) + missing + met
    short = gaps.count
    self.missing = missing.count
    self.met = met.count
  }
}

extension TargetStatus {
  /// What the school at a position of the roster reported.
  package func measurement(_ position: Int) -> Measurement? {
    measurements.indices.contains(position) ? measurements[position] : nil
  }

  package func standing(_ position: Int) -> TargetSchools.Standing {
    let own = own(position)
    guard let measured = measurement(position), let figure = Figure([measured], of: own) else {
      return .missing
    }
    if target.isCount, allotted(position) == nil { return .counted }
    return own.isMet(by: figure) ? .met : .short
  }

  /// What is asked of the unit by itself.
  package func allotted(_ position: Int) -> Quantity? {
    allotted.indices.contains(position) ? allotted[position] : nil
  }

  /// The target as it is asked of one unit.
  package func own(_ position: Int) -> Target {
    var own = target
    guard let goal = allotted(position) else { return own }
    (own.goal, own.of, own.most) = (goal, nil, nil)
    if own.comparator == .range { own.comparator = .atLeast }
    return own
  }

  /// How far the school's own figure is above the goal, or below it.
  package func gap(_ position: Int) -> Quantity? {
    let own = own(position)
    if target.isCount {
      guard allotted(position) != nil, let measured = measurement(position) else { return nil }
      return Figure([measured], of: own).flatMap { own.gap($0.actual) }
    }
    return measurement(position)?.share.flatMap { own.gap($0) }
  }
}

extension Target {
  package func isMet(by figure: Figure) -> Bool {
    switch comparator {
    case .atLeast: figure.againstGoal >= 0
    case .above: figure.againstGoal > 0
    case .exactly: figure.againstGoal == 0
    case .atMost: figure.againstGoal <= 0
    case .below: figure.againstGoal < 0
    case .range: figure.againstGoal >= 0 && figure.againstMost <= 0
    }
  }

  /// How far a figure is above the goal, or below it; of a range, how far outside of it.
  package func gap(_ actual: Quantity) -> Quantity? {
    guard comparator == .range, let most, actual > goal else { return actual.subtracting(goal) }
    return actual > most ? actual.subtracting(most) : .zero
  }

  /// The gap as it is good or bad: the lower, the further a figure is on the wrong side.
  package func room(_ gap: Quantity) -> Int64 {
    switch comparator {
    case .atLeast, .above: gap.units
    case .atMost, .below: 0 - gap.units
    case .exactly, .range: 0 - Int64(clamping: gap.units.magnitude)
    }
  }

  /// Whether the goal is a limit from above.
  package var isLimit: Bool { comparator == .atMost || comparator == .below }
}
