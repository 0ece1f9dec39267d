import Campaign

extension State {
  private static let comparing: Set<Screen> = [.deadlines, .tasks, .school]

  /// Whether former years are still to be looked at for what is on the screen.
  var isLookingBack: Bool {
    State.comparing.contains(place.screen) && workings.pastYears?.isDone != true
  }

  /// Looks at one more day of a former year.
  mutating func lookBack() {
    if workings.pastYears == nil {
      workings.pastYears = PastYears(status.plans, of: office, on: today)
    }
    workings.pastYears?.look(at: office)
  }
}
