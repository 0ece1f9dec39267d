/// Where a list is scrolled to.
package enum Scrolling {
  /// The first row to show so that the selected one is seen and no room is wasted; moves as
  /// little as it can.
  package static func first(_ first: Int, selected: Int?, visible: Int, count: Int) -> Int {
    var first = first
    if let selected {
      if selected < first { first = selected }
      if selected >= first &+ visible { first = selected &- visible &+ 1 }
    }
    return min(max(first, 0), max(count - visible, 0))
  }
}
