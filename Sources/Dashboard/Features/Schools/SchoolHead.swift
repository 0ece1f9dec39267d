import Campaign
import Canvas
import Writing

/// Who a school is and how to reach it.
struct SchoolHead {
  private let school: School
  private let note: String?
  private let asked: [String]
  private let position: Int
  private let state: State
  private var language: Language { state.language }

  init(_ file: SchoolFile, _ state: State) {
    school = file.school
    position = file.position
    note = NoteLines.text(Selection(school: school.id), state)
    asked = file.asked
    self.state = state
  }

  private var parts: [String] {
    var parts = [school.level.rawValue, school.block, school.commune].filter { !$0.isEmpty }
    parts[0] = language("Cấp ", "Level ") + parts[0]
    if let head = school.head { parts.append(language("HT ", "Head ") + head) }
    if let phone = school.phone { parts.append(phone) }
    if let mail = school.mail { parts.append(mail) }
    let roster = state.status.roster
    if let closes = school.closes {
      let into = school.mergedInto.map { roster[$0]?.fullName ?? $0.rawValue }
      parts.append(
        (into.map { language("sáp nhập vào \($0) từ ", "merged into \($0) on ") }
          ?? language("đóng từ ", "closed since ")) + closes.vietnamese)
    }
    if let from = school.splitFrom {
      parts.append(language("tách từ ", "split from ") + (roster[from]?.fullName ?? from.rawValue))
    }
    if let note { parts.append(language("Ghi chú: ", "Note: ") + note) }
    return parts
  }

  /// The parts on as few lines as have room for them.
  private func lines(_ width: Int) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, last.displayWidth + 3 + part.displayWidth <= width {
        lines[lines.count - 1] = last + " · " + part
      } else {
        lines.append(part)
      }
    }
    lines += asked.flatMap { $0.wrapped(to: max(width, 1)) }
    let years = SchoolYearsWords(school.id, state).text?.wrapped(to: max(width, 1)) ?? []
    return lines + marks(width) + years
  }

  /// How it kept to the days of everything that has one, and what the marks mean.
  private func marks(_ width: Int) -> [String] {
    let marks = state.unitMarks
    if marks.isEmpty { return [] }
    let row = language("Theo hạn: ", "By its day: ") + marks.text(of: position, state.glyphs)
    let legend = UnitMarks.legend(state.glyphs, language)
    let whole = "\(row)  (\(legend))"
    return whole.displayWidth <= width
      ? [whole]
      : [row, legend].flatMap { $0.wrapped(to: max(width, 1)) }
  }

  func height(_ width: Int) -> Int { lines(width).count }

  func draw(in rect: Rect, into frame: inout Frame) {
    for (row, line) in lines(rect.width).enumerated() {
      frame.draw(line, in: rect, row: row, style: .dim)
    }
  }
}
