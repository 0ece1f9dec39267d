import Campaign

/// The form in which a deadline gets a new last day by a document; the former one stays on record.
enum ExtendForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let one = selected.deadline, let plan = selected.plan, let lastDay = one.lastDay else {
      return nil
    }
    let state = selected.state
    let deadline = one.deadline
    let span = plan.year.first...plan.year.last.adding(days: 366)
    let fields = [
      FormField(
        "day", Phrase("Ngày cuối mới", "New last day"),
        .day(.within(span))
      ).required.refusing { text, state in
        guard let day = try? TypedDay.parse(text, today: state.today, within: span) else {
          return nil
        }
        let acts = CutoffActs(state.office.ledger, plan: plan, deadline: deadline)
        do throws(ExtensionFault) {
          _ = try acts.extend(to: day, document: "", on: state.today)
          return nil
        } catch { return error.text(state.language) }
      },
      FormField(
        "document", Phrase("Theo văn bản", "By document")
      ).required.hinting(Phrase("số, ký hiệu, ngày", "number, symbol, date")),
    ]
    let title =
      "\(one.title): " + state.language("gia hạn, hiện đến ", "extend, now until ")
      + lastDay.vietnamese
    return Form(id, title, fields) { values, state in
      guard let day = values.day("day") else { return .refused("", at: "day") }
      let acts = CutoffActs(state.office.ledger, plan: plan, deadline: deadline)
      do throws(ExtensionFault) {
        let facts = try acts.extend(
          to: day, document: PlanField.clean(values["document"]), on: state.today)
        let word = state.language("gia hạn đến ", "extended to ")
        return .record(facts, "\(one.title): \(word)\(day.vietnamese)")
      } catch { return .refused(error.text(state.language), at: "day") }
    }
  }
}

extension FormID.Kind {
  package static let extend = FormID.Kind("extend") { ExtendForm.form($0, $1) }
}
