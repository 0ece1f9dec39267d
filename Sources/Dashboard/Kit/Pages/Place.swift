package import Campaign

/// Where one is: a screen, what it is about, and the pane that keys act on.
package struct Place: Equatable, Sendable {
  package var screen: Screen
  /// The school of the school screen.
  package var school: UnitID?
  /// The pane in focus, counted along the page's panes.
  package var focus: Int

  package init(_ screen: Screen, school: UnitID? = nil, focus: Int = 0) {
    self.screen = screen
    self.school = school
    self.focus = focus
  }
}

/// The places one has been to, so that one can go back and forward among them.
package struct Trail: Equatable, Sendable {
  package var here: Place
  package private(set) var behind: [Place] = []
  package private(set) var ahead: [Place] = []

  /// More steps back than anyone takes.
  private static let limit = 100

  package init(_ start: Place) { here = start }

  package mutating func go(to place: Place) {
    guard place.screen != here.screen || place.school != here.school else {
      here.focus = place.focus
      return
    }
    behind.append(here)
    if behind.count > Trail.limit { behind.removeFirst() }
    ahead = []
    here = place
  }

  package mutating func goBack() {
    guard let place = behind.popLast() else { return }
    ahead.append(here)
    here = place
  }

  package mutating func goAhead() {
    guard let place = ahead.popLast() else { return }
    behind.append(here)
    here = place
  }
}
