package import JSON
package import Writing

extension ActivityWords {
  /// A value of a cell, in words.
  package func valueText(_ value: JSON, _ cell: Cell) -> String { self.value(value, cell) }

  /// What an entry says, in words.
  package func value(_ entry: Entry) -> String {
    entry.value == .null ? language("(trống)", "(empty)") : value(entry.value, entry.cell)
  }

  /// What a cell says, in words.
  func value(_ value: JSON, _ cell: Cell) -> String {
    switch cell.kind {
    case .dossier: flag(value, language("đã nhận", "received"), language("chưa nhận", "not in"))
    case .none:
      flag(
        value, language("không có đề nghị", "nothing to nominate"),
        language("có đề nghị", "nominations expected"))
    case .sent:
      flag(value, language("đã trình lên", "sent upward"), language("chưa trình", "not sent"))
    case .close: flag(value, language("đóng", "closed"), language("đang mở", "open"))
    case .review: review(value)
    case .decision: decision(value)
    case .extend:
      language("gia hạn đến ", "extended to ") + day(value["day"]) + detail(value["document"])
    case .task: task(value)
    case .result: value.string.flatMap { Measurement(text: $0)?.shown(language) } ?? plain(value)
    case .nominee:
      nominee(value) + detail(JSON(reward(value, cell)))
    case .stage: stage(value, cell)
    case .person: person(value)
    case .honour: honour(value)
    case .blot: language("đã xóa dữ liệu cá nhân", "personal data blotted out")
    case .school: school(value)
    case .remind: reminded(value)
    case .movement: tick(value)
    case .register: registered(value, cell)
    case .criterion: score(value) ?? plain(value)
    case .assign: owner(value, cell)
    case .difficulty: difficulty(value) ?? plain(value)
    case .lock: lock(value, cell)
    case .accept: accepted(value)
    case .reason: reason(value) ?? plain(value)
    case .note: NoteValue(value)?.words ?? plain(value)
    case .holiday: holiday(value)
    case .summary, .plan, .upkeep, .undo, .unknown: plain(value)
    }
  }

  private func flag(_ value: JSON, _ yes: String, _ no: String) -> String {
    value == true ? yes : no
  }

  /// The name of a day off, and the day that is worked for it.
  private func holiday(_ value: JSON) -> String {
    guard let name = value["name"]?.string else { return plain(value) }
    let worked = value["worked"]?.string.flatMap { Day(iso: $0) }
    return name + (worked.map { language(", làm bù ", ", worked ") + $0.vietnamese } ?? "")
  }

  private func review(_ value: JSON) -> String {
    let state = value["state"]?.string.flatMap { ReviewState(rawValue: $0) }
    return (state?.title(language) ?? plain(value)) + detail(value["reason"])
  }

  private func decision(_ value: JSON) -> String {
    guard let number = value["number"]?.string else { return plain(value) }
    return language("quyết định \(number) ngày ", "decision \(number) of ") + day(value["date"])
  }

  private func task(_ value: JSON) -> String {
    switch value.string.flatMap({ TaskState(rawValue: $0) }) {
    case .done: language("đã xong", "done")
    case .open: language("chưa xong", "open")
    case .notApplicable: language("không áp dụng", "not applicable")
    case nil: plain(value)
    }
  }

  private func nominee(_ value: JSON) -> String {
    let name = value.personName ?? plain(value)
    switch value["standing"]?.string {
    case "chosen": return name + language(", được chọn", ", chosen")
    case "aside": return name + language(", để lại", ", set aside")
    default: return name + language(", được đề nghị", ", proposed")
    }
  }

  /// The reward by its name, where the plan lists it.
  private func reward(_ value: JSON, _ cell: Cell) -> String? {
    let reward = value["reward"]?.string
    return office.plan(cell.plan)?.rewards.first { $0.id == reward }?.name ?? reward
  }

  private func school(_ value: JSON) -> String {
    guard let school = School(value, id: "") else { return plain(value) }
    let closes = school.closes.map { language(", đóng từ ", ", closed from ") + $0.vietnamese }
    return [school.name, school.level.rawValue, school.commune, school.block]
      .filter { !$0.isEmpty }.joined(separator: ", ") + (closes ?? "")
  }

  private func day(_ value: JSON?) -> String {
    value?.string.flatMap { Day(iso: $0)?.vietnamese } ?? "?"
  }

  func detail(_ value: JSON?) -> String {
    guard let text = value?.string, !text.isEmpty else { return "" }
    return " (\(text))"
  }

  /// A text as it is, anything else as the journal has it.
  private func plain(_ value: JSON) -> String {
    value.string ?? value["text"]?.string ?? value["title"]?.string ?? value.text()
  }
}

extension ReviewState {
  package func title(_ language: Language) -> String {
    switch self {
    case .returned: language("trả lại", "returned")
    case .accepted: language("đạt", "accepted")
    case .rewarded: language("đã khen", "rewarded")
    case .notRewarded: language("không khen", "not rewarded")
    }
  }
}
