package import Writing

/// Why the roster was not changed.
package enum SchoolFault: Error, Equatable, Sendable {
  case id(ImportFault.Reason)
  case idTaken(UnitID, String)
  case nameMissing
  case closesBeforeItOpens(Day)
  case intoItself
  case notAlive(String, on: Day)
  case unknown(UnitID)
  case noParent(UnitID)
  case circle(String)
  /// The unit above says what commune or block it is in.
  case settledAbove(String, UnitStep)

  /// The field of a form that it is about.
  package var key: String? {
    switch self {
    case .id, .idTaken: "id"
    case .nameMissing: "name"
    case .closesBeforeItOpens: "closes"
    case .intoItself, .notAlive: "into"
    case .unknown: nil
    case .noParent, .circle: "parent"
    case .settledAbove(_, let step): step.rawValue
    }
  }

  package func text(_ language: Language) -> String {
    switch self {
    case .id(let reason): reason.text(language)
    case .idTaken(let id, let name):
      language("mã “\(id)” đã là của \(name)", "the id “\(id)” is that of \(name)")
    case .nameMissing: ImportFault.Reason.missing.text(language)
    case .closesBeforeItOpens(let opens):
      language(
        "trường mở ngày \(opens.vietnamese): phải đóng sau ngày đó",
        "the school opened on \(opens.vietnamese): it closes after that")
    case .intoItself:
      language("không sáp nhập vào chính nó được", "a school cannot merge into itself")
    case .notAlive(let name, let day):
      language(
        "\(name) không hoạt động vào ngày \(day.vietnamese)",
        "\(name) is no school on \(day.vietnamese)")
    case .noParent(let id):
      language("không có đơn vị “\(id)”", "there is no unit “\(id)”")
    case .circle(let name):
      language("\(name) lại thuộc chính đơn vị này", "\(name) is itself under this unit")
    case .settledAbove(let name, let step):
      language(
        "đơn vị cấp trên đã là \(name): để trống ô \(step.word(.vi).lowercased())",
        "the unit above is \(name): leave the \(step.word(.en).lowercased()) empty")
    case .unknown(let id):
      language("không có trường “\(id)”", "there is no school “\(id)”")
    }
  }
}
