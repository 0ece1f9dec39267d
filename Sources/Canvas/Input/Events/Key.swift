/// A key as the user pressed it, whatever bytes the terminal sent for it.
package enum Key: Equatable, Hashable, Sendable {
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// Ctrl and a lower case letter or one of `@ [ \ ] ^ _`.
  case control(Character)
  case alt(Character)
  /// A key that is not a character, with one of these held.
  indirect case with(Modifier, Key)

  package enum Modifier: Hashable, Sendable {
    case shift, alt, control
  }
}
