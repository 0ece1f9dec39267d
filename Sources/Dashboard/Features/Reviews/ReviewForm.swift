import Campaign
import Canvas
import Writing

/// The office's words in a sơ kết or tổng kết, part by part.
enum ReviewForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let review = selected.review, let plan = selected.selection.plan else { return nil }
    let state = selected.state
    let known = ReviewActs(state.office.ledger, plan: plan, review: review.id)
      .words(on: state.today)
    let fields =
      ReviewSection.allCases.map { section in
        FormField(section.rawValue, section.title, .text, known[section] ?? "")
      } + [DayField.field(selected.plan?.year)]
    return Form(id, review.title, fields) { values, state in
      let acts = ReviewActs(state.office.ledger, plan: plan, review: review.id)
      let facts = ReviewSection.allCases.flatMap { section in
        acts.say(
          Vietnamese.composed(Sanitise.line(values[section.rawValue])), in: section,
          on: values.on(state))
      }
      if facts.isEmpty { return .done(state.drop(id.place)) }
      return .record(facts, review.title)
    }
  }
}

extension FormID.Kind {
  package static let review = FormID.Kind("review") { ReviewForm.form($0, $1) }
}

/// A review whole: its figures beside those of the time before, and what the office said.
enum ReviewReader {
  static func overlay(_ one: ObligationStatus, _ state: State) -> Reader? {
    guard let plan = state.status.plan(one.plan), let review = plan.review(one.subject) else {
      return nil
    }
    let language = state.language
    let figures = state.office.figures(of: review, in: plan, on: state.today)
    let words = ReviewActs(state.office.ledger, plan: plan.id, review: review.id)
      .words(on: state.today)
    let look = ObligationLook(one)
    let state2 = "\(state.glyphs.sign(look.sign)) \(look.when(language))"
    var reader = Reader(review.title) { width in
      var lines = [
        FactLine(spans: [
          Span("\(review.span.lowerBound.vietnamese) – \(review.span.upperBound.vietnamese)  "),
          Span(state2, look.style),
        ])
      ]
      for line in figures.lines {
        let before = line.before.map { language(" · kỳ trước \($0)", " · before \($0)") } ?? ""
        lines += FactLine.lines(line.title(language), line.now + before, .plain, width: width)
      }
      for section in ReviewSection.allCases {
        lines.append(FactLine(spans: []))
        lines.append(FactLine(spans: [Span(section.title(language), .title)]))
        let text = words[section] ?? language("chưa có lời nào", "nothing is said yet")
        lines += text.wrapped(to: max(width, 1)).map {
          FactLine(spans: [Span($0, words[section] == nil ? .dim : .plain)])
        }
      }
      return lines
    }
    let about = one.selection()
    reader.enter = (Phrase("Viết lời", "Write"), { $0.open(FormID(.review, about)) })
    return reader
  }
}
