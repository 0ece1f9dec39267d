import Campaign
import Canvas
import Writing

/// The steps of the review to choose one from; each asks what it has to know.
enum ReviewMenu {
  static func menu(_ state: State) -> Menu {
    let targets = ReviewTargets(state)
    let language = state.language
    let made = targets.candidates.count == 1 ? targets.candidates[0].steps : []
    let isNext = targets.candidates.first.map { next(after: $0.state) } ?? .checked
    var items = ReviewStep.allCases.map { step in
      MenuItem(
        step.doing(language), detail: made.contains(step) ? language("đã ghi", "recorded") : ""
      ) { $0.ask(step) }
    }
    items.insert(
      MenuItem(language("thiếu giấy tờ…", "something is missing…")) { $0.askMissing() }, at: 1)
    if targets.candidates.count == 1, let last = made.last {
      let title = last.title(language)
      items.append(
        MenuItem(language("rút lại: \(title)", "take back: \(title)")) { state in
          state.review(Phrase("rút lại \(last.title(.vi))", "\(last.title(.en)) taken back")) {
            one, state in state.reviewStepActs?.withdraw(last, of: one.nominee) ?? []
          }
        })
    }
    let title = language("Bước xét · ", "Step · ") + targets.words(state)
    // What usually comes next is at hand; what is missing stands behind the check.
    let at = ReviewStep.allCases.firstIndex(of: isNext) ?? 0
    return Menu(title, items, row: at > 0 ? at + 1 : 0)
  }

  /// What usually comes next.
  private static func next(after state: CandidateState) -> ReviewStep {
    switch state {
    case .proposed, .incomplete, .returned: .checked
    case .complete: .voted
    case .voted, .chosen, .left: .submitted
    case .submitted: .decided
    case .decided, .refused, .presented: .presented
    }
  }
}

extension ReviewStep {
  /// What one does; with dots where something is asked first.
  fileprivate func doing(_ language: Language) -> String {
    switch self {
    case .checked: language("kiểm tra: đủ hồ sơ", "check: papers complete")
    case .returned: language("trả lại…", "return…")
    case .voted: language("bỏ phiếu…", "vote…")
    case .submitted: language("trình lên", "submit")
    case .decided: language("có quyết định khen…", "decided…")
    case .refused: language("không khen…", "not rewarded…")
    case .presented: language("trao", "present")
    }
  }
}

extension State {
  fileprivate mutating func ask(_ step: ReviewStep) -> [Effect] {
    switch step {
    case .checked:
      return review(Phrase("đủ hồ sơ", "papers complete")) { one, state in
        state.reviewStepActs?.check(one.nominee) ?? []
      }
    case .submitted:
      return review(Phrase("đã trình", "submitted")) { one, state in
        state.reviewStepActs?.submit(one.nominee) ?? []
      }
    case .presented:
      return review(Phrase("đã trao", "presented")) { one, state throws(ReviewStepFault) in
        try state.reviewStepActs?.present(one) ?? []
      }
    case .returned:
      return askReason(language("Trả lại vì", "Returned because")) {
        one, reason, state throws(ReviewStepFault) in
        try state.reviewStepActs?.giveBack(one.nominee, because: reason) ?? []
      }
    case .refused:
      return askReason(language("Không khen vì", "Not rewarded because")) {
        one, reason, state throws(ReviewStepFault) in
        try state.reviewStepActs?.refuse(one.nominee, because: reason) ?? []
      }
    case .voted: return open(FormID(.vote, Selection(nomineeCutoff?.key)))
    case .decided: return open(FormID(.award, Selection(nomineeCutoff?.key)))
    }
  }

  private mutating func askReason(
    _ title: String,
    _ facts: @escaping @Sendable (Candidacy, String, State) throws(ReviewStepFault) -> [Fact]
  ) -> [Effect] {
    prompt("\(title) · \(ReviewTargets(self).words(self))", isNeeded: true) { text, state in
      state.review(Phrase(text, text)) { one, state throws(ReviewStepFault) in
        try facts(one, text, state)
      }
    }
  }

  fileprivate mutating func askMissing() -> [Effect] {
    let title = language("Còn thiếu (cách nhau bằng ;)", "Missing (parted by ;)")
    return prompt("\(title) · \(ReviewTargets(self).words(self))", isNeeded: true) { text, state in
      let missing = text.split(separator: ";").map { String($0).trimmedBlanks }.filter {
        !$0.isEmpty
      }
      return state.review(Phrase("thiếu \(text)", "\(text) missing")) { one, state in
        state.reviewStepActs?.check(one.nominee, missing: missing) ?? []
      }
    }
  }

  private mutating func prompt(
    _ title: String, isNeeded: Bool,
    accept: @escaping @Sendable (String, inout State) -> [Effect]
  ) -> [Effect] {
    overlays.append(
      Prompt(
        title, former: entry.former["review"] ?? [], draft: "review",
        check: { text, state in
          text.trimmedBlanks.isEmpty
            ? .incomplete(hint: state.language("vài chữ", "a few words")) : .fine(echo: "")
        },
        accept: { text, state in
          let text = Vietnamese.composed(Sanitise.line(text))
          state.entry.remember(text, for: "review")
          return accept(text, &state)
        }))
    return []
  }
}
