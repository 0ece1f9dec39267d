/// A screen: what it is called, and the page that is particular to it.
package final class Screen: Hashable, Sendable, CustomStringConvertible {
  /// Its name in the ids of commands.
  package let name: String
  package let title: Phrase
  /// The title on the line of all screens where it has room.
  package let tab: Phrase
  /// What stands there instead where they have less.
  let narrowTab: Phrase?
  package let page: any Page

  /// - Parameter tab: where it is not the title.
  init(
    _ name: String, _ title: Phrase, tab: Phrase? = nil, narrow: Phrase? = nil, page: any Page
  ) {
    self.name = name
    self.title = title
    self.tab = tab ?? title
    narrowTab = narrow
    self.page = page
  }

  package var description: String { name }

  package static func == (a: Screen, b: Screen) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
