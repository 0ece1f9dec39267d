package import Campaign

/// What there is of features: the shell names them all, and all else asks here.
package final class Registry: Sendable {
  package let commands: CommandTable
  let screens: [Screen]
  let forms: [FormID.Kind]
  /// The screen of one school, to which the others lead.
  let school: Screen

  init(screens: [Screen], school: Screen, commands: CommandTable, forms: [FormID.Kind]) {
    self.screens = screens
    self.school = school
    self.commands = commands
    self.forms = forms
  }
}

extension State {
  package var commands: CommandTable { registry.commands }

  package mutating func openSchool(_ id: UnitID) {
    trail.go(to: Place(registry.school, school: id))
  }
}
