import Campaign
import Canvas
import Writing

/// How schools kept to their days, worked out when one of the screens of schools is looked at.
struct UnitMarks: Slice {
  private var history: UnitHistory?

  init() {}

  mutating func renew(_ state: State) { history = nil }

  mutating func work(out status: Status) {
    if history == nil { history = UnitHistory(status) }
  }

  var isEmpty: Bool { history?.isEmpty ?? true }

  /// The marks of the school at a position of the roster, those around the day where there is no
  /// room for all.
  func spans(of position: Int, room: Int = .max, _ glyphs: Glyphs) -> [Span] {
    guard let history else { return [] }
    return history.window(min(room, history.order.count)).map { place in
      let mark = history.mark(place, unit: position)
      return Span(String(mark.glyph(glyphs)), mark.style)
    }
  }

  func text(of position: Int, _ glyphs: Glyphs) -> String {
    spans(of: position, glyphs).map(\.text).joined()
  }

  static func legend(_ glyphs: Glyphs, _ language: Language) -> String {
    UnitHistory.Mark.allCases.map { "\($0.glyph(glyphs)) \($0.word(language))" }
      .joined(separator: ", ")
  }
}

extension UnitHistory.Mark {
  fileprivate func glyph(_ glyphs: Glyphs) -> Character {
    switch self {
    case .onTime: glyphs.sign(.done)
    case .late: "!"
    case .notOwed: glyphs.sign(.notApplicable)
    case .nothingYet: glyphs.sign(.missing)
    }
  }

  fileprivate var style: Style {
    switch self {
    case .onTime: .good
    case .late: .bad
    case .notOwed, .nothingYet: .dim
    }
  }

  fileprivate func word(_ language: Language) -> String {
    switch self {
    case .onTime: language("đúng hạn", "on time")
    case .late: language("quá hạn", "late")
    case .notOwed: language("không", "not owed")
    case .nothingYet: language("chưa", "not yet")
    }
  }
}

extension State {
  var unitMarks: UnitMarks { self[UnitMarks.self] }

  mutating func workOutMarks() {
    let status = status
    self[UnitMarks.self].work(out: status)
  }
}
