/// How one style is painted: colours by number, -1 being the terminal's own, and attributes.
struct Paint: Equatable, Sendable {
  struct Attributes: OptionSet, Sendable {
    let rawValue: UInt8
    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let underline = Attributes(rawValue: 4)
    static let reverse = Attributes(rawValue: 8)
  }

  var foreground: Int16 = -1
  var background: Int16 = -1
  var attributes: Attributes = []
}
