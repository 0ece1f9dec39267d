import Campaign
import Canvas
import Writing

/// What is changed of the list of schools.
enum SchoolCommands {
  static let all: [Command] = [edit, add, close, merge, split, reopen, closed]

  private static let screens: [Screen] = [.schools, .school]

  static let edit = command(
    "school-edit", Phrase("Sửa trường: tên, cấp, xã, khối, liên hệ", "Change the school"),
    [.character("e")], hint: Phrase("Sửa", "Change"), alive: false
  ) { $0.open(FormID(.school, $0.selection.justSchool)) }

  static let add = Command(
    "school-add", Phrase("Thêm trường", "Add a school"), keys: [.character("i")],
    hint: Phrase("Thêm", "Add"), screens: [.schools]
  ) { $0.open(FormID(.school, Selection())) }
  .unless { $0.readOnlyReason }
  .rarely()

  static let close = command(
    "school-close", Phrase("Đóng trường từ một ngày", "Close the school from a day"), []
  ) { $0.open(FormID(.closeSchool, $0.selection.justSchool)) }

  static let merge = command(
    "school-merge", Phrase("Sáp nhập trường vào trường khác", "Merge the school into another"), []
  ) { $0.open(FormID(.mergeSchool, $0.selection.justSchool)) }

  static let split = command(
    "school-split", Phrase("Tách một phần thành trường mới", "Split a new school off this one"), []
  ) { $0.open(FormID(.splitSchool, $0.selection.justSchool)) }

  static let reopen = Command(
    "school-reopen", Phrase("Mở lại trường đã đóng", "Open a closed school again"),
    screens: screens
  ) { state in
    guard let school = Selected(state.selection, state).school else { return [.bell] }
    let facts = (try? SchoolActs(state.office, on: state.today).reopen(school.id)) ?? []
    return state.record(facts, label: facts.last.map { state.words($0) } ?? "")
  }
  .unless { state in
    guard let school = Selected(state.selection, state).school else { return noSchool(state) }
    return school.closes == nil
      ? state.language("trường đang hoạt động", "the school is open") : state.readOnlyReason
  }

  static let closed = Command(
    "schools-closed", Phrase("Các trường đã đóng, đã sáp nhập", "Schools that closed or merged")
  ) { state in
    let language = state.language
    let items = state.closedSchools.map { school in
      MenuItem(school.name, detail: school.ending(state.status.roster, language)) { state in
        state.openSchool(school.id)
        return []
      }
    }
    state.overlays.append(Menu(language("Trường đã đóng", "Closed schools"), items))
    return []
  }
  .unless { state in
    state.closedSchools.isEmpty ? state.language("không có trường nào", "there are none") : nil
  }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key], hint: Phrase? = nil, alive: Bool = true,
    run: @escaping @Sendable (inout State) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, screens: screens, run: run).unless { state in
      guard let school = Selected(state.selection, state).school else { return noSchool(state) }
      if alive, school.closes != nil {
        return state.language("trường đã đóng", "the school is closed")
      }
      return state.readOnlyReason
    }
    .rarely()
  }

  private static func noSchool(_ state: State) -> String {
    state.language("chọn một trường trước", "select a school first")
  }
}

extension Selection {
  /// The school without what else the row is about.
  fileprivate var justSchool: Selection { Selection(school: school) }
}

extension State {
  fileprivate var closedSchools: [School] {
    status.roster.schools.filter { $0.closes.map { $0 <= today } ?? false }
  }
}

extension School {
  /// When it ended, and where it went.
  fileprivate func ending(_ roster: Roster, _ language: Language) -> String {
    let day = closes?.vietnamese ?? ""
    guard let mergedInto else { return day }
    let name = roster[mergedInto]?.shortName ?? mergedInto.rawValue
    return "\(day) \(language("vào", "into")) \(name)"
  }
}
