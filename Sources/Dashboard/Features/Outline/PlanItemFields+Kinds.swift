import Campaign
import JSON
import Writing

/// The fields of a plan's entry by what is typed into them, filled with what it says now.
extension PlanItemFields {
  func text(_ key: String, _ label: Phrase) -> PlanField {
    .text(key, label, entry[key]?.string.map { plan.printed($0) })
  }

  func texts(_ key: String, _ label: Phrase) -> PlanField {
    PlanField.texts(key, label, (entry[key]?.array ?? []).compactMap(\.string))
      .hinting("cách nhau bằng dấu ;", "told apart by ;")
  }

  func number(_ key: String, _ label: Phrase, in range: ClosedRange<Int>) -> PlanField {
    .number(key, label, entry[key]?.int, in: range)
  }

  /// A day of the plan's year, which recurs.
  func day(_ key: String, _ label: Phrase) -> PlanField {
    .day(key, label, entry[key]?.string.flatMap { plan.day(written: $0) }, in: plan.year)
  }

  /// A date of any year.
  func date(_ key: String, _ label: Phrase) -> PlanField {
    let value = entry[key]?.string.flatMap { Day(iso: $0) }
    return PlanField(FormField(key, label, .day(.within(nil)), value?.vietnamese ?? "")) {
      $0[key] = $1.day(key).map { .string($0.iso) }
    }
  }

  func flag(_ key: String, _ label: Phrase) -> PlanField {
    let choices = [
      FormField.Choice(FormField.no, state.language("không", "no")),
      FormField.Choice(FormField.yes, state.language("có", "yes")),
    ]
    let value = entry[key]?.bool == true ? FormField.yes : FormField.no
    return PlanField(FormField(key, label, .choice(choices), value)) { entry, values in
      entry[key] = values[key] == FormField.yes ? true : nil
    }
  }

  func choice(_ key: String, _ label: Phrase, _ choices: [(id: String, word: Phrase)]) -> PlanField
  {
    let first = choices.first?.id ?? ""
    return .choice(
      key, label, choices.map { FormField.Choice($0.id, $0.word(state.language)) },
      entry[key]?.string ?? first)
  }

  /// A text one level down: the title of a signer.
  func inner(_ outer: String, _ key: String, _ label: Phrase) -> PlanField {
    let name = "\(outer)-\(key)"
    return PlanField(FormField(name, label, .text, entry[outer]?[key]?.string ?? "")) {
      entry, values in
      var object = entry[outer]?.object ?? [:]
      object[key] = values.text(name).map { .string(PlanField.clean($0)) }
      entry[outer] = object.isEmpty ? nil : .object(object)
    }
  }

  /// A number within an object of the entry.
  func innerNumber(
    _ outer: String, _ key: String, _ label: Phrase, in range: ClosedRange<Int>
  ) -> PlanField {
    let name = "\(outer)-\(key)"
    let value = entry[outer]?[key]?.int.map { "\($0)" } ?? ""
    return PlanField(FormField(name, label, .wholeNumber(range), value)) { entry, values in
      var object = entry[outer]?.object ?? [:]
      object[key] = values.number(name).map { JSON($0) }
      entry[outer] = object.isEmpty ? nil : .object(object)
    }
  }

  /// Who of the staff follows it.
  var owner: PlanField {
    choice(
      "owner", Phrase("Người theo dõi", "Followed by"),
      [("", Phrase("(chưa ai)", "(nobody)"))]
        + plan.staff.map { member in
          let name = member.name ?? member.role
          return (member.id, Phrase(name, name))
        })
  }

  var scope: [PlanField] {
    var scope = Scope()
    scope.levels = (entry["levels"]?.array ?? []).compactMap(\.string)
      .compactMap { Level(rawValue: $0) }
    scope.blocks = (entry["blocks"]?.array ?? []).compactMap(\.string)
    return PlanField.scope(scope, state.office.levels)
  }

  // MARK: Proofs

  /// What proves that it is done; several are ticked one by one.
  var proofs: PlanField {
    let known = (entry["expects"]?.array ?? []).compactMap { $0["what"]?.string }
    let words = Commitment.Proof.allCases.map { ($0.rawValue, $0.word(state.language)) }
    let texts = known.compactMap { what in words.first { $0.0 == what }?.1 }
    let all = words.map(\.1).joined(separator: "; ")
    let field = FormField(
      "expects", Phrase("Chứng minh bằng", "Proven by"), .text, texts.joined(separator: "; ")
    )
    .hinting(Phrase("trống: đánh dấu; hoặc \(all)", "empty: a tick; or \(all)"))
    .refusing { text, state in
      let unknown = text.listed.first { proof(named: $0) == nil }
      return unknown.map {
        state.language("“\($0)” không phải một trong: \(all)", "“\($0)” is none of: \(all)")
      }
    }
    return PlanField(field) { entry, values in
      let proofs = values["expects"].listed.compactMap { proof(named: $0) }
      entry["expects"] =
        proofs.isEmpty ? nil : .array(proofs.map { ["what": .string($0.rawValue)] })
    }

    @Sendable func proof(named text: String) -> Commitment.Proof? {
      Commitment.Proof.allCases.first { proof in
        [proof.rawValue, proof.word(.vi), proof.word(.en)]
          .contains { Vietnamese.fold($0) == Vietnamese.fold(text) }
      }
    }
  }

  /// Whether each school owes a plan, a report, or to take part.
  func expected(_ aspect: MovementAspect) -> PlanField {
    let label = Phrase(
      "Đòi \(aspect.word(.vi))", "Wants: \(aspect.word(.en))")
    let choices = [
      FormField.Choice(FormField.no, state.language("không", "no")),
      FormField.Choice(FormField.yes, state.language("có", "yes")),
    ]
    // A plan and a report, where the movement says nothing of it.
    let isExpected =
      entry["expects"].map { expects in
        expects.array?.contains { $0["what"]?.string == aspect.rawValue } ?? false
      } ?? (aspect != .joined)
    let key = "expects-\(aspect.rawValue)"
    return PlanField(
      FormField(key, label, .choice(choices), isExpected ? FormField.yes : FormField.no),
      PlanItemFields.writeExpectations)
  }

  func expectedBy(_ aspect: MovementAspect) -> PlanField {
    let day = entry["expects"]?.array?.first { $0["what"]?.string == aspect.rawValue }?["by"]?
      .string.flatMap { plan.day(written: $0) }
    let label = Phrase("Hạn \(aspect.word(.vi))", "The \(aspect.word(.en)) by")
    let year = plan.year
    return PlanField(
      FormField(
        "by-\(aspect.rawValue)", label, .day(.within(year.span)), day?.vietnamese ?? "")
    ) { entry, values in
      PlanItemFields.writeExpectations(&entry, values)
      guard var expects = entry["expects"]?.array else { return }
      for at in expects.indices where expects[at]["what"]?.string == aspect.rawValue {
        var one = expects[at].object ?? [:]
        one["by"] = values.day("by-\(aspect.rawValue)").map { PlanField.written($0, in: year) }
        expects[at] = .object(one)
      }
      entry["expects"] = .array(expects)
    }
  }

  /// All that is expected, with the days that stay.
  @Sendable private static func writeExpectations(
    _ entry: inout JSONObject, _ values: FormValues
  ) {
    let former = entry["expects"]?.array ?? []
    let wanted = MovementAspect.allCases.filter {
      values["expects-\($0.rawValue)"] == FormField.yes
    }
    entry["expects"] = .array(
      wanted.map { aspect in
        former.first { $0["what"]?.string == aspect.rawValue }
          ?? ["what": .string(aspect.rawValue)]
      })
  }
}
