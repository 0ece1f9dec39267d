/// How a cell shows its number, told by its format code: what of it changes what the number means.
enum CellFormat: Equatable {
  case plain
  case percent
  case date
  case time
  /// A code of so many digits, with zeros in front: no amount.
  case digits(Int)

  /// - Parameter code: as Excel writes it, whatever the language.
  init(code: String) {
    let bare = CellFormat.bare(code)
    if bare == "general" || bare.isEmpty || bare == "@" {
      self = .plain
    } else if bare.contains("%") {
      self = .percent
    } else if bare.contains(where: { $0 == "d" || $0 == "y" }) {
      self = .date
    } else if bare.contains(where: { $0 == "h" || $0 == "s" }) {
      self = .time
    } else if bare.contains("m") {
      self = .date
    } else if bare.count > 1, bare.count <= 30, bare.allSatisfy({ $0 == "0" }) {
      self = .digits(bare.count)
    } else {
      self = .plain
    }
  }

  /// One of those that every Excel knows by number.
  init?(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 34...36, 50...58: self = .date
    case 18...21, 32...33, 45...47: self = .time
    case 0...49: self = .plain
    default: return nil
    }
  }

  /// The first section, of positive numbers, without what is only shown as it stands.
  private static func bare(_ code: String) -> String {
    var bare = ""
    var rest = code[...]
    while let next = rest.popFirst() {
      switch next {
      case ";": return bare
      case "\"":
        while let inner = rest.popFirst(), inner != "\"" {}
      case "[":
        // What is in brackets is a colour, a language, or hours beyond a day.
        var inner = ""
        while let more = rest.popFirst(), more != "]" { inner.append(more) }
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inner.lowercased()) { bare += "h" }
      case "\\", "_", "*": _ = rest.popFirst()
      default: bare += next.lowercased()
      }
    }
    return bare
  }
}
