import Campaign

extension State {
  private static let comparing: [Screen] = [.deadlines, .tasks, .school]

  /// Whether former years are still to be looked at for what is on the screen.
  var isLookingBack: Bool {
    State.comparing.contains(place.screen) && workings.comingPastYears?.isDone != true
  }

  /// Looks at one more day of a former year.
  mutating func lookBack() {
    var past = workings.comingPastYears ?? PastYears(status.plans, of: office, on: today)
    past.look(at: office)
    workings.comingPastYears = past
    if past.isDone { workings.pastYears = past }
  }
}
