import Campaign
import Canvas
import Drafting
import JSON
import Writing

/// What was found in a document, part by part, each with its lines, and what was not understood.
struct DraftText {
  private let draft: PlanDraft
  private let language: Language

  init(_ draft: PlanDraft, _ language: Language) {
    self.draft = draft
    self.language = language
  }

  var lines: [String] {
    var lines = [
      "\(draft.plan.id): \(draft.plan.title)",
      "\(draft.plan.office.name) · \(draft.plan.year.inWords(language))",
    ]
    for (key, title) in sections {
      let found = finds(under: key)
      if !found.isEmpty { lines += ["", "\(title) (\(found.count))"] + found.flatMap(\.lines) }
    }
    let unread = draft.proposal.unread
    lines += ["", "\(language("Chưa hiểu", "Not understood")) (\(unread.count))"]
    for quote in unread { lines += Find.wrapped("\(line(quote.line)): \(quote.text)", indent: 2) }
    return lines
  }

  /// In the order of plan files, by what the keys are called there.
  private var sections: [(key: String, title: String)] {
    [
      ("title", language("Tên", "Title")), ("year", language("Năm", "Year")),
      ("office", language("Cơ quan", "Office")), ("issuers", language("Đơn vị", "Issuers")),
      ("source", language("Văn bản", "Document")), ("bases", language("Căn cứ", "Bases")),
      ("theme", language("Chủ đề", "Theme")), ("themes", language("Chuyên đề", "Themes")),
      ("goals", language("Mục tiêu", "Goals")),
      ("solutions", language("Giải pháp", "Solutions")),
      ("movements", language("Phong trào", "Movements")),
      ("commemorations", language("Ngày kỷ niệm", "Commemorations")),
      ("councils", language("Hội đồng", "Councils")), ("blocks", language("Khối", "Blocks")),
      ("phases", language("Đợt", "Phases")), ("cutoffs", language("Hạn đề nghị", "Cutoffs")),
      ("registrations", language("Đăng ký", "Registrations")),
      ("tasks", language("Nhiệm vụ", "Tasks")), ("targets", language("Chỉ tiêu", "Targets")),
      ("criteria", language("Tiêu chí", "Criteria")),
      ("duties", language("Trách nhiệm", "Duties")),
      ("reviews", language("Sơ kết, tổng kết", "Reviews")),
      ("staff", language("Thành viên", "Staff")),
    ]
  }

  private func line(_ number: Int) -> String { language("dòng \(number)", "line \(number)") }

  /// An entry of the plan, where it was read and from which words.
  private struct Find {
    var label: String
    var places: String
    var quote: String

    var lines: [String] {
      Find.wrapped("\(places): \(label)", indent: 2) + Find.wrapped("“\(quote)”", indent: 6)
    }

    static func wrapped(_ text: String, indent: Int) -> [String] {
      text.wrapped(to: 98 - indent).map { String(repeating: " ", count: indent) + $0 }
    }
  }

  /// What stands under a key, what belongs to one entry together.
  private func finds(under key: String) -> [Find] {
    var order: [String] = []
    var found: [String: [Evidence]] = [:]
    for evidence in draft.proposal.evidence {
      let steps = evidence.path.split(separator: "/").map(String.init)
      guard steps.first == key else { continue }
      let entry = steps.prefix(2).joined(separator: "/")
      if found[entry] == nil { order.append(entry) }
      found[entry, default: []].append(evidence)
    }
    return order.compactMap { entry in
      guard let all = found[entry], let first = all.first else { return nil }
      let numbers = Set(all.map(\.quote.line)).sorted().map { "\($0)" }.joined(separator: ", ")
      return Find(
        label: label(of: entry), places: language("dòng \(numbers)", "line \(numbers)"),
        quote: first.quote.text)
    }
  }

  /// How an entry is called in one line: its name, and what it says of a time or a figure.
  private func label(of entry: String) -> String {
    let steps = entry.split(separator: "/").map(String.init)
    var value: JSON? = draft.proposal.plan
    for step in steps { value = Int(step).map { value?[$0] } ?? value?[step] }
    if let text = value?.string { return text }
    if let list = value?.array { return list.compactMap(\.string).joined(separator: "; ") }
    if steps.first == "targets", let id = value?["id"]?.string,
      let target = draft.plan.target(ObligationID(id))
    {
      return "\(target.title): \(target.goalText(language))"
    }
    let keys = [
      "kind", "number", "title", "name", "unit", "what", "about", "wording", "from", "to", "day",
      "since",
    ]
    return keys.compactMap { value?[$0] }.compactMap { $0.string ?? $0.int.map { "\($0)" } }
      .joined(separator: " · ")
  }
}
