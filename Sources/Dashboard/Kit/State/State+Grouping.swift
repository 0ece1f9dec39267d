import Campaign

extension State {
  /// What a group of units is called on the screen.
  func groupTitle(_ name: String) -> String { name.isEmpty ? language(step.unnamed) : name }
}

extension School {
  /// What it is found by in a list of schools.
  var searchedPlaces: String { "\(name) \(block) \(commune) \(department)" }
}
