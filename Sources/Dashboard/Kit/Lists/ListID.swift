/// Names a list whose selection, filter and order are remembered.
package struct ListID: Hashable, Sendable {
  private let name: String

  init(_ name: String) { self.name = name }
}
