/// The screens, in the order of their digits.
package enum Screen: Int, CaseIterable, Sendable {
  case today, deadlines, schools, entry, nominees, targets, tasks, movements, people, log
  /// One school whole; reached from the others.
  case school
  /// Where there is no store yet.
  case firstRun

  /// The digit that leads here.
  package var digit: Character? {
    guard rawValue < 10 else { return nil }
    return rawValue == 9 ? "0" : Character(String(rawValue + 1))
  }

  /// Its name in the ids of commands; printing the case itself would look it up by reflection.
  var name: String {
    switch self {
    case .today: "today"
    case .deadlines: "deadlines"
    case .schools: "schools"
    case .entry: "entry"
    case .nominees: "nominees"
    case .targets: "targets"
    case .tasks: "tasks"
    case .movements: "movements"
    case .people: "people"
    case .log: "log"
    case .school: "school"
    case .firstRun: "first-run"
    }
  }

  package static let withDigits = allCases.filter { $0.digit != nil }

  package var title: Phrase {
    switch self {
    case .today: Phrase("Hôm nay", "Today")
    case .deadlines: Phrase("Hạn nộp", "Deadlines")
    case .schools: Phrase("Trường", "Schools")
    case .entry: Phrase("Nhập liệu", "Entry")
    case .nominees: Phrase("Đề nghị khen thưởng", "Nominees")
    case .targets: Phrase("Chỉ tiêu", "Targets")
    case .tasks: Phrase("Nhiệm vụ", "Tasks")
    case .movements: Phrase("Phong trào", "Movements")
    case .people: Phrase("Phân công", "People")
    case .log: Phrase("Nhật ký", "Log")
    case .school: Phrase("Một trường", "One school")
    case .firstRun: Phrase("Lần đầu", "First run")
    }
  }

  /// The title on the line of all ten where it has room.
  package var tab: Phrase {
    switch self {
    case .deadlines: Phrase("Hạn", "Due")
    case .entry: Phrase("Nhập", "Entry")
    case .nominees: Phrase("Khen thưởng", "Awards")
    case .targets: Phrase("Chỉ tiêu", "Goals")
    case .tasks: Phrase("Việc", "Tasks")
    case .movements: Phrase("Phong trào", "Drives")
    case .people: Phrase("Phân công", "People")
    case .log: Phrase("Nhật ký", "Log")
    case .today, .schools, .school, .firstRun: title
    }
  }

  /// What gives way, in this order, where the ten share less; eighty columns hold all of them so.
  static let narrowTabs: [(screen: Screen, tab: Phrase)] = [
    (.nominees, Phrase("Khen", "Awards")), (.movements, Phrase("P.trào", "Drives")),
    (.people, Phrase("Người", "People")), (.log, Phrase("Sổ", "Log")),
  ]
}
