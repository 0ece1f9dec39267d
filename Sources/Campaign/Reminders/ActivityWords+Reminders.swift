import JSON

extension ActivityWords {
  /// Which step of an obligation was told: `soon@2026-11-09` in words.
  func step(of reminder: Cell) -> String {
    let name = reminder.item.split(separator: "@").first ?? ""
    return ReminderStep(name: name)?.title(language) ?? reminder.item
  }

  /// How telling it went.
  func reminded(_ value: JSON) -> String {
    switch Delivery(value) {
    case .started: language("bắt đầu nhắc", "about to be told")
    case .delivered: language("đã nhắc", "told")
    case .failed: language("chưa nhắc được", "not told")
    case nil: value["day"]?.string ?? value.text()
    }
  }
}

extension ReminderStep {
  fileprivate init?(name: Substring) {
    switch name {
    case "soon": self = .soon
    case "late": self = .late
    case "today": self = .today
    case "overdue": self = .overdue
    case "idle": self = .idle
    case "unowned": self = .unowned
    case "damage": self = .damage
    default:
      let parts = name.split(separator: "-")
      guard parts.count == 2, parts[0] == "escalated", let days = Int(parts[1]) else { return nil }
      self = .escalated(days)
    }
  }
}
