package import Canvas

/// The one table of commands: keys, footer and palette all read it.
package final class CommandTable: Sendable {
  package let all: [Command]
  /// Those of single screens that the footer names.
  let hinted: [Command]
  // Every frame's footer looks its commands up, so they are found without going over the table.
  private let byID: [String: Int]
  private let byKey: [Key: [Int]]

  init(_ all: [Command]) {
    self.all = all
    hinted = all.filter { $0.screens != nil && $0.hint != nil }
    byID = all.indices.reduce(into: [:]) { found, number in
      if found[all[number].id] == nil { found[all[number].id] = number }
    }
    byKey = all.indices.reduce(into: [:]) { found, number in
      for key in all[number].keys { found[key, default: []].append(number) }
    }
  }

  /// The command that a key means on a screen; a screen's own come before those that work anywhere.
  package func command(for key: Key, on screen: Screen) -> Command? {
    guard let meant = byKey[key] else { return nil }
    let number =
      meant.first { all[$0].screens?.contains(screen) == true }
      ?? meant.first { all[$0].screens == nil }
    return number.map { all[$0] }
  }

  package func named(_ id: String) -> Command? { byID[id].map { all[$0] } }
}
