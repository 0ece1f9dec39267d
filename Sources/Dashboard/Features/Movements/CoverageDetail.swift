import Campaign
import Canvas
import Writing

/// One movement, criterion or registration with every school.
struct CoverageDetail {
  private let subject: CoverageSubject
  private let groups: SchoolGroups?
  private let state: State

  init(_ subject: CoverageSubject, _ state: State) {
    self.subject = subject
    groups = state[CoverageState.self].schools[subject.key]
    self.state = state
  }

  func shape(_ body: Size) -> ListShape { parts(Rect(body)).shape }

  private var hasSchools: Bool { groups?.order.isEmpty == false }

  private func facts(_ body: Rect) -> [FactLine] {
    let width = DetailParts.factsWidth(body, hasSchools: hasSchools)
    return CoverageFacts(subject, state, width: width).lines
  }

  private func parts(_ body: Rect) -> DetailParts {
    DetailParts(
      body, facts: facts(body).count, blocks: groups?.blocks.count ?? 0, hasSchools: hasSchools)
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let parts = parts(body)
    for (row, line) in facts(body).enumerated() {
      line.draw(in: parts.facts.row(row), into: &frame)
    }
    BlockStrips(blocks: groups?.blocks ?? [], title: state.groupTitle, look: subject.look)
      .draw(in: parts.blocks, into: &frame)
    parts.drawDivider(in: body, into: &frame)
    guard !parts.schools.isEmpty else {
      if !hasSchools {
        let text = state.language(
          "Chưa có danh sách trường: mở Trường (3)",
          "There are no schools yet: open Schools (3)")
        frame.draw(text, in: body.row(parts.facts.height), style: .dim)
      }
      return
    }
    CoverageSchoolRows(state).draw(in: parts.schools, hasFocus, into: &frame)
  }
}

/// What there is to say of one movement, criterion or registration.
struct CoverageFacts {
  private let subject: CoverageSubject
  private let state: State
  private let width: Int

  init(_ subject: CoverageSubject, _ state: State, width: Int) {
    self.subject = subject
    self.state = state
    self.width = max(width, 1)
  }

  var lines: [FactLine] { facts + NoteLines.lines(Selection(subject.key), state, width: width) }

  private var facts: [FactLine] {
    switch subject {
    case .movement(let one): movement(one)
    case .asked(.criterion(let one)): criterion(one)
    case .asked(.registration(let one)): registration(one)
    }
  }

  private func facts(_ label: Phrase, _ value: String, _ style: Style = .plain) -> [FactLine] {
    FactLine.lines(label(state.language), value, style, width: width)
  }

  private func title(_ text: String) -> [FactLine] {
    text.wrapped(to: width).map { FactLine(spans: [Span($0, .title)]) }
  }

  private func plan(_ id: PlanID) -> [FactLine] {
    let plan = state.status.plans.first { $0.id == id }
    return facts(Phrase("Kế hoạch", "Plan"), plan?.title ?? id.rawValue, .dim)
  }

  private func gauge(_ label: Phrase, _ count: Int, _ whole: Int) -> [FactLine] {
    let missing = whole - count
    let text =
      "\(count)/\(whole)"
      + (missing > 0 ? state.language(" · thiếu \(missing)", " · \(missing) missing") : "")
    var lines = facts(label, text)
    lines[0].gauge = Bar(count, of: whole, style: missing > 0 ? .accent : .good)
    return lines
  }

  private func movement(_ one: MovementCoverage) -> [FactLine] {
    let language = state.language
    var lines = title(one.movement.title)
    if one.isUncovered {
      let text = language("chưa trường nào triển khai", "no school has taken it up")
      lines.append(
        FactLine(spans: [Span("\(state.glyphs.sign(one.sign)) \(text)", Style.bad.bold)]))
    }
    if one.waitsForCommunes {
      let count = one.movement.scope.openCommunes
      lines += facts(
        Phrase("Phạm vi", "Scope"),
        language(
          "\(count) xã mà văn bản không nêu tên: ghi tên xã ở mục communes của kế hoạch",
          "\(count) communes that the document does not name: name them under the plan's communes"),
        .warning)
    } else if !one.movement.scope.communes.isEmpty {
      lines += facts(
        Phrase("Phạm vi", "Scope"), one.movement.scope.communes.joined(separator: ", "), .dim)
    }
    lines += aspects(one)
    if let until = one.movement.until {
      lines += facts(Phrase("Đến hết", "Until"), until.vietnamese, .dim)
    }
    if one.movement.isMain {
      lines += facts(Phrase("Loại", "Kind"), language("phong trào chính", "the main movement"))
    } else if one.movement.isThemed {
      lines += facts(
        Phrase("Loại", "Kind"), language("thi đua theo chuyên đề", "on one theme"))
    }
    if let printed = one.movement.printed {
      lines += facts(Phrase("Nguyên văn", "As printed"), printed, .dim)
    }
    return lines + plan(one.plan)
  }

  /// What the movement expects of schools, and what some of them have besides.
  private func aspects(_ one: MovementCoverage) -> [FactLine] {
    let names = [
      Phrase("Có kế hoạch", "With a plan"), Phrase("Có báo cáo", "With a report"),
      Phrase("Tham gia", "Joined"),
    ]
    return zip(names, MovementTable.aspects).flatMap { name, aspect -> [FactLine] in
      let count = one.count(aspect)
      guard one.movement.expects(aspect) else {
        return count > 0 ? facts(name, "\(count)", .dim) : []
      }
      var lines = gauge(name, count, one.expected)
      if let by = one.movement.expects.first(where: { $0.what == aspect })?.by {
        lines += facts(Phrase("Trước hết ngày", "By"), by.vietnamese, .dim)
      }
      return lines
    }
  }

  private func criterion(_ one: CriterionCoverage) -> [FactLine] {
    let language = state.language
    let row = CriterionRows.Row.criterion(one)
    var lines = title("\(CriterionTable.kind(row, state)): \(row.title(language))")
    if one.isOfOffice {
      lines += facts(
        Phrase("Cơ quan tự chấm", "The office's own"),
        one.own?.formatted(language) ?? language("chưa chấm", "not scored yet"),
        one.own == nil ? .warning : .good)
      if one.scored > 0 {
        lines += facts(Phrase("Trường có điểm", "Schools scored"), "\(one.scored)", .dim)
      }
    } else {
      lines += gauge(Phrase("Có điểm", "Scored"), one.scored, one.expected)
    }
    if let mean = one.mean {
      lines += facts(Phrase("Điểm trung bình", "Mean score"), mean.formatted(language, places: 2))
    }
    if let most = one.criterion.most {
      lines += facts(Phrase("Điểm tối đa", "At most"), "\(most)", .dim)
    }
    if !row.isNamed {
      lines += facts(
        Phrase("Ghi chú", "Note"),
        language(
          "văn bản không nêu tên tiêu chí; đặt tên trong tệp kế hoạch",
          "the document does not name it; name it in the plan's file"), .dim)
    }
    return lines + plan(one.plan)
  }

  private func registration(_ one: RegistrationCoverage) -> [FactLine] {
    title(one.registration.title)
      + gauge(Phrase("Đã đăng ký", "Registered"), one.registered, one.expected) + plan(one.plan)
  }
}
