import Campaign
import JSON
import Writing

/// The form of a hạn đề nghị.
enum CutoffForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let plan = selected.plan else { return nil }
    let state = selected.state
    let former = id.about.id(of: .deadline).flatMap { plan.deadline($0) }
    if id.about.subject != nil, former?.cutoff == nil { return nil }
    let form = PlanEntryForm(
      id: id, plan: plan, list: .cutoffs, shownIn: [.deadlines, .todayDeadlines],
      entryID: former?.id.rawValue,
      fields: fields(former, plan, state), prefix: "han-"
    ) { entry, values in
      followDay(&entry, values, former)
      if entry["wording"] == nil {
        let isBefore = values["bound"] == Cutoff.Bound.before.rawValue
        entry["wording"] = .string(
          entry["day"] == nil ? "Thường xuyên" : isBefore ? "trước {day}" : "đến hết {day}")
      }
    }
    return form.form(
      former?.title ?? state.language("Hạn đề nghị mới · ", "New cutoff · ") + plan.short, state)
  }

  private static func fields(_ former: Deadline?, _ plan: Plan, _ state: State) -> [PlanField] {
    let cutoff = former?.cutoff
    let language = state.language
    let bounds = [
      FormField.Choice(
        Cutoff.Bound.before.rawValue, language("trước ngày này", "before this day")),
      FormField.Choice(
        Cutoff.Bound.onOrBefore.rawValue, language("đến hết ngày này", "on or before it")),
    ]
    let rewards =
      [FormField.Choice("", language("(không ghi)", "(none)"))]
      + plan.rewards.map { FormField.Choice($0.id, $0.name) }
    return [
      .text("title", Phrase("Tên", "Title"), former?.title).required,
      PlanField.day("day", Phrase("Ngày", "Day"), cutoff?.printedDay, in: plan.year)
        .hinting("trống: xét thường xuyên", "empty: always open"),
      .choice(
        "bound", Phrase("Tính hạn", "Counts"), bounds,
        (cutoff?.bound ?? .before).rawValue),
      wording(former, plan, printed: cutoff?.printedDay, day: "day"),
      collection(cutoff, plan),
      items(cutoff ?? plan.cutoffs.first?.cutoff),
      cap("cap", cutoff?.cap),
      .number(
        "capCollectives", Phrase("Tối đa (tập thể)", "At most (groups)"),
        cutoff?.capCollectives, in: 1...1_000_000),
      capScope(cutoff?.cap, language),
      UnitShares(plan, state).field(cutoff?.cap?.shares ?? []),
      .choice("reward", Phrase("Đề nghị tặng", "Reward"), rewards, cutoff?.reward ?? ""),
      .text("to", Phrase("Trình", "To"), cutoff?.superior),
      PlanField.day("opens", Phrase("Bắt đầu", "Opens"), opens(former, plan), in: plan.year)
        .hinting("trống: từ đầu đợt cùng mã", "empty: with the phase of this id"),
    ] + round(cutoff, plan, language) + PlanField.scope(former?.scope, state.office.levels) + [
      .number("leadDays", Phrase("Báo trước (ngày)", "Lead days"), former?.leadDays, in: 0...366),
      .text("note", Phrase("Ghi chú", "Note"), former?.note),
    ]
  }

  /// A cutoff opens with its phase unless it says otherwise.
  private static func opens(_ former: Deadline?, _ plan: Plan) -> Day? {
    guard let former else { return nil }
    return plan.phases.contains { $0.id == former.id && $0.starts == former.opens }
      ? nil : former.opens
  }

  /// Some working days before the last day, or a day of its own.
  private static func collection(_ cutoff: Cutoff?, _ plan: Plan) -> PlanField {
    let span = plan.year.span
    let text =
      switch cutoff?.collection {
      case .workdaysBefore(let count)?: String(count)
      case .on(let day)?: day.vietnamese
      case nil: "5"
      }
    let field = FormField("collectBy", Phrase("Trường nộp trước", "Schools by"), .text, text)
      .hinting(
        Phrase("số ngày làm việc trước hạn, hoặc một ngày", "working days before, or a day")
      )
      .counting(Phrase("ngày làm việc", "working days"))
      .refusing { text, state in
        if let count = Int(text), (0...90).contains(count) { return nil }
        do throws(DayParseError) {
          _ = try TypedDay.parse(text, today: state.today, within: span)
          return nil
        } catch { return error.message(state.language) }
      }
      .echoing { text, state in
        if let count = Int(text) {
          return state.language("\(count) ngày làm việc trước hạn", "\(count) working days before")
        }
        return (try? TypedDay.parse(text, today: state.today, within: span))?.long(state.language)
      }
    return PlanField(field) { entry, values in
      let text = values["collectBy"]
      if let count = Int(text) {
        entry["collectBy"] = ["workdaysBefore": JSON(count)]
      } else {
        entry["collectBy"] = (try? TypedDay.parse(text, today: values.today, within: span))
          .map { PlanField.written($0, in: plan.year) }
      }
    }
  }

  private static func items(_ cutoff: Cutoff?) -> PlanField {
    let known = cutoff?.items ?? []
    let text = known.map { $0.perNominee ? $0.name + " *" : $0.name }.joined(separator: "; ")
    let field = FormField("items", Phrase("Hồ sơ gồm", "Dossier"), .text, text).required
      .echoing { _, state in
        state.language(
          "cách nhau bằng dấu ; · thêm * nếu mỗi người được đề nghị một bản",
          "told apart by ; · add * for one per nominee")
      }
    return PlanField(field) { entry, values in
      entry["items"] = .array(values["items"].listed.map { item($0, known) })
    }
  }

  /// A document that stays keeps its id, and what came in under it.
  private static func item(_ typed: String, _ known: [DossierItem]) -> JSON {
    let isPerNominee = typed.hasSuffix("*")
    let name = PlanField.clean((isPerNominee ? String(typed.dropLast()) : typed).trimmedBlanks)
    let former = known.first { Vietnamese.fold($0.name) == Vietnamese.fold(name) }
    var item: JSONObject = ["id": .string(former?.id ?? name.asID), "name": .string(name)]
    if isPerNominee { item["perNominee"] = true }
    return .object(item)
  }

  private static func cap(_ key: String, _ known: NominationCap?) -> PlanField {
    let field = FormField(
      "cap", Phrase("Tối đa (người)", "At most (people)"), .wholeNumber(1...1_000_000),
      known.map { String($0.count) } ?? "")
    return PlanField(field, writeCap)
  }

  private static func capScope(_ known: NominationCap?, _ language: Language) -> PlanField {
    let scopes = [
      FormField.Choice("phase", language("mỗi đợt", "each phase")),
      FormField.Choice("year", language("cả năm", "all year")),
    ]
    return PlanField(
      FormField(
        "capScope", Phrase("Tính cho", "Counted for"), .choice(scopes),
        (known?.scope ?? .phase).rawValue), writeCap)
  }

  @Sendable private static func writeCap(_ entry: inout JSONObject, _ values: FormValues) {
    let (counts, shares) = (entry["cap"]?["counts"], entry["cap"]?["shares"])
    entry["cap"] = values.number("cap").map {
      var cap: JSONObject = ["count": JSON($0), "scope": .string(values["capScope"])]
      cap["counts"] = counts
      cap["shares"] = shares
      return .object(cap)
    }
  }

  /// The document's words for the day; where they print it, the day follows when it changes.
  static func wording(_ former: Deadline?, _ plan: Plan, printed: Day?, day key: String)
    -> PlanField
  {
    let field = FormField(
      "wording", Phrase("Văn bản ghi", "Wording"), .text, former?.wording ?? ""
    )
    .hinting(Phrase("trống: theo ngày và cách tính", "empty: by the day and how it counts"))
    let span = plan.year.span
    return PlanField(field) { entry, values in
      guard let text = values.text("wording") else {
        entry["wording"] = nil
        return
      }
      var words = PlanField.clean(text)
      let days = [printed, values.day(key)].compactMap { $0 }.filter { span.contains($0) }
      for day in days {
        for form in day.printedForms { words = words.replacing(form, with: "{day}") }
      }
      if entry["wording"]?.string?.contains("{dayYear}") == true, let year = days.last?.year {
        words = words.replacing(String(year), with: "{dayYear}")
      }
      entry["wording"] = .string(words)
    }
  }
}

extension Day {
  /// How documents print a day: `05/02/2023`, `5/02/2023`, `5/2/2023`, the longest first.
  fileprivate var printedForms: [String] {
    let (year, month, day) = components
    let days = day < 10 ? ["0\(day)", "\(day)"] : ["\(day)"]
    let months = month < 10 ? ["0\(month)", "\(month)"] : ["\(month)"]
    return days.flatMap { day in months.map { "\(day)/\($0)/\(year)" } }
  }
}

extension FormID.Kind {
  package static let cutoff = FormID.Kind("cutoff") { CutoffForm.form($0, $1) }
}
