import Campaign
import JSON
import Writing

/// An entry of the ledger as a sentence: what it says of what.
struct EntryWords {
  private let status: Status
  private let language: Language

  init(_ status: Status, _ language: Language) {
    self.status = status
    self.language = language
  }

  func text(_ entry: Entry) -> String {
    let text = sentence(entry)
    return entry.isActive ? text : text + language(" (đã hoàn tác)", " (undone)")
  }

  private func sentence(_ entry: Entry) -> String {
    let cell = entry.cell
    let subject = title(cell)
    switch cell.kind {
    case .dossier:
      let item = itemName(cell)
      return entry.value == true
        ? language("nhận \(item) – \(subject)", "\(item) received – \(subject)")
        : language("bỏ đánh dấu \(item) – \(subject)", "\(item) taken back – \(subject)")
    case .none: return language("không có đề nghị – ", "nothing to nominate – ") + subject
    case .review: return language("xét hồ sơ – ", "review – ") + subject + reviewWords(entry.value)
    case .task:
      let state = entry.value.string ?? ""
      let word =
        switch TaskState(rawValue: state) {
        case .done: language("xong", "done")
        case .notApplicable: language("không áp dụng", "not applicable")
        case .open, nil: language("mở lại", "open again")
        }
      return "\(subject): \(word)"
    case .result:
      let figure = entry.value.string.flatMap { Measurement(text: $0) }?.shown(language)
      return "\(subject): \(figure ?? language("xóa số liệu", "figure removed"))"
    case .nominee:
      let name = entry.value["name"]?.string ?? language("bỏ tên", "name removed")
      return language("đề nghị \(name) – \(subject)", "\(name) nominated – \(subject)")
    case .difficulty:
      return language("khó khăn: ", "difficulty: ") + (entry.value["text"]?.string ?? "")
    case .school: return language("sửa thông tin trường", "school's particulars changed")
    case .note: return language("ghi chú: ", "note: ") + (entry.value.string ?? "")
    default: return "\(cell.kind.rawValue) \(subject)"
    }
  }

  private func title(_ cell: Cell) -> String {
    status.deadline(cell.subject, plan: cell.plan)?.title
      ?? status.target(cell.subject, plan: cell.plan)?.target.title ?? cell.subject
  }

  private func itemName(_ cell: Cell) -> String {
    let id = cell.item.split(separator: "/").first.map(String.init) ?? cell.item
    let items = status.deadline(cell.subject, plan: cell.plan)?.deadline.cutoff?.items ?? []
    return items.first { $0.id == id }?.name ?? id
  }

  private func reviewWords(_ value: JSON) -> String {
    let reason = value["reason"]?.string.map { " (\($0))" } ?? ""
    let word: String =
      switch value["state"]?.string.flatMap({ ReviewState(rawValue: $0) }) {
      case .returned: language("trả lại", "returned")
      case .accepted: language("đạt", "accepted")
      case .rewarded: language("đã khen", "rewarded")
      case .notRewarded: language("không khen", "not rewarded")
      case nil: ""
      }
    return word.isEmpty ? "" : ": \(word)\(reason)"
  }
}
