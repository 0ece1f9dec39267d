package import Writing

/// A step of the tree of units, by which lists and figures are grouped.
package enum UnitStep: String, Sendable, CaseIterable {
  case block, level, commune, department

  package var word: Phrase {
    switch self {
    case .block: Phrase("Khối", "Block")
    case .level: Phrase("Cấp", "Level")
    case .commune: Phrase("Xã, phường", "Commune")
    case .department: Phrase("Phòng, ban", "Department")
    }
  }

  /// What a group is called whose units say nothing at this step.
  package var unnamed: Phrase {
    switch self {
    case .block: Phrase("Chưa xếp khối", "No block")
    case .level: Phrase("Chưa rõ cấp", "No level")
    case .commune: Phrase("Chưa ghi xã", "No commune")
    case .department: Phrase("Không thuộc phòng nào", "No department")
    }
  }
}

extension School {
  /// What is said of it at a step; empty where nothing is.
  package func group(_ step: UnitStep) -> String {
    switch step {
    case .block: block
    case .level: level.rawValue
    case .commune: commune
    case .department: department
    }
  }

  /// What it is counted under at a step; where it is in no block, its level.
  package func groupName(_ step: UnitStep) -> String {
    step == .block && block.isEmpty ? level.rawValue : group(step)
  }
}

/// Tells the groups of units apart at one step, in the order in which they come.
package struct UnitGrouping: Sendable {
  package let step: UnitStep
  /// As the first unit of each writes it.
  package private(set) var names: [String] = []
  private let isByLevelElse: Bool
  private var places: [String: Int] = [:]
  private var communes: [UnitID: Int] = [:]

  /// - Parameter isByLevelElse: whether a unit in no block is counted by its level.
  package init(_ step: UnitStep, isByLevelElse: Bool = true) {
    self.step = step
    self.isByLevelElse = isByLevelElse
  }

  /// The place of a unit's group among the names.
  package mutating func place(of unit: School) -> Int {
    let name = isByLevelElse ? unit.groupName(step) : unit.group(step)
    if let known = places[name] { return known }
    // A commune is one whether it is written with its kind or without; each way is folded once.
    let commune = step == .commune ? Commune(name).id : nil
    let place = commune.flatMap { communes[$0] } ?? names.count
    if place == names.count { names.append(name) }
    if let commune { communes[commune] = place }
    places[name] = place
    return place
  }
}
