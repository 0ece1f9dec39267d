import JSON
package import Writing

/// What changed of a plan's own entries, and no more than that.
extension ActivityWords {
  /// The kind of entry and what it is called: `hạn “Đề nghị khen thưởng đợt 2”`.
  func planPlace(_ cell: Cell, _ before: JSON?, _ after: JSON?) -> String {
    let plan = office.plan(cell.plan)?.short ?? cell.plan.rawValue
    let origin = office.plans.count > 1 ? plan + ", " : ""
    guard let list = PlanList(rawValue: cell.subject.rawValue) else {
      if let list = PlanOrder.list(ofKey: cell.item) {
        return origin + language("thứ tự: ", "order: ") + PlanSection(list).title(language)
      }
      return origin + PlanKeyWords.label(cell.item)(language)
    }
    let entry =
      said(after) ?? said(before) ?? office.ledger.history(cell).last { $0.value != .null }?.value
      ?? written(cell)
    let name = (entry?["title"] ?? entry?["name"] ?? entry?["role"])?.string ?? cell.item
    return origin + "\(list.noun(language)) “\(shown(name, cell))”"
  }

  /// `ngày: 15/02 → 10/02`; what no entry says yet is as the plan's file has it.
  func planChange(_ cell: Cell, _ before: JSON?, _ after: JSON?, isUndo: Bool) -> String {
    let wasDropped = isUndo && said(before) == nil && said(after) == nil
    let former = wasDropped ? nil : said(before) ?? written(cell)
    guard let now = said(after) ?? (isUndo ? written(cell) : nil) else {
      return language("bỏ", "taken out")
    }
    if wasDropped { return language("khôi phục", "put back") }
    if former?.array != nil || now.array != nil, PlanOrder.list(ofKey: cell.item) == nil {
      return listChange(former?.array ?? [], now.array ?? [], cell)
    }
    guard let former else { return language("thêm", "added") + details(now) }
    guard let old = former.object, let new = now.object else {
      return step(text(former), text(now)) ?? text(now)
    }
    var keys = old.keys
    keys += new.keys.filter { !keys.contains($0) }
    let changes = keys.compactMap { key in
      step(text(old[key], of: key), text(new[key], of: key)).map {
        "\(PlanKeyWords.label(key)(language)): \(shown($0, cell))"
      }
    }
    return changes.isEmpty ? language("khôi phục", "put back") : changes.joined(separator: "; ")
  }

  /// Of a list that is kept whole, the entries that came, went, or say something else.
  private func listChange(_ old: [JSON], _ new: [JSON], _ cell: Cell) -> String {
    let gone = old.filter { !new.contains($0) }.map { shown(text($0), cell) }
    let come = new.filter { !old.contains($0) }.map { shown(text($0), cell) }
    if gone.count == 1, come.count == 1, old.count == new.count {
      return gone == come
        ? language("sửa ", "changed ") + come[0] : "\(gone[0]) → \(come[0])"
    }
    let words =
      come.map { language("thêm ", "added ") + $0 }
      + gone.map { language("bỏ ", "taken out ") + $0 }
    return words.isEmpty
      ? language("đổi thứ tự", "put in another order") : words.joined(separator: "; ")
  }

  private func said(_ value: JSON?) -> JSON? {
    guard let value, !value.isNull else { return .none }
    return value
  }

  /// What the plan's file says.
  private func written(_ cell: Cell) -> JSON? {
    let document = office.documents.first { $0.original.id == cell.plan }?.original.document
    guard !cell.subject.isEmpty else { return document?[cell.item] }
    return document?[cell.subject.rawValue]?.array?.first { $0["id"]?.string == cell.item }
  }

  /// The day or the goal of a new entry.
  private func details(_ entry: JSON) -> String {
    for key in ["day", "lastDay", "goal"] {
      let text = text(entry[key])
      if !text.isEmpty { return " (\(PlanKeyWords.label(key)(language)) \(text))" }
    }
    return ""
  }

  /// Labels may print the year.
  private func shown(_ text: String, _ cell: Cell) -> String {
    guard text.contains("{"), let year = office.plan(cell.plan)?.year else { return text }
    let printing = Placeholders(year: year, day: .none)
    if case .success(let expanded) = printing.expand(text) { return expanded }
    return text
  }

  /// A value as short as it can be read; what stands for a choice is said as it was chosen.
  private func text(_ value: JSON?, of key: String) -> String {
    if let choice = value?.string, let words = PlanKeyWords.choice(choice, of: key) {
      return words(language)
    }
    if let list = value?.array, key == "candidates" {
      return list.map { text($0, of: key) }.joined(separator: ", ")
    }
    return text(value)
  }

  /// A value as short as it can be read.
  private func text(_ value: JSON?) -> String {
    guard let value else { return "" }
    switch value {
    case .null: return ""
    case .bool(let flag): return flag ? language("có", "yes") : language("không", "no")
    case .number(let number):
      return Quantity(text: number.text)?.formatted(language) ?? number.text
    case .string(let text): return Day(iso: text)?.vietnamese ?? text
    case .array(let list): return list.map { text($0) }.joined(separator: ", ")
    case .object(let object):
      if let name = (object["name"] ?? object["title"])?.string { return name }
      if let count = object["workdaysBefore"]?.int {
        return language("\(count) ngày làm việc trước", "\(count) working days before")
      }
      return object.entries.map { text($0.value) }.joined(separator: " ")
    }
  }
}

extension PlanList {
  package func noun(_ language: Language) -> String { PlanSection(self).noun(language) }
}

/// The keys of a plan's entries, as people call them.
enum PlanKeyWords {
  struct Label: Sendable {
    let vietnamese: String
    let english: String

    func callAsFunction(_ language: Language) -> String { language(vietnamese, english) }
  }

  private static let labels: [String: Label] = Dictionary(
    uniqueKeysWithValues: [
      ("title", "tên", "title"), ("name", "tên", "name"), ("wording", "ghi là", "wording"),
      ("day", "ngày", "day"), ("bound", "tính hạn", "bound"), ("opens", "bắt đầu", "opens"),
      ("lastDay", "ngày cuối", "last day"), ("collectBy", "trường nộp", "schools by"),
      ("items", "hồ sơ gồm", "dossier"), ("cap", "tối đa", "cap"),
      ("capCollectives", "tập thể tối đa", "collectives at most"),
      ("reward", "hình thức khen", "reward"), ("to", "nơi nhận", "to"),
      ("levels", "cấp học", "levels"), ("blocks", "khối", "blocks"),
      ("leadDays", "báo trước", "lead days"), ("note", "ghi chú", "note"),
      ("ongoing", "thường xuyên", "ongoing"), ("lead", "chủ trì", "lead"),
      ("coordinating", "phối hợp", "with"), ("perSchool", "từng trường", "by school"),
      ("parts", "phần việc", "parts"), ("comparator", "so sánh", "comparator"),
      ("goal", "mục tiêu", "goal"), ("most", "cao nhất", "at most"), ("of", "trên", "of"),
      ("unit", "đơn vị", "unit"),
      ("source", "số liệu", "figures by"), ("base", "mẫu số", "out of"),
      ("allotments", "giao riêng", "asked of"), ("groupsBy", "gộp theo", "grouped by"),
      ("ceiling", "mức trần", "ceiling"), ("role", "chức vụ", "role"), ("id", "mã", "id"),
      ("office", "cơ quan", "office"), ("theme", "chủ đề", "theme"),
      ("goals", "mục tiêu", "goals"), ("superior", "cấp trên", "superior"),
      ("place", "nơi ký", "place"), ("signer", "người ký", "signer"),
      ("reportCode", "ký hiệu", "report code"), ("addressee", "kính gửi", "addressee"),
      ("recipients", "nơi nhận", "recipients"), ("until", "đến ngày", "until"),
      ("assignments", "phân công", "assignments"), ("bases", "căn cứ", "bases"),
      ("commemorations", "ngày kỷ niệm", "days of honour"),
      ("issuers", "cơ quan ban hành", "issuers"),
      ("schoolWeeks", "tuần học", "school weeks"), ("reviews", "sơ kết, tổng kết", "reviews"),
      ("councils", "hội đồng", "councils"), ("rules", "quy định riêng", "own rules"),
      ("council", "hội đồng xét", "voting council"), ("members", "số thành viên", "members"),
      ("awardShares", "tỷ lệ khen", "shares of rewards"),
      ("fund", "quỹ khen thưởng", "fund"), ("amount", "số tiền", "amount"),
      ("rate", "mức tiền thưởng", "rate"), ("individual", "cá nhân", "individual"),
      ("collective", "tập thể", "collective"),
      ("medals", "phần thưởng đã có", "medals held"), ("reminders", "nhắc việc", "reminders"),
      ("short", "tên ngắn", "short name"), ("from", "từ ngày", "from"),
      ("about", "về việc", "about"),
      ("number", "số, ký hiệu", "number"), ("issued", "ngày ban hành", "issued"),
      ("kind", "loại", "kind"), ("issuer", "nơi ban hành", "issuer"),
      ("by", "trước hết ngày", "by"), ("what", "việc", "what"), ("expects", "yêu cầu", "expects"),
      ("period", "định kỳ", "period"), ("within", "trong số ngày", "within days"),
      ("owner", "người theo dõi", "followed by"), ("communes", "các xã", "communes"),
      ("main", "phong trào chính", "main"), ("themed", "theo chuyên đề", "on a theme"),
      ("once", "riêng năm nay", "this year alone"), ("printed", "nguyên văn", "as printed"),
      ("round", "loại đợt xét", "round"), ("proposes", "cơ quan tự đề nghị", "proposed by itself"),
      ("candidates", "đối tượng", "for whom"), ("rewards", "các hình thức khen", "rewards"),
      ("decides", "người quyết định", "decided by"), ("appraises", "thẩm định", "appraised by"),
      ("confirmed", "đã xem, giữ nguyên", "looked at and kept"),
      ("followed", "cần người theo dõi", "to be followed"),
    ].map { ($0.0, Label(vietnamese: $0.1, english: $0.2)) })

  private static let choices: [String: [String: Label]] = [
    "bound": [
      Cutoff.Bound.before.rawValue: Label(vietnamese: "trước ngày này", english: "before this day"),
      Cutoff.Bound.onOrBefore.rawValue: Label(
        vietnamese: "đến hết ngày này", english: "on or before it"),
    ],
    "source": [
      "schools": Label(vietnamese: "trường báo cáo", english: "the schools report it"),
      "office": Label(vietnamese: "cơ quan tổng hợp", english: "the office's own figure"),
    ],
  ]

  private static let rounds = Dictionary(
    uniqueKeysWithValues: AwardRound.Kind.allCases.map { ($0.rawValue, $0.word) })
  private static let candidates = Dictionary(
    uniqueKeysWithValues: AwardRound.Candidate.allCases.map { ($0.rawValue, $0.word) })

  static func choice(_ value: String, of key: String) -> Label? {
    switch key {
    case "round": rounds[value].map { Label(vietnamese: $0(.vi), english: $0(.en)) }
    case "candidates": candidates[value].map { Label(vietnamese: $0(.vi), english: $0(.en)) }
    default: choices[key]?[value]
    }
  }

  /// What is not known goes by its key.
  static func label(_ key: String) -> Label {
    labels[key] ?? Label(vietnamese: key, english: key)
  }
}
