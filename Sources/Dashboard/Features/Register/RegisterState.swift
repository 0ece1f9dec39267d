import Campaign
import Canvas
import Writing

/// The register of people, read when somebody first asks for it.
struct RegisterState: Slice {
  fileprivate(set) var register: Register?
  fileprivate var generation = -1
  /// The texts of those entered, and of all, ready to be searched.
  fileprivate var filed: SearchIndex?
  fileprivate(set) var index: SearchIndex?

  init() {}
}

extension State {
  /// Reads the register, or what of it changed.
  mutating func prepareRegister() {
    let known = self[RegisterState.self]
    if known.register != nil, known.generation == generation { return }
    let register = Register(office, after: known.register, on: today)
    let words = RegisterWords(self, register)
    var filed = known.filed
    if filed == nil || known.register.map({ !register.isOnSameFile(as: $0) }) ?? true {
      filed = SearchIndex((0..<register.countOnFile).lazy.map { words.searched(register[$0]) })
    }
    self[RegisterState.self].register = register
    self[RegisterState.self].generation = generation
    self[RegisterState.self].filed = filed
    self[RegisterState.self].index = filed?.adding(
      (register.countOnFile..<register.count).lazy.map { words.searched(register[$0]) })
  }
}

/// What is said of people of the register.
struct RegisterWords {
  let state: State
  let register: Register

  init(_ state: State, _ register: Register) {
    self.state = state
    self.register = register
  }

  private var isLong: Bool { register.count > RegisterWords.mostInWords }
  private static let mostInWords = 20_000

  func unit(_ id: UnitID) -> String { state.status.roster[id]?.shortName ?? id.rawValue }

  func reward(_ honour: Honour) -> String { state.office.rewardName(honour.reward) }

  /// What `/` looks in: who they are, where, and what they were granted when and by which decision.
  func searched(_ person: Person) -> String {
    var words = [person.name, unit(person.unit)]
    // Of very many more would be more than a key can go through.
    if isLong { return words.joined(separator: " ") }
    words += [person.position ?? "", person.birth?.text ?? ""]
    for honour in register.honours(of: person.id) {
      words.append("\(reward(honour)) \(honour.year) \(honour.number ?? "")")
    }
    return words.joined(separator: " ")
  }

  /// `Chiến sĩ thi đua cơ sở 2024 · 12/QĐ-UBND ngày 20/12/2024`
  func line(_ honour: Honour) -> String {
    let language = state.language
    let what = [reward(honour), honour.title ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    var parts = ["\(what) \(honour.year)"]
    let decision = [
      honour.number, honour.date.map { language("ngày ", "of ") + $0.vietnamese }, honour.by,
    ].compactMap { $0 }.joined(separator: " ")
    if !decision.isEmpty { parts.append(decision) }
    if let money = honour.money { parts.append(language("\(money) đồng", "\(money) đồng")) }
    for text in [honour.result, honour.spread, honour.note].compactMap({ $0 }) {
      parts.append(text)
    }
    return parts.joined(separator: " · ")
  }

  /// All that is kept of somebody, on lines of a width.
  func page(_ person: Person, width: Int) -> [FactLine] {
    let language = state.language
    var lines = [FactLine(spans: [Span(person.name, .title)])]
    func add(_ label: Phrase, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      lines += FactLine.lines(language(label), text, width: width)
    }
    func flag(_ isSo: Bool?) -> String? {
      isSo.map { $0 ? language("có", "yes") : language("không", "no") }
    }
    add(Phrase("Đơn vị", "Unit"), unit(person.unit))
    add(Phrase("Sinh", "Born"), person.birth?.vietnamese)
    add(Phrase("Là", "Is"), person.kind.title(language))
    add(Phrase("Chức vụ", "Position"), person.position)
    add(Phrase("Lớp", "Class"), person.className)
    add(Phrase("Nữ", "Woman"), flag(person.isWoman))
    add(Phrase("Giữ chức vụ", "Holds office"), flag(person.holdsOffice))
    add(Phrase("Ghi chú", "Note"), person.note)
    let honours = register.honours(of: person.id)
    for kind in Honour.Kind.allCases {
      for (at, honour) in honours.filter({ $0.kind == kind }).enumerated() {
        let label = at == 0 ? kind.title(language) : ""
        lines += FactLine.lines(
          label, line(honour), kind == .discipline ? .bad : .plain, width: width)
      }
    }
    for (at, one) in (register.nominations[person.id] ?? []).reversed().enumerated() {
      let title = state.office.plan(one.plan)?.deadline(one.deadline)?.title
      let reward = one.nominee.reward.map { state.office.rewardName($0) }
      let words = [title ?? one.deadline.rawValue, reward, one.candidate.state.title(language)]
      lines += FactLine.lines(
        at == 0 ? language("Được đề nghị", "Proposed") : "",
        words.compactMap { $0 }.joined(separator: " · "), .dim, width: width)
    }
    return lines
  }
}

extension Honour.Kind {
  func title(_ language: Language) -> String {
    switch self {
    case .award: language("Khen thưởng", "Awards")
    case .initiative: language("Sáng kiến", "Initiatives")
    case .discipline: language("Kỷ luật", "Discipline")
    case .aim: language("Đăng ký", "Registered for")
    }
  }
}
