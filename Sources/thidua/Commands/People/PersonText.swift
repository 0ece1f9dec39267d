import Campaign
import JSON
import Writing

/// People of the register and what they were granted, for people and for programs.
struct PersonText {
  let register: Register
  let office: Office
  let language: Language
  private let roster: Roster

  init(_ register: Register, _ office: Office, _ language: Language) {
    self.register = register
    self.office = office
    self.language = language
    roster = office.roster(on: .last)
  }

  func unit(_ id: UnitID) -> String { roster[id]?.shortName ?? id.rawValue }

  func reward(_ honour: Honour) -> String {
    office.rewardName(honour.reward)
  }

  // MARK: For people

  func lines(_ people: [Person]) -> [String] {
    var columns = Columns()
    for one in people {
      columns.add(
        one.id.rawValue, one.name, one.birth?.vietnamese ?? "", unit(one.unit),
        one.position ?? one.className ?? one.kind.title(language),
        language(
          "\(register.awardCount(of: one.id)) lần khen",
          "\(register.awardCount(of: one.id)) awards"))
    }
    return columns.lines
  }

  func page(_ one: Person) -> [String] {
    var lines = ["\(one.name) · \(one.id)"]
    var facts = Columns(indent: 2)
    func add(_ title: Phrase, _ text: String?) {
      if let text, !text.isEmpty { facts.add(language(title), text) }
    }
    add(Phrase("Sinh", "Born"), one.birth?.vietnamese)
    add(Phrase("Đơn vị", "Unit"), unit(one.unit))
    add(Phrase("Là", "Is"), one.kind.title(language))
    add(Phrase("Chức vụ, lớp", "Position, class"), one.position ?? one.className)
    add(Phrase("Nữ", "Woman"), one.isWoman.map(flag))
    add(Phrase("Giữ chức vụ quản lý", "Holds an office"), one.holdsOffice.map(flag))
    add(Phrase("Ghi chú", "Note"), one.note)
    lines += facts.lines
    for kind in Honour.Kind.allCases {
      let all = register.honours(of: one.id).filter { $0.kind == kind }
      guard !all.isEmpty else { continue }
      lines.append(kind.heading(language))
      lines += self.lines(all, naming: false)
    }
    let nominations = register.nominations[one.id] ?? []
    if !nominations.isEmpty {
      lines.append(language("Đã được đề nghị:", "Was proposed:"))
      var columns = Columns(indent: 2)
      for one in nominations {
        let deadline = office.plan(one.plan)?.deadline(one.deadline)?.title
        columns.add(
          one.plan.rawValue, deadline ?? one.deadline.rawValue,
          one.nominee.reward.map { office.rewardName($0) } ?? "")
      }
      lines += columns.lines
    }
    return lines
  }

  private func flag(_ isSo: Bool) -> String {
    isSo ? language("có", "yes") : language("không", "no")
  }

  /// - Parameter naming: whether each line says whose it is.
  func lines(_ honours: [Honour], naming: Bool) -> [String] {
    var columns = Columns(indent: naming ? 0 : 2)
    for one in honours {
      let person = register[one.person]
      let decision = [
        one.number.map { "\($0)" }, one.date.map { language("ngày ", "of ") + $0.vietnamese },
        one.by,
      ].compactMap { $0 }.joined(separator: ", ")
      let what = [reward(one), one.title ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
      if naming {
        columns.add(
          "\(one.year)", person?.name ?? one.person.rawValue, person.map { unit($0.unit) } ?? "",
          what, decision)
      } else {
        columns.add("\(one.year)", what, decision)
      }
    }
    return columns.lines
  }

  // MARK: For programs

  func json(_ one: Person, isWhole: Bool = false) -> JSON {
    var object: JSONObject = [
      "id": .string(one.id.rawValue), "name": .string(one.name), "birth": JSON(one.birth?.text),
      "unit": .string(one.unit.rawValue), "kind": .string(one.kind.rawValue),
      "position": JSON(one.position), "class": JSON(one.className), "woman": JSON(one.isWoman),
      "office": JSON(one.holdsOffice), "note": JSON(one.note),
      "awards": JSON(register.awardCount(of: one.id)),
    ]
    guard isWhole else { return .object(object) }
    object["honours"] = .array(register.honours(of: one.id).map { json($0) })
    object["nominations"] = .array(
      (register.nominations[one.id] ?? []).map {
        [
          "plan": .string($0.plan.rawValue), "deadline": .string($0.deadline.rawValue),
          "nominee": .string($0.nominee.id), "standing": .string($0.nominee.standing.rawValue),
          "reward": JSON($0.nominee.reward), "state": .string($0.candidate.state.rawValue),
        ]
      })
    return .object(object)
  }

  func json(_ one: Honour) -> JSON {
    let person = register[one.person]
    return [
      "id": .string(one.id), "person": .string(person?.id.rawValue ?? one.person.rawValue),
      "name": JSON(person?.name), "unit": JSON(person?.unit.rawValue),
      "kind": .string(one.kind.rawValue), "reward": .string(one.reward), "year": JSON(one.year),
      "title": JSON(one.title), "number": JSON(one.number), "date": JSON(one.date?.iso),
      "by": JSON(one.by), "money": JSON(one.money), "result": JSON(one.result),
      "spread": JSON(one.spread), "plan": JSON(one.origin?.plan.rawValue),
      "deadline": JSON(one.origin?.deadline.rawValue),
    ]
  }
}
