extension Mouse {
  /// A report's button code: the button in two bits, then bits for what was held, for motion and
  /// for the wheel.
  init?(code: Int, x: Int, y: Int, isRelease: Bool) {
    let places = 0..<Size.limit
    guard places.contains(x), places.contains(y), (0..<128).contains(code) else { return nil }
    let button = code & 3
    let action: Action
    switch (code & 64 != 0, code & 32 != 0) {
    case (true, _):
      guard button < 2, !isRelease else { return nil }
      action = button == 0 ? .wheelUp : .wheelDown
    case (false, true):
      guard button != 3 else { return nil }
      action = .drag
    case (false, false):
      action =
        isRelease ? .release : button == 0 ? .press : button == 1 ? .middlePress : .rightPress
    }
    self.init(action, at: Point(x, y))
  }
}
